import { errors } from "@candor/core/contract/errors.ts";
import { CaseId } from "@candor/core/contract/schemas/cases.ts";
import {
  EnforcementBody,
  MeasureId,
  measureSubjects,
} from "@candor/core/contract/schemas/enforcement.ts";
import { type Refusal, reject } from "@candor/core/kernel/result.ts";
import type { FastifyRequest } from "fastify";
import { getCase } from "../usecases/cases.ts";
import { countMeasures, measuresForCase, measuresForDesk } from "../usecases/desk-measures.ts";
import { planView } from "../usecases/enforcement-views.ts";
import { imposeMeasures, previewMeasures } from "../usecases/impose-measures.ts";
import { approveMeasure, declineMeasure, keepMeasure, liftMeasure } from "../usecases/measures.ts";
import { readLadder, removableReviews } from "../usecases/read-ladder.ts";
import { shownOf } from "../usecases/watch-desk.ts";
import type { PageKit } from "./pages.ts";
import type { Visit } from "./pages-context.ts";
import { minorUnits } from "./pages-money.ts";
import { viewsFor } from "./pages-views.ts";
import { type Form, problemOf, signIn } from "./pages-writing.ts";

const measuresPerPage = 30;
const queues = ["second-person", "marketplace", "in-force"] as const;

type Moderator = NonNullable<Visit["moderator"]>;
type Failed = Refusal<keyof typeof errors>;

/** What follows from decided cases: planned, imposed, agreed to and ended, by moderators. */
export function serveMeasures(kit: PageKit): void {
  serveCaseMeasures(kit);
  serveOverview(kit);
}

function serveCaseMeasures(kit: PageKit): void {
  const { deps } = kit.door;
  const { get, post } = kit;
  const path = "/desk/cases/:caseId/measures";

  const show = (visit: Visit, caseId: string, form: Form, outcome: Outcome) =>
    showCaseMeasures(kit, visit, { caseId, form, outcome });

  get(path, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    const { caseId } = request.params as { caseId: string };
    const query = request.query as Form;
    return show(visit, caseId, query, { done: query.done !== undefined });
  });

  post(path, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, "/desk/cases");
    const { moderator, marketplace } = visit;
    const { caseId } = request.params as { caseId: string };
    const form = request.body as Form;
    if (moderator === null) return reject("forbidden");
    if (!CaseId.safeParse(caseId).success) return reject("not_found");
    if (form.act === "change") return show(visit, caseId, form, {});
    const body = EnforcementBody.safeParse(wishOf(form, marketplace.currency));
    const failed = (refusal: Failed) => {
      reply.code(errors[refusal.code].status);
      return show(visit, caseId, form, { failed: refusal });
    };
    if (!body.success) return failed(reject("invalid_request"));
    const { version, ...wish } = body.data;
    const input = { ...moderator, caseId, version, wish };
    if (form.act !== "impose") {
      const plan = await previewMeasures(deps, input);
      if (!plan.ok) return failed(plan);
      return show(visit, caseId, form, { plan: planView(plan.value, "UTC") });
    }
    const imposed = await imposeMeasures(deps, input);
    if (!imposed.ok) return failed(imposed);
    return reply.redirect(`/desk/cases/${caseId}/measures?done=1`, 303);
  });
}

async function showCaseMeasures(
  { door: { deps }, pages }: PageKit,
  visit: Visit,
  { caseId, form, outcome }: { caseId: string; form: Form; outcome: Outcome },
) {
  const { moderator, marketplace } = visit;
  if (moderator === null) return reject("forbidden");
  if (!CaseId.safeParse(caseId).success) return reject("not_found");
  const key = { marketplaceId: marketplace.id, caseId };
  const found = await getCase(deps, { ...key, language: visit.frame.locale });
  if (!found.ok) return found;
  const file = found.value;
  const [first] = file.members.sellers;
  const sellerId = file.members.sellers.find(({ id }) => id === form.seller)?.id ?? first?.id;
  const blames = file.answer?.against === "seller" && sellerId !== undefined;
  const field = fieldOf(form, file.signals);
  const ladder = blames ? await readLadder(deps, { ...key, sellerId, field }) : null;
  if (ladder?.ok === false) return ladder;
  return pages.caseMeasuresPage(visit.frame, {
    file,
    ladder: ladder === null ? null : ladder.value,
    removable: await removableReviews(deps, key),
    currency: marketplace.currency,
    chosen: form,
    measures: await measuresForCase(deps, key),
    userId: moderator.userId,
    plan: outcome.plan ?? null,
    done: outcome.done ?? false,
    problem: outcome.failed === undefined ? null : problemOf(outcome.failed),
  });
}

type Outcome = {
  readonly plan?: ReturnType<typeof planView>;
  readonly done?: boolean;
  readonly failed?: Failed;
};

const fields = ["messages", "requests", "reviews", "variations"] as const;
const fieldByGroup: Readonly<Record<string, (typeof fields)[number]>> = {
  MSG: "messages",
  REQ: "requests",
  VAR: "variations",
};

/** What was chosen, else what the clauses of the claims are about. */
function fieldOf({ field }: Form, signals: readonly { readonly clauses: readonly string[] }[]) {
  const chosen = fields.find((name) => name === field);
  if (chosen !== undefined) return chosen;
  const groups = signals.flatMap(({ clauses }) => clauses.map((clause) => clause.slice(0, 3)));
  return groups.map((group) => fieldByGroup[group]).find(Boolean) ?? "reviews";
}

/** The wish that the fields of the form stand for. */
function wishOf(form: Form, currency: string) {
  const ticked = (prefix: string) =>
    Object.entries(form).flatMap(([name, value]) =>
      name.startsWith(prefix) && value !== undefined && value !== ""
        ? [{ id: name.slice(prefix.length), value }]
        : [],
    );
  const hasFunds = [form.amount, form.exposure].some((text) => (text ?? "").trim() !== "");
  const isBlamed = (form.seller ?? "") !== "";
  return {
    version: Number(form.version),
    seller: !isBlamed
      ? null
      : {
          sellerId: form.seller,
          field: form.field,
          severity: form.severity,
          selfReported: form.selfReported === "yes",
          unknowing: form.unknowing === "yes",
          skipTo: (form.skipTo ?? "") === "" ? null : Number(form.skipTo),
          withheld: !hasFunds
            ? null
            : {
                amountMinor: minorUnits(form.amount, currency),
                exposureMinor: minorUnits(form.exposure, currency),
                currency,
                basis: form.basis,
              },
        },
    removedReviews: ticked("review:").map(({ id }) => id),
    accounts: ticked("account:").map(({ id, value }) => ({ customerId: id, kind: value })),
    products: [...ticked("product:"), ...ticked("rating:")].map(({ id, value }) => ({
      productId: id,
      kind: value,
    })),
    families: ticked("family:").map(({ id }) => id),
  };
}

function serveOverview({ door, pages, get, post }: PageKit): void {
  const { deps } = door;

  const show = async (visit: Visit, request: FastifyRequest, failed: Failed | null) => {
    const { moderator } = visit;
    const query = request.query as Form;
    if (moderator === null) return reject("forbidden");
    const { marketplaceId, userId } = moderator;
    const queue = queues.find((name) => name === query.queue) ?? queues[0];
    const on = measureSubjects.find((name) => name === query.on) ?? null;
    const wish = { marketplaceId, queue, on, after: query.after, limit: measuresPerPage };
    const shown = await shownOf(deps, marketplaceId, "measures");
    const page = await measuresForDesk(deps, wish);
    if (!page.ok) return page;
    return pages.measuresPage(visit.frame, {
      shown,
      queue,
      on,
      views: await viewsFor(door, visit, request),
      counts: await countMeasures(deps, marketplaceId),
      page: page.value,
      userId,
      later: query.after !== undefined,
      done: query.done !== undefined,
      problem: failed === null ? null : problemOf(failed),
    });
  };

  get("/desk/measures", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    return show(visit, request, null);
  });

  post("/desk/measures/:measureId", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, "/desk/measures");
    const { moderator } = visit;
    const { measureId } = request.params as { measureId: string };
    if (moderator === null) return reject("forbidden");
    if (!MeasureId.safeParse(measureId).success) return reject("not_found");
    const acted = await act(deps, { ...moderator, measureId }, request.body as Form);
    if (acted.ok) {
      const { caseId } = acted.value.terms;
      return reply.redirect(`/desk/cases/${caseId}/measures?done=1#${measureId}`, 303);
    }
    reply.code(errors[acted.code].status);
    return show(visit, request, acted);
  });
}

/** Does what the button says. */
async function act(
  deps: PageKit["door"]["deps"],
  who: Moderator & { readonly measureId: string },
  { act: asked, reason = "", because }: Form,
) {
  const { marketplaceId, userId, measureId } = who;
  const key = { marketplaceId, userId, measureId };
  switch (asked) {
    case "approve":
      return approveMeasure(deps, key);
    case "decline":
      return declineMeasure(deps, { ...key, reason });
    case "keep":
      return keepMeasure(deps, { ...key, reason });
    case "lift":
      return liftMeasure(deps, {
        ...key,
        reason,
        because: because === "mistake" ? "mistake" : "cured",
      });
    default:
      return reject("invalid_request");
  }
}
