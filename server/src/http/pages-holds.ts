import {
  HoldBody,
  HoldEndBody,
  HoldId,
  holdSubjects,
} from "@candor/core/contract/schemas/holds.ts";
import { instantToIso } from "@candor/core/kernel/instant.ts";
import { type Refusal, reject } from "@candor/core/kernel/result.ts";
import { endHold, listHolds, placeHold } from "../usecases/legal-holds.ts";
import type { PageKit } from "./pages.ts";
import type { Visit } from "./pages-context.ts";
import { type Form, problemOf, signIn } from "./pages-writing.ts";

type Failed = Refusal<Parameters<typeof problemOf>[0]["code"]>;

/** What operators keep for claims though its time is over. */
export function serveHolds({ door: { deps }, pages, get, post }: PageKit): void {
  const path = "/operator/holds";
  const show = async ({ operator, frame }: Visit, failed: Failed | null) => {
    if (operator === null) return reject("forbidden");
    const problem = failed === null ? null : problemOf(failed);
    const holds = await listHolds(deps, operator);
    return pages.holdsPage(frame, { holds, subjects: holdSubjects, problem });
  };
  get(path, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    return show(visit, null);
  });
  post(path, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, path);
    const { operator } = visit;
    if (operator === null) return reject("forbidden");
    const done = await carryOut(operator, request.body as Form);
    if (done.ok) return reply.redirect(path, 303);
    reply.code(422);
    return show(visit, done);
  });

  async function carryOut(operator: NonNullable<Visit["operator"]>, form: Form) {
    if (form.end !== undefined) {
      const holdId = HoldId.safeParse(form.end);
      const why = HoldEndBody.safeParse({ reason: form.reason });
      if (!holdId.success || !why.success) return reject("invalid_request");
      return endHold(deps, { ...operator, ...why.data, holdId: holdId.data });
    }
    const until = Date.parse(`${form.until ?? ""}T00:00:00Z`);
    const body = HoldBody.safeParse({
      subject: form.subject,
      subjectId: form.subjectId,
      reason: form.reason,
      until: Number.isNaN(until) ? "" : instantToIso(until),
    });
    return body.success
      ? placeHold(deps, { ...operator, ...body.data })
      : reject("invalid_request");
  }
}
