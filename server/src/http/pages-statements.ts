import { errors } from "@candor/core/contract/errors.ts";
import {
  AppealBody,
  AppealId,
  EvidenceBody,
  StatementId,
} from "@candor/core/contract/schemas/enforcement.ts";
import { type Refusal, reject } from "@candor/core/kernel/result.ts";
import { getAppeal } from "../usecases/appeal-views.ts";
import { addAppealEvidence, fileAppeal, withdrawAppeal } from "../usecases/appeals.ts";
import { getStatement, listStatements } from "../usecases/enforcement-views.ts";
import type { PageKit } from "./pages.ts";
import type { Visit } from "./pages-context.ts";
import { type Form, problemOf, signIn } from "./pages-writing.ts";

const statementsPerPage = 20;

type Failed = Refusal<keyof typeof errors>;

/** What was decided about the visitor, the letter of each decision, and the way to appeal. */
export function serveStatements(kit: PageKit): void {
  serveLetters(kit);
  serveFiling(kit);
  serveAppeal(kit);
}

/** Who reads as a party: a seller or a customer of this marketplace. */
function partyOf({ seller, customer }: Visit) {
  if (seller !== null) return { role: "seller", id: seller.sellerId } as const;
  if (customer !== null) return { role: "author", id: customer.customerId } as const;
  return null;
}

function readerOf({ seller, customer, moderator }: Visit) {
  if (seller !== null) return { kind: "seller", sellerId: seller.sellerId } as const;
  if (customer !== null) return { kind: "customer", customerId: customer.customerId } as const;
  return moderator === null ? null : ({ kind: "moderator" } as const);
}

function serveLetters({ door, pages, get }: PageKit): void {
  const { deps } = door;

  get("/statements", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    const party = partyOf(visit);
    if (party === null) return reject("forbidden");
    const { after } = request.query as { after?: string };
    const page = await listStatements(deps, {
      marketplaceId: visit.marketplace.id,
      addressee: party.role,
      addresseeId: party.id,
      after,
      limit: statementsPerPage,
    });
    if (!page.ok) return page;
    const at = deps.clock.now();
    return pages.statementsPage(visit.frame, { page: page.value, later: after !== undefined, at });
  });

  get("/statements/:statementId", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    const { statementId } = request.params as { statementId: string };
    const { language } = request.query as Form;
    const found = await statementFor(deps, visit, { statementId, language });
    if (!found.ok) return found;
    return pages.statementPage(visit.frame, { statement: found.value, at: deps.clock.now() });
  });
}

async function statementFor(
  deps: PageKit["door"]["deps"],
  visit: Visit,
  { statementId, language }: { statementId: string; language?: string | undefined },
) {
  const reader = readerOf(visit);
  if (reader === null || !StatementId.safeParse(statementId).success) return reject("not_found");
  const { id: marketplaceId } = visit.marketplace;
  return getStatement(deps, { marketplaceId, statementId, reader, language });
}

const pleas = ["not_me", "disputed", "put_right"] as const;
const pleaOf = (text: string | undefined) => pleas.find((plea) => plea === text) ?? "not_me";

function serveFiling({ door, pages, get, post }: PageKit): void {
  const { deps } = door;
  const path = "/statements/:statementId/appeal";

  const show = async (visit: Visit, statementId: string, form: Form, failed: Failed | null) => {
    if (partyOf(visit) === null) return reject("forbidden");
    const found = await statementFor(deps, visit, { statementId });
    if (!found.ok) return found;
    return pages.appealFormPage(visit.frame, {
      statement: found.value,
      plea: pleaOf(form.plea),
      written: form,
      problem: failed === null ? null : problemOf(failed),
    });
  };

  get(path, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    const { statementId } = request.params as { statementId: string };
    return show(visit, statementId, request.query as Form, null);
  });

  post(path, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    const party = partyOf(visit);
    const { statementId } = request.params as { statementId: string };
    if (party === null) return reject("forbidden");
    if (!StatementId.safeParse(statementId).success) return reject("not_found");
    const form = request.body as Form;
    const body = AppealBody.safeParse(appealOf(form));
    const filed = body.success
      ? await fileAppeal(deps, {
          marketplaceId: visit.marketplace.id,
          ...{ statementId, party, ...body.data },
        })
      : reject("appeal_words_missing");
    if (filed.ok) return reply.redirect(`/appeals/${filed.value.appealId}?done=1`, 303);
    reply.code(errors[filed.code].status);
    return show(visit, statementId, form, filed);
  });
}

/** The appeal that the fields of the form stand for. */
function appealOf(form: Form) {
  const text = (name: string) => form[name]?.replaceAll("\r\n", "\n").trim() ?? "";
  const answers = Object.keys(form)
    .filter((name) => name.startsWith("answer:"))
    .map((name) => {
      const item = Number(name.slice("answer:".length));
      return { item, stance: form[`stance:${item}`], words: text(name) };
    });
  const type = pleaOf(form.plea);
  const words = text("words");
  const newEvidence = text("newEvidence") === "" ? null : text("newEvidence");
  if (type === "not_me") return { plea: { type, words }, newEvidence };
  if (type === "disputed") return { plea: { type, words, answers }, newEvidence };
  const [cause, corrected, prevention] = [text("cause"), text("corrected"), text("prevention")];
  return { plea: { type, cause, corrected, prevention, answers }, newEvidence };
}

function serveAppeal({ door, pages, get, post }: PageKit): void {
  const { deps } = door;
  const path = "/appeals/:appealId";

  const show = async (
    visit: Visit,
    appealId: string,
    outcome: { done: boolean; failed: Failed | null },
  ) => {
    const party = partyOf(visit);
    if (party === null) return reject("forbidden");
    if (!AppealId.safeParse(appealId).success) return reject("not_found");
    const reader = { kind: "party", party } as const;
    const key = { marketplaceId: visit.marketplace.id, appealId, reader };
    const found = await getAppeal(deps, key);
    if (!found.ok) return found;
    return pages.appealPage(visit.frame, {
      appeal: found.value,
      at: deps.clock.now(),
      done: outcome.done,
      problem: outcome.failed === null ? null : problemOf(outcome.failed),
    });
  };

  get(path, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    const { appealId } = request.params as { appealId: string };
    const { done } = request.query as Form;
    return show(visit, appealId, { done: done !== undefined, failed: null });
  });

  post(path, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    const party = partyOf(visit);
    const { appealId } = request.params as { appealId: string };
    if (party === null) return reject("forbidden");
    if (!AppealId.safeParse(appealId).success) return reject("not_found");
    const form = request.body as Form;
    const key = { marketplaceId: visit.marketplace.id, appealId, party };
    const body = EvidenceBody.safeParse({ words: form.words?.replaceAll("\r\n", "\n").trim() });
    const acted =
      form.act === "withdraw"
        ? await withdrawAppeal(deps, key)
        : body.success
          ? await addAppealEvidence(deps, { ...key, ...body.data })
          : reject("appeal_words_missing");
    if (acted.ok) return reply.redirect(`/appeals/${appealId}?done=1`, 303);
    // To a stranger there is no such appeal.
    if (acted.code === "appeal_not_party") return reject("not_found");
    reply.code(errors[acted.code].status);
    return show(visit, appealId, { done: false, failed: acted });
  });
}
