import { errors } from "@candor/core/contract/errors.ts";
import { CaseDecisionBody, CaseId } from "@candor/core/contract/schemas/cases.ts";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { type Refusal, type Result, reject } from "@candor/core/kernel/result.ts";
import type { CaseView } from "../usecases/case-views.ts";
import {
  decideCase,
  escalateCase,
  getCase,
  leaseCase,
  listCases,
  noteCase,
  reopenCase,
  snoozeCase,
} from "../usecases/cases.ts";
import { answerOf } from "./handlers/cases.ts";
import type { PageKit } from "./pages.ts";
import type { Visit } from "./pages-context.ts";
import { problemOf, signIn } from "./pages-writing.ts";

const casesPerPage = 20;
const snoozeDays = 7;

type Form = Readonly<Record<string, string | undefined>>;
type Answered = Result<CaseView, keyof typeof errors>;

/** The queue of cases and each case, for moderators. */
export function serveCases({ door, pages, get, post }: PageKit): void {
  const { deps } = door;

  const show = async (
    visit: Visit,
    caseId: string,
    outcome: { readonly done: boolean; readonly problem: Refusal<keyof typeof errors> | null },
  ) => {
    const { moderator } = visit;
    if (moderator === null) return reject("forbidden");
    if (!CaseId.safeParse(caseId).success) return reject("not_found");
    const { marketplaceId, userId } = moderator;
    const found = await getCase(deps, { marketplaceId, caseId });
    if (!found.ok) return found;
    const problem = outcome.problem === null ? null : problemOf(outcome.problem);
    return pages.casePage(visit.frame, { file: found.value, userId, done: outcome.done, problem });
  };

  get("/desk/cases", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    if (visit.moderator === null) return reject("forbidden");
    const { marketplaceId } = visit.moderator;
    const { after } = request.query as { after?: string };
    const page = await listCases(deps, { marketplaceId, after, limit: casesPerPage });
    if (!page.ok) return page;
    return pages.casesPage(visit.frame, { page: page.value, later: after !== undefined });
  });

  get("/desk/cases/:caseId", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    const { caseId } = request.params as { caseId: string };
    const { done } = request.query as { done?: string };
    return show(visit, caseId, { done: done !== undefined, problem: null });
  });

  post("/desk/cases/:caseId", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, "/desk/cases");
    if (visit.moderator === null) return reject("forbidden");
    const { caseId } = request.params as { caseId: string };
    if (!CaseId.safeParse(caseId).success) return reject("not_found");
    const acted = await act(deps, { ...visit.moderator, caseId }, request.body as Form);
    if (acted.ok) return reply.redirect(`/desk/cases/${caseId}?done=1`, 303);
    reply.code(errors[acted.code].status);
    return show(visit, caseId, { done: false, problem: acted });
  });
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

function bodyOf({ act, reason, innocentCause, framing }: Form, version: number) {
  if (act === "dismiss") return { outcome: "dismissed", version, innocentCause, reason };
  const against = act === "uphold_seller" ? "seller" : "accounts";
  return { outcome: "upheld", version, against, framing: framing ?? "", reason };
}
