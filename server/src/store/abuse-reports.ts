import type {
  ReportOutcome,
  ReportReason,
  State,
} from "@candor/core/domain/abuse-report/abuse-report.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import type { Position } from "./cursor.ts";
import { toDate, toInstant, toInstantOrNull } from "./moments.ts";

/** Who reports: a reader, or a seller, who is always tagged as one (POLICY VOTE-002). */
export type Reporter = {
  readonly marketplaceId: string;
  readonly kind: "customer" | "seller";
  readonly id: string;
};

/** A report as it is kept. */
export type FiledReport = {
  readonly marketplaceId: string;
  readonly productId: string;
  readonly reviewId: string;
  readonly reporter: Reporter;
  readonly reportId: string;
  readonly reason: ReportReason;
  readonly note: string;
  readonly state: Exclude<State, { status: "none" }>;
  readonly answer: string | null;
  /** Stays on the desk. */
  readonly answeredBy: string | null;
  readonly filedAt: Instant;
  readonly answeredAt: Instant | null;
};

type Row = {
  readonly marketplace_id: string;
  readonly product_id: string;
  readonly review_id: string;
  readonly reporter_kind: Reporter["kind"];
  readonly reporter_id: string;
  readonly report_id: string;
  readonly reason: ReportReason;
  readonly note: string;
  readonly outcome: ReportOutcome | null;
  readonly answer: string | null;
  readonly answered_by: string | null;
  readonly filed_at: Date;
  readonly answered_at: Date | null;
};

function rowToReport(row: Row): FiledReport {
  const { marketplace_id: marketplaceId, outcome } = row;
  return {
    marketplaceId,
    productId: row.product_id,
    reviewId: row.review_id,
    reporter: { marketplaceId, kind: row.reporter_kind, id: row.reporter_id },
    reportId: row.report_id,
    reason: row.reason,
    note: row.note,
    state: outcome === null ? { status: "open" } : { status: "answered", outcome },
    answer: row.answer,
    answeredBy: row.answered_by,
    filedAt: toInstant(row.filed_at),
    answeredAt: toInstantOrNull(row.answered_at),
  };
}

/** Writes a report; false if this reporter has reported this review before. */
export async function insertReport(tx: Tx, report: FiledReport): Promise<boolean> {
  const { reporter } = report;
  const { rows } = await sql`
    insert into abuse_report (marketplace_id, product_id, review_id, reporter_kind, reporter_id,
      report_id, reason, note, status, filed_at)
    values (${report.marketplaceId}, ${report.productId}, ${report.reviewId}, ${reporter.kind},
      ${reporter.id}, ${report.reportId}, ${report.reason}, ${report.note}, 'open',
      ${toDate(report.filedAt)})
    on conflict do nothing
    returning 1`.execute(tx);
  return rows.length > 0;
}

/** Writes the answer to a report. */
export async function saveAnswer(tx: Tx, report: FiledReport): Promise<void> {
  const { state, answeredAt } = report;
  if (state.status !== "answered" || answeredAt === null) throw new Error("no answer to save");
  await sql`
    update abuse_report set status = 'answered', outcome = ${state.outcome},
      answer = ${report.answer}, answered_by = ${report.answeredBy}, answered_at = ${toDate(answeredAt)}
    where marketplace_id = ${report.marketplaceId} and product_id = ${report.productId}
      and review_id = ${report.reviewId} and reporter_kind = ${report.reporter.kind}
      and reporter_id = ${report.reporter.id}`.execute(tx);
}

/** One report, locked until the transaction ends. */
export async function lockReport(
  tx: Tx,
  marketplaceId: string,
  reportId: string,
): Promise<FiledReport | null> {
  const [report] = await lockReports(tx, marketplaceId, sql`report_id = ${reportId}`);
  return report ?? null;
}

/** The reports of these reviews that nobody has answered, locked until the transaction ends. */
export function lockOpenReports(
  tx: Tx,
  marketplaceId: string,
  reviewIds: readonly string[],
): Promise<readonly FiledReport[]> {
  const of = sql`status = 'open' and review_id = any(${[...reviewIds]}::text[])`;
  return lockReports(tx, marketplaceId, of);
}

async function lockReports(
  tx: Tx,
  marketplaceId: string,
  of: RawBuilder<unknown>,
): Promise<readonly FiledReport[]> {
  const { rows } = await sql<Row>`
    select * from abuse_report where marketplace_id = ${marketplaceId} and ${of}
    order by report_id for update`.execute(tx);
  return rows.map(rowToReport);
}

/** Answered reports whose reporters have no statement yet, the oldest first, locked. */
export function unstatedReports(
  tx: Tx,
  marketplaceId: string,
  reportsMax: number,
): Promise<readonly FiledReport[]> {
  const of = sql`report_id in (
    select report_id from abuse_report
    where marketplace_id = ${marketplaceId} and status = 'answered' and statement_id is null
      and answered_by is not null
    order by answered_at, report_id limit ${reportsMax})`;
  return lockReports(tx, marketplaceId, of);
}

/** Notes which statement answers a report. */
export async function noteReportStatement(
  tx: Tx,
  { marketplaceId, reportId }: Pick<FiledReport, "marketplaceId" | "reportId">,
  statementId: string,
): Promise<void> {
  await sql`
    update abuse_report set statement_id = ${statementId}
    where marketplace_id = ${marketplaceId} and report_id = ${reportId}`.execute(tx);
}

/** A reporter's reports, newest first, after a position. */
export async function reportsBy(
  db: Kysely<Tables>,
  { marketplaceId, kind, id }: Reporter,
  after: Position | null,
  limit: number,
): Promise<readonly FiledReport[]> {
  const [at, reportId] = after ?? [];
  const beyond =
    after === null
      ? sql``
      : sql`and (filed_at, report_id)
          < (${new Date(Number(at))}::timestamptz, ${reportId}::text)`;
  const { rows } = await sql<Row>`
    select * from abuse_report
    where marketplace_id = ${marketplaceId} and reporter_kind = ${kind}
      and reporter_id = ${id} ${beyond}
    order by filed_at desc, report_id desc
    limit ${limit}`.execute(db);
  return rows.map(rowToReport);
}

/** How a reporter's reports ended since a moment. */
export async function reporterRecord(
  db: Kysely<Tables>,
  { marketplaceId, kind, id }: Reporter,
  since: Instant,
): Promise<{
  readonly answered: number;
  readonly manifestlyUnfounded: number;
  readonly lastAt: Instant | null;
}> {
  const { rows } = await sql<{ answered: number; unfounded: number; last_at: Date | null }>`
    select count(*) filter (where status = 'answered')::integer as answered,
      count(*) filter (where outcome = 'manifestly_unfounded')::integer as unfounded,
      max(answered_at) filter (where outcome = 'manifestly_unfounded') as last_at
    from abuse_report
    where marketplace_id = ${marketplaceId} and reporter_kind = ${kind}
      and reporter_id = ${id} and filed_at > ${toDate(since)}`.execute(db);
  const [row] = rows;
  return {
    answered: row?.answered ?? 0,
    manifestlyUnfounded: row?.unfounded ?? 0,
    lastAt: toInstantOrNull(row?.last_at ?? null),
  };
}

/** How many reviews a seller reported, and what became of it: open ones are the rest. */
export async function reportsBySeller(
  db: Kysely<Tables>,
  { marketplaceId, sellerId }: { readonly marketplaceId: string; readonly sellerId: string },
): Promise<{ readonly filed: number; readonly founded: number; readonly unfounded: number }> {
  const { rows } = await sql<{ filed: number; founded: number; unfounded: number }>`
    select count(*)::integer as filed,
      count(*) filter (where outcome = 'founded')::integer as founded,
      count(*) filter (where outcome in ('unfounded', 'manifestly_unfounded'))::integer
        as unfounded
    from abuse_report where marketplace_id = ${marketplaceId}
      and reporter_kind = 'seller' and reporter_id = ${sellerId}`.execute(db);
  return rows[0] ?? { filed: 0, founded: 0, unfounded: 0 };
}
