import { errors } from "@candor/core/contract/errors.ts";
import { PublishReportBody } from "@candor/core/contract/schemas/transparency-reports.ts";
import { dayMs, instantToIso } from "@candor/core/kernel/instant.ts";
import { type Refusal, reject } from "@candor/core/kernel/result.ts";
import { getRequestParity } from "../usecases/measure-request-parity.ts";
import { getCheckpoint } from "../usecases/read-ledger.ts";
import { euSubmissionState } from "../usecases/submit-statements.ts";
import { getTransparencyReport } from "../usecases/transparency.ts";
import {
  listTransparencyReports,
  momentsOf,
  publishTransparencyReport,
} from "../usecases/transparency-reports.ts";
import type { PageKit } from "./pages.ts";
import type { Visit } from "./pages-context.ts";
import { titlesIn } from "./pages-transparency.ts";
import { type Form, problemOf, signIn } from "./pages-writing.ts";

const path = "/operator/reports";

/** Where an operator looks at the numbers of any days, publishes them, and sees the log. */
export function serveOperatorReports({ door, pages, get, post }: PageKit): void {
  const { deps } = door;
  const show = async (visit: Visit, asked: Form, failed: Refusal<keyof typeof errors> | null) => {
    const { id: marketplaceId } = visit.marketplace;
    const days = { ...lastYear(deps.clock.now()), ...daysIn(asked) };
    const moments = asked.from === undefined ? null : momentsOf(days);
    const preview =
      moments === null ? null : await getTransparencyReport(deps, { marketplaceId, ...moments });
    const checkpoint = await getCheckpoint(deps, marketplaceId);
    return pages.operatorReportsPage(visit.frame, {
      reports: await listTransparencyReports(deps, marketplaceId),
      ...{ days, preview: preview?.value ?? null, ruleTitles: titlesIn(visit.frame.locale) },
      checkpoint: checkpoint.ok ? checkpoint.value : null,
      parity: await getRequestParity(deps, marketplaceId),
      submissions: await euSubmissionState(deps, marketplaceId),
      failed: failed === null ? null : { problem: problemOf(failed), typed: asked },
    });
  };
  get(path, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    if (visit.operator === null) return reject("forbidden");
    return show(visit, request.query as Form, null);
  });
  post(path, async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, path);
    if (visit.operator === null) return reject("forbidden");
    const typed = request.body as Form;
    const reason = typed.reason?.trim() || null;
    const wish = PublishReportBody.safeParse({ from: typed.from, to: typed.to, reason });
    if (!wish.success) return reject("invalid_request");
    const published = await publishTransparencyReport(deps, { ...visit.operator, ...wish.data });
    if (published.ok) return reply.redirect(`/transparency/${published.value.period}`, 303);
    reply.code(errors[published.code].status);
    return show(visit, typed, published);
  });
}

function daysIn({ from, to }: Form): Partial<Readonly<Record<"from" | "to", string>>> {
  const isDay = (text: string | undefined) => PublishReportBody.shape.from.safeParse(text).success;
  return {
    ...(from !== undefined && isDay(from) ? { from } : {}),
    ...(to !== undefined && isDay(to) ? { to } : {}),
  };
}

/** The 365 days that were over yesterday. */
function lastYear(now: number) {
  const day = (at: number) => instantToIso(at).slice(0, 10);
  return { from: day(now - 365 * dayMs), to: day(now - dayMs) };
}
