import type { ReportOutcome } from "@candor/core/domain/abuse-report/abuse-report.ts";
import { groundsBySource } from "@candor/core/domain/statement/grounds.ts";
import { reportReadIt } from "@candor/core/domain/statement/letter.ts";
import { composeStatement, type Statement } from "@candor/core/domain/statement/statement.ts";
import type { Tx } from "../db/database.ts";
import { type FiledReport, noteReportStatement, unstatedReports } from "../store/abuse-reports.ts";
import { casesOfSignals } from "../store/cases.ts";
import { localeOf, type Place, placeOf } from "../store/enforcement-facts.ts";
import { marketplaceIds } from "../store/marketplaces.ts";
import { type Law, lawAt } from "../store/policy.ts";
import { addStatementMail } from "../store/statement-mail.ts";
import { addStatement } from "../store/statements.ts";
import { groundOf, letterLanguage, remedyOf } from "./compose-statements.ts";
import type { Deps } from "./deps.ts";

type AnswerDeps = Pick<Deps, "db" | "clock" | "ids" | "ledger">;

const reportsPerStep = 50;

/**
 * Writes to everybody whose report a person answered: what came of it, by which rule, what it rests
 * on and how to appeal. On whom something falls stays out. Run again it finds nobody.
 */
export async function answerReporters(deps: AnswerDeps, signal?: AbortSignal): Promise<number> {
  let told = 0;
  for (const marketplaceId of await marketplaceIds(deps.db.kysely)) {
    for (;;) {
      if (signal?.aborted === true) return told;
      const step = await deps.db.transaction(async (tx) => {
        const reports = await unstatedReports(tx, marketplaceId, reportsPerStep);
        for (const report of reports) await answer(tx, deps, report);
        return reports.length;
      });
      told += step;
      if (step < reportsPerStep) break;
    }
  }
  return told;
}

async function answer(tx: Tx, deps: AnswerDeps, report: FiledReport): Promise<void> {
  const { marketplaceId, reportId, reporter, answeredBy } = report;
  const at = deps.clock.now();
  const place = await placeOf(tx, marketplaceId);
  const caseId = (await casesOfSignals(tx, marketplaceId, [reportId])).get(reportId);
  if (place === null || caseId === undefined || answeredBy === null) {
    throw new Error(`report ${reportId} hangs on nothing`);
  }
  const isSeller = reporter.kind === "seller";
  const locale = isSeller ? null : await localeOf(tx, marketplaceId, reporter.id);
  const language = letterLanguage(place, locale);
  const statementId = deps.ids.next("sor");
  const law = await lawAt(tx, marketplaceId, report.filedAt);
  if (report.state.status !== "answered") throw new Error("nothing to state");
  const madeFrom: MadeFromReport = {
    ...{ by: "report", reportId, reviewId: report.reviewId, reporterKind: reporter.kind },
    ...{ filedAt: report.filedAt, outcome: report.state.outcome, reason: report.answer ?? "" },
    ...{ answeredAt: report.answeredAt, statementId, caseId, place, language, at },
  };
  const content = statementTo(madeFrom, law);
  const { outcome } = content.report ?? {};
  await addStatement(tx, {
    ...{ marketplaceId, caseId, statementId },
    addressee: content.addressee,
    addresseeId: reporter.id,
    deciders: [answeredBy],
    category: "OTHER",
    ...{ language, content, madeFrom, issuedAt: at, createdAt: at },
  });
  await addStatementMail(tx, { marketplaceId, statementId, appealId: null, measureId: null }, at);
  await noteReportStatement(tx, report, statementId);
  const payload = { statementId, caseId, outcome, reporterRole: reporter.kind };
  await deps.ledger.append(tx, marketplaceId, [
    { type: "report-stated", subject: reportId, at, payload },
  ]);
}

/** What the answer to a report is made from, for whoever makes it again. */
export type MadeFromReport = Pick<
  FiledReport,
  "reportId" | "reviewId" | "filedAt" | "answeredAt"
> & {
  readonly by: "report";
  readonly reporterKind: FiledReport["reporter"]["kind"];
  readonly outcome: ReportOutcome;
  readonly reason: string;
  readonly statementId: string;
  readonly caseId: string;
  readonly place: Place;
  readonly language: string;
  readonly at: number;
};

/** Makes the answer to a reporter. */
export function statementTo(
  made: MadeFromReport,
  law: Pick<Law, "policy" | "parameters">,
): Statement {
  const { statementId, caseId, place, language, at, reportId, reviewId, filedAt } = made;
  const ground = groundsBySource["people-reports"];
  if (ground === undefined) throw new Error("reports have no ground");
  const { version: policyVersion } = law.policy;
  const statement = composeStatement({
    ...{ statementId, caseId, marketplace: place.name },
    addressee: made.reporterKind === "seller" ? "seller" : "reporter",
    source: { type: "notice", noticeId: reportId },
    acts: [{ subject: "review", subjectId: reviewId, at: filedAt, language: null }],
    grounds: [groundOf(ground.words, { clause: ground.clause, policyVersion, language })],
    evidence: [{ type: "record", sentence: reportReadIt(language) }],
    impositions: [],
    report: {
      reportId,
      outcome: made.outcome === "founded" ? "founded" : "unfounded",
      reason: made.reason,
    },
    territory: [place.country],
    automated: { detection: false, decision: "not" },
    decidedAt: made.answeredAt,
    todo: "nothing",
    deadline: at,
    consequence: { kind: "none", withinDays: law.parameters.report_lookback_days },
    remedy: remedyOf({ at, appealPath: `/statements/${statementId}` }, place, law.parameters),
  });
  if (statement.ok) return statement.value;
  throw new Error(`the answer to report ${reportId} lacks ${JSON.stringify(statement.facts)}`);
}
