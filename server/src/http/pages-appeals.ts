import { errors } from "@candor/core/contract/errors.ts";
import { AppealDecisionBody, AppealId } from "@candor/core/contract/schemas/enforcement.ts";
import { type Refusal, reject } from "@candor/core/kernel/result.ts";
import { getAppeal } from "../usecases/appeal-views.ts";
import { decideAppeal, takeAppeal } from "../usecases/appeals.ts";
import { listAppeals } from "../usecases/enforcement-views.ts";
import { shownOf } from "../usecases/watch-desk.ts";
import type { PageKit } from "./pages.ts";
import type { Visit } from "./pages-context.ts";
import { type Form, problemOf, signIn } from "./pages-writing.ts";

const appealsPerPage = 30;

type Failed = Refusal<keyof typeof errors>;

/** Appeals on the desk: the queue, and each before a person who had no part in the decision. */
export function serveAppeals({ door, pages, get, post }: PageKit): void {
  const { deps } = door;

  const show = async (visit: Visit, appealId: string, form: Form, failed: Failed | null) => {
    const { moderator } = visit;
    if (moderator === null) return reject("forbidden");
    if (!AppealId.safeParse(appealId).success) return reject("not_found");
    const { marketplaceId, userId } = moderator;
    const reader = { kind: "moderator", userId } as const;
    const shown = await shownOf(deps, marketplaceId, `appeal.${appealId}`);
    const found = await getAppeal(deps, { marketplaceId, appealId, reader });
    if (!found.ok) return found;
    return pages.hearingPage(visit.frame, {
      appeal: found.value,
      shown,
      userId,
      at: deps.clock.now(),
      written: form,
      done: form.done !== undefined,
      problem: failed === null ? null : problemOf(failed),
    });
  };

  get("/desk/appeals", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    if (visit.moderator === null) return reject("forbidden");
    const { marketplaceId } = visit.moderator;
    const { after } = request.query as { after?: string };
    const shown = await shownOf(deps, marketplaceId, "appeals");
    const page = await listAppeals(deps, { marketplaceId, after, limit: appealsPerPage });
    if (!page.ok) return page;
    const at = deps.clock.now();
    return pages.appealsPage(visit.frame, {
      ...{ page: page.value, at, later: after !== undefined, shown },
    });
  });

  get("/desk/appeals/:appealId", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    const { appealId } = request.params as { appealId: string };
    return show(visit, appealId, request.query as Form, null);
  });

  post("/desk/appeals/:appealId", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, "/desk/appeals");
    const { moderator } = visit;
    const { appealId } = request.params as { appealId: string };
    if (moderator === null) return reject("forbidden");
    if (!AppealId.safeParse(appealId).success) return reject("not_found");
    const form = request.body as Form;
    const acted = await act(deps, { ...moderator, appealId }, form);
    if (acted.ok) return reply.redirect(`/desk/appeals/${appealId}?done=1`, 303);
    reply.code(errors[acted.code].status);
    return show(visit, appealId, form, acted);
  });
}

type Key = NonNullable<Visit["moderator"]> & { readonly appealId: string };

/** Does what the button says. */
async function act(deps: PageKit["door"]["deps"], who: Key, form: Form) {
  const { marketplaceId, userId, appealId } = who;
  const key = { marketplaceId, userId, appealId };
  if (form.act === "take") return takeAppeal(deps, key);
  const ticked = Object.keys(form).filter((name) => name.startsWith("lift:"));
  const body = AppealDecisionBody.safeParse({
    outcome: form.outcome,
    reason: form.reason?.replaceAll("\r\n", "\n").trim(),
    lifts: form.outcome === "partly" ? ticked.map((name) => name.slice("lift:".length)) : [],
  });
  if (!body.success) return reject("reason_required");
  return decideAppeal(deps, { ...key, ...body.data });
}
