import {
  decide,
  type Event,
  evolve,
  type ReportOutcome,
} from "@candor/core/domain/abuse-report/abuse-report.ts";
import type { Event as CaseEvent } from "@candor/core/domain/case/case.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { ruleById } from "@candor/core/policy/rulesets.ts";
import type { Tx } from "../db/database.ts";
import {
  type FiledReport,
  lockOpenReports,
  lockReport,
  saveAnswer,
} from "../store/abuse-reports.ts";
import type { CaseFile } from "../store/cases.ts";
import type { Deps } from "./deps.ts";
import { type ReportView, reportView } from "./report-reviews.ts";

/** What a person answers, and why. */
export type ReportAnswer = {
  readonly outcome: ReportOutcome;
  readonly by: string;
  readonly reason: string;
  readonly at: number;
};

/** Answers one report; the reporter reads the outcome and the reason (POLICY VOTE-009). */
export function answerReport(
  { db, clock, ledger }: Pick<Deps, "db" | "clock" | "ledger">,
  input: {
    readonly marketplaceId: string;
    readonly userId: string;
    readonly reportId: string;
    readonly outcome: ReportOutcome;
    readonly ruleId: string | null;
    readonly reason: string;
  },
): Promise<
  Result<
    ReportView,
    "not_found" | "rule_unknown" | "report_answered" | "report_missing" | "reason_required"
  >
> {
  const { marketplaceId, userId: by, reportId, outcome, ruleId, reason } = input;
  return db.transaction(async (tx) => {
    const at = clock.now();
    const report = await lockReport(tx, marketplaceId, reportId);
    if (report === null) return reject("not_found");
    if (ruleId !== null && ruleById(ruleId) === undefined)
      return reject("rule_unknown", { ruleId });
    const decision = decide(report.state, { type: "answer", outcome, by, reason }, at);
    if (!decision.ok) {
      const { code } = decision;
      if (code === "report_answered" || code === "report_missing" || code === "reason_required") {
        return reject(code);
      }
      throw new Error(`answering a report was refused with ${code}`);
    }
    let answered = report;
    for (const event of decision.events) {
      answered = await record(tx, { ledger }, report, { event, ruleId });
    }
    return ok(reportView(answered));
  });
}

/** Answers all open reports of reviews that a person has just decided about. */
export async function answerReportsOf(
  tx: Tx,
  { ledger }: Pick<Deps, "ledger">,
  about: { readonly marketplaceId: string; readonly reviewIds: readonly string[] },
  { outcome, by, reason, at }: ReportAnswer,
): Promise<void> {
  const { marketplaceId, reviewIds } = about;
  for (const report of await lockOpenReports(tx, marketplaceId, reviewIds)) {
    const decision = decide(report.state, { type: "answer", outcome, by, reason }, at);
    for (const event of decision.ok ? decision.events : []) {
      await record(tx, { ledger }, report, { event, ruleId: null });
    }
  }
}

/** Who reported a text of a decided case reads the outcome and the reason (POLICY VOTE-009). */
export async function answerReportsOfCase(
  tx: Tx,
  deps: Pick<Deps, "ledger">,
  { marketplaceId, members }: Pick<CaseFile, "marketplaceId" | "members">,
  event: CaseEvent,
): Promise<void> {
  if (event.type !== "case-decided" || event.answer.outcome === "needs_more") return;
  const { answer, by, at } = event;
  const outcome = answer.outcome === "upheld" ? "founded" : "unfounded";
  const about = { marketplaceId, reviewIds: members.texts ?? [] };
  await answerReportsOf(tx, deps, about, { outcome, by, reason: answer.reason, at });
}

async function record(
  tx: Tx,
  { ledger }: Pick<Deps, "ledger">,
  report: FiledReport,
  { event, ruleId }: { readonly event: Event; readonly ruleId: string | null },
): Promise<FiledReport> {
  const state = evolve(report.state, event);
  if (event.type !== "report-answered" || state.status !== "answered") {
    throw new Error("a report was answered with something else");
  }
  const { outcome, by, reason, at } = event;
  const answered = { ...report, state, answer: reason, answeredBy: by, answeredAt: at };
  await saveAnswer(tx, answered);
  const rule = ruleId === null ? {} : { ruleId };
  await ledger.append(tx, report.marketplaceId, [
    {
      type: event.type,
      subject: report.reportId,
      at,
      payload: { reviewId: report.reviewId, outcome, ...rule },
      words: { by, reason },
    },
  ]);
  return answered;
}
