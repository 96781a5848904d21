import { errors } from "@candor/core/contract/errors.ts";
import {
  CaseDecisionBody,
  CaseDecisionsBody,
  CaseId,
  caseQueues,
  caseSorts,
} from "@candor/core/contract/schemas/cases.ts";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { ok, type Refusal, type Result, reject } from "@candor/core/kernel/result.ts";
import type { SavedViewsData } from "@candor/web/storefront/shapes.ts";
import { besideCases, kindsOfCases } from "../usecases/beside-cases.ts";
import type { CaseView } from "../usecases/case-views.ts";
import {
  decideCase,
  escalateCase,
  findCases,
  getCase,
  leaseCase,
  listCases,
  noteCase,
  reopenCase,
  snoozeCase,
} from "../usecases/cases.ts";
import { decideCases } from "../usecases/decide-cases.ts";
import { watchCase, watchesCase } from "../usecases/watch-case.ts";
import { answerOf } from "./handlers/cases.ts";
import type { PageKit } from "./pages.ts";
import type { Visit } from "./pages-context.ts";
import { viewsFor } from "./pages-views.ts";
import { problemOf, signIn } from "./pages-writing.ts";

const casesPerPage = 20;
const casesBeside = 25;
const snoozeDays = 7;
const actNames = ["take", "give_back", "note", "escalate", "snooze", "reopen"] as const;
const noCases = { items: [], next: null };

type Form = Readonly<Record<string, string | undefined>>;
type Outcome = {
  readonly done: string | null;
  readonly problem: Refusal<keyof typeof errors> | null;
  readonly written?: Form;
  readonly left?: { readonly left: number; readonly all: number } | null;
};
type Answered = Result<CaseView, keyof typeof errors>;

/** The queue of cases and each case, for moderators. */
export function serveCases({ door, pages, get, post }: PageKit): void {
  const { deps } = door;

  const show = (visit: Visit, caseId: string, outcome: Outcome) =>
    showCase({ door, pages }, visit, { caseId, outcome });

  get("/desk/cases", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    if (visit.moderator === null) return reject("forbidden");
    const views = await viewsFor(door, visit, request);
    return showList({ door, pages }, visit, { query: request.query as Form, views });
  });

  get("/desk/cases/:caseId", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    const { caseId } = request.params as { caseId: string };
    const { done, left, all } = request.query as Form;
    const some = Number(left) > 0 ? { left: Number(left), all: Number(all) } : null;
    return show(visit, caseId, { done: done ?? null, problem: null, left: some });
  });

  post("/desk/cases/:caseId", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, "/desk/cases");
    if (visit.moderator === null) return reject("forbidden");
    const { caseId } = request.params as { caseId: string };
    if (!CaseId.safeParse(caseId).success) return reject("not_found");
    const form = request.body as Form;
    const person = { ...visit.moderator, caseId };
    if (form.act === "seen" || form.act === "watch" || form.act === "unwatch") {
      const watched = await watchCase(deps, { ...person, watching: form.act !== "unwatch" });
      if (!watched.ok) return watched;
      const back = form.act === "seen" ? "/desk/cases?queue=watched&" : `/desk/cases/${caseId}?`;
      return reply.redirect(`${back}done=${form.act}`, 303);
    }
    const acted = await act(deps, person, form);
    if (acted.ok) {
      const others = await decideAlso(deps, visit.moderator, form);
      const done = actNames.find((name) => name === form.act) ?? "decide";
      return reply.redirect(`/desk/cases/${caseId}?done=${done}${others}`, 303);
    }
    reply.code(errors[acted.code].status);
    return show(visit, caseId, { done: null, problem: acted, written: form });
  });
}

/** A list of cases: what was looked for, else the queue that the address names. */
async function showList(
  { door: { deps }, pages }: Pick<PageKit, "door" | "pages">,
  { frame, moderator }: Visit,
  { query, views }: { readonly query: Form; readonly views: SavedViewsData },
) {
  const { after, find = "", kind = "", done } = query;
  if (moderator === null) return reject("forbidden");
  const { marketplaceId, userId } = moderator;
  const language = frame.locale;
  const kinds = kindsOfCases(language);
  const wish = {
    queue: caseQueues.find((name) => name === query.queue) ?? "waiting",
    sort: caseSorts.find((name) => name === query.sort) ?? "pressing",
    detector: kinds.find(({ id }) => id === kind)?.id ?? null,
  };
  const sought = find.trim();
  const page =
    sought === ""
      ? await listCases(deps, {
          ...{ marketplaceId, userId, ...wish, after, limit: casesPerPage, language },
        })
      : ok(await findCases(deps, { marketplaceId, find: sought, language }));
  if (!page.ok) return page;
  const caseIds = page.value.items.map(({ caseId }) => caseId);
  return pages.casesPage(frame, {
    ...{ page: page.value, later: after !== undefined, find: sought === "" ? null : sought },
    ...{ views, wish, kinds, done: done ?? null, at: deps.clock.now() },
    asides: await besideCases(deps, { marketplaceId, userId, queue: wish.queue }, caseIds),
  });
}

async function showCase(
  { door: { deps }, pages }: Pick<PageKit, "door" | "pages">,
  { frame, moderator }: Visit,
  { caseId, outcome }: { readonly caseId: string; readonly outcome: Outcome },
) {
  if (moderator === null) return reject("forbidden");
  if (!CaseId.safeParse(caseId).success) return reject("not_found");
  const { marketplaceId, userId } = moderator;
  const language = frame.locale;
  const found = await getCase(deps, { marketplaceId, caseId, language });
  if (!found.ok) return found;
  const queue = await listCases(deps, { marketplaceId, limit: casesBeside, language });
  const problem = outcome.problem === null ? null : problemOf(outcome.problem);
  return pages.casePage(frame, {
    ...{ file: found.value, userId, done: outcome.done, problem },
    ...{ left: outcome.left ?? null, isSecondLook: false },
    watched: await watchesCase(deps, { marketplaceId, userId, caseId }),
    queue: queue.ok ? queue.value : noCases,
    written: outcome.written ?? {},
  });
}

/** The ticked cases get the same answer; how many were left stands in the address. */
async function decideAlso(
  deps: PageKit["door"]["deps"],
  who: Omit<Person, "caseId">,
  form: Form,
): Promise<string> {
  const cases = Object.entries(form).flatMap(([name, version]) => {
    const id = CaseId.safeParse(name.slice("also:".length));
    return name.startsWith("also:") && id.success
      ? [{ caseId: id.data, version: Number(version) }]
      : [];
  });
  const body = CaseDecisionsBody.safeParse({ cases, answer: bodyOf(form, 1) });
  if (!body.success) return "";
  const { value } = await decideCases(deps, { ...who, ...body.data });
  const left = value.items.filter(({ code }) => code !== null).length;
  return `&left=${left}&all=${value.items.length}`;
}

type Person = { readonly marketplaceId: string; readonly userId: string; readonly caseId: string };

/** Does what the button says. */
async function act(deps: PageKit["door"]["deps"], who: Person, form: Form): Promise<Answered> {
  const { marketplaceId, userId, caseId } = who;
  const version = Number(form.version);
  const reason = form.reason ?? "";
  const seen = { marketplaceId, userId, caseId, version, reason };
  switch (form.act) {
    case "take":
    case "give_back":
      return leaseCase(deps, { ...seen, action: form.act });
    case "note":
      return noteCase(deps, { ...seen, text: reason });
    case "escalate":
      return escalateCase(deps, seen);
    case "snooze":
      return snoozeCase(deps, { ...seen, until: deps.clock.now() + snoozeDays * dayMs });
    case "reopen":
      return reopenCase(deps, seen);
    default: {
      const body = CaseDecisionBody.safeParse(bodyOf(form, version));
      if (!body.success) {
        const isCause = form.act === "dismiss" && reason.trim() !== "";
        return reject(isCause ? "case_cause_required" : "case_reason_required");
      }
      return decideCase(deps, { ...seen, answer: answerOf(body.data) });
    }
  }
}

/** The answer that a button of the form stands for; nothing for a button that decides nothing. */
export function bodyOf({ act, reason, innocentCause, framing }: Form, version: number) {
  if (act === "dismiss") return { outcome: "dismissed", version, innocentCause, reason };
  if (act !== "uphold_seller" && act !== "uphold_accounts") return null;
  const against = act === "uphold_seller" ? "seller" : "accounts";
  return { outcome: "upheld", version, against, framing: framing ?? "", reason };
}
