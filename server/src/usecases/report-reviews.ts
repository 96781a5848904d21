import type { MyReport } from "@candor/core/contract/schemas/votes.ts";
import {
  type Command,
  decide,
  initial,
  misuseOf,
  type ReportReason,
} from "@candor/core/domain/abuse-report/abuse-report.ts";
import { visibleVersion } from "@candor/core/domain/review/review.ts";
import { dayMs, type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { z } from "zod";
import type { Tx } from "../db/database.ts";
import {
  type FiledReport,
  insertReport,
  type Reporter,
  reporterRecord,
  reportsBy,
} from "../store/abuse-reports.ts";
import { asPage, readCursor, writeCursor } from "../store/cursor.ts";
import { withFacts } from "../store/judged-on.ts";
import { lawAt } from "../store/policy.ts";
import { lockReview, type StoredReview } from "../store/reviews.ts";
import type { Deps } from "./deps.ts";
import { misuseParameters, type ReportFacts } from "./judged-standing.ts";
import type { Page, PageOf } from "./list-author-reviews.ts";
import { openOrJoinCase } from "./open-or-join-case.ts";

/** A report as its reporter sees it. */
export type ReportView = z.input<typeof MyReport>;

/** Which reviews, why, and where in them it shows. */
export type ReportReviews = {
  readonly reporter: Reporter;
  readonly reviewIds: readonly string[];
  readonly reason: ReportReason;
  readonly note: string;
};

/** How a report can be refused. */
export type ReportReviewsCode =
  | "not_found"
  | "report_exists"
  | "report_own_review"
  | "reports_paused"
  | "review_not_published";

type ReportDeps = Pick<Deps, "db" | "clock" | "ids" | "ledger" | "random">;

/** Files reports, all of them or none; each joins or opens a case in the same transaction. */
export async function reportReviews(
  deps: ReportDeps,
  input: ReportReviews,
): Promise<Result<{ reports: ReportView[]; warned: boolean }, ReportReviewsCode>> {
  const { db, clock } = deps;
  const { reporter, note, reason } = input;
  const refused = new Refused();
  return db
    .transaction(async (tx) => {
      const at = clock.now();
      const past = await misuse(tx, reporter, at);
      const reports: ReportView[] = [];
      // In one order, so that two who report the same reviews never wait for each other.
      for (const reviewId of [...new Set(input.reviewIds)].sort()) {
        const filing = { reporter, reviewId, reason, note, past };
        const filed = await file(tx, deps, filing, at);
        if (!filed.ok) {
          refused.with = filed;
          throw refused;
        }
        reports.push(reportView(filed.value));
      }
      return ok({ reports, warned: past.warned });
    })
    .catch((error: unknown) => {
      // One of several was refused: the others were not filed either.
      if (error === refused && refused.with !== null) return refused.with;
      throw error;
    });
}

/** Carries a refusal out of a transaction that has to be rolled back. */
class Refused extends Error {
  with: Extract<Result<never, ReportReviewsCode>, { ok: false }> | null = null;
}

type Filing = Omit<ReportReviews, "reviewIds"> & {
  readonly reviewId: string;
  readonly past: Awaited<ReturnType<typeof misuse>>;
};

async function file(
  tx: Tx,
  deps: ReportDeps,
  filing: Filing,
  at: Instant,
): Promise<Result<FiledReport, ReportReviewsCode>> {
  const { reporter, reviewId, reason, note, past } = filing;
  const { marketplaceId } = reporter;
  const review = await lockReview(tx, marketplaceId, reviewId);
  if (review === null) return reject("not_found", { reviewId });
  const ownReview = reporter.kind === "customer" && reporter.id === review.customerId;
  const reviewVisible = visibleVersion(review.state) !== null;
  const standing = { ownReview, reviewVisible, pausedUntil: past.pausedUntil };
  const command: Command = { type: "file", reason, standing };
  const decision = decide(initial, command, at);
  if (!decision.ok) return reject(filedRefusal(decision.code), { ...decision.facts, reviewId });
  const report: FiledReport = {
    marketplaceId,
    productId: review.productId,
    reviewId,
    reporter,
    reportId: deps.ids.next("rep"),
    reason,
    note,
    state: { status: "open" },
    answer: null,
    answeredBy: null,
    filedAt: at,
    answeredAt: null,
  };
  if (!(await insertReport(tx, report))) return reject("report_exists", { reviewId });
  const entry = {
    type: "report-filed",
    subject: report.reportId,
    at,
    payload: { reviewId, reason, reporterRole: reporter.kind },
    words: { reporterId: reporter.id, note },
  };
  const facts: ReportFacts = { ownReview, reviewVisible, record: past.record };
  const { policyVersion, warned } = past;
  const judged = withFacts(entry, { policyVersion, facts, answer: { warned } });
  await deps.ledger.append(tx, marketplaceId, [judged]);
  await bringToModerators(tx, deps, { report, review });
  return ok(report);
}

type FileCode = Extract<ReturnType<typeof decide>, { ok: false }>["code"];

function filedRefusal(code: FileCode): ReportReviewsCode {
  switch (code) {
    case "report_exists":
    case "report_own_review":
    case "reports_paused":
    case "review_not_published":
      return code;
    default:
      throw new Error(`filing a report was refused with ${code}`);
  }
}

/** Reports of one review are one case; their number proves nothing (POLICY VOTE-008). */
async function bringToModerators(
  tx: Tx,
  deps: ReportDeps,
  { report, review }: { readonly report: FiledReport; readonly review: StoredReview },
): Promise<void> {
  const { marketplaceId, reviewId, productId, reporter, reason, note } = report;
  const who = reporter.kind === "seller" ? "A seller" : "A reader";
  const because = reason.replaceAll("_", " ");
  await openOrJoinCase(tx, deps, {
    marketplaceId,
    at: report.filedAt,
    source: "people-reports",
    claimId: report.reportId,
    sentence: `${who} reports this review: ${because}.`,
    about: { accounts: [review.customerId], products: [productId] },
    texts: [{ of: "review", textId: reviewId, productId }],
    facts: [
      { fact: "reason given", value: because },
      { fact: "reporter", value: reporter.kind },
      { fact: "note", value: note },
    ],
  });
}

async function misuse(tx: Tx, reporter: Reporter, at: Instant) {
  const law = await lawAt(tx, reporter.marketplaceId, at);
  const since = at - law.parameters.report_lookback_days * dayMs;
  const record = await reporterRecord(tx, reporter, since);
  const misused = misuseOf(record, misuseParameters(law));
  return { ...misused, record, policyVersion: law.policy.version };
}

/** A report with what became of it. */
export function reportView(report: FiledReport): ReportView {
  const { state, answeredAt } = report;
  return {
    reportId: report.reportId,
    reviewId: report.reviewId,
    reason: report.reason,
    filedAt: instantToIso(report.filedAt),
    status: state.status,
    outcome: state.status === "answered" ? state.outcome : null,
    answer: report.answer,
    answeredAt: answeredAt === null ? null : instantToIso(answeredAt),
  };
}

/** A reporter's reports, newest first, each with its outcome. */
export async function listMyReports(
  { db }: Pick<Deps, "db">,
  { reporter, after: cursor, limit }: PageOf & { readonly reporter: Reporter },
): Promise<Result<Page<ReportView>, "cursor_invalid">> {
  const after = readCursor("my reports", ["moment", "id"], cursor);
  if (!after.ok) return after;
  const rows = await reportsBy(db.kysely, reporter, after.value, limit + 1);
  const cursorAt = (row: FiledReport) => writeCursor("my reports", [row.filedAt, row.reportId]);
  return ok(asPage(rows, limit, reportView, cursorAt));
}
