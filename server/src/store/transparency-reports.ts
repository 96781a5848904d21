import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate, toInstant } from "./moments.ts";

/** A report as it was published, to the byte. */
export type ReportRow = {
  readonly period: string;
  readonly edition: number;
  readonly document: string;
  readonly reason: string | null;
  readonly publishedAt: Instant;
};

/** Where a report is found; without an edition its newest one. */
export type ReportKey = {
  readonly marketplaceId: string;
  readonly period: string;
  readonly edition?: number | undefined;
};

/** Writes an edition of a report; false where somebody else published that edition first. */
export async function addReport(
  tx: Tx,
  report: ReportRow & { readonly marketplaceId: string; readonly publishedBy: string },
): Promise<boolean> {
  const { rows } = await sql`
    insert into transparency_report
      (marketplace_id, period, edition, document, reason, published_by, published_at)
    values (${report.marketplaceId}, ${report.period}, ${report.edition}, ${report.document},
      ${report.reason}, ${report.publishedBy}, ${toDate(report.publishedAt)})
    on conflict do nothing returning edition`.execute(tx);
  return rows.length > 0;
}

/** One report; null where there is none. */
export async function reportOf(
  db: Kysely<Tables>,
  { marketplaceId, period, edition }: ReportKey,
): Promise<ReportRow | null> {
  const { rows } = await sql<Row>`
    select period, edition, document, reason, published_at from transparency_report
    where marketplace_id = ${marketplaceId} and period = ${period}
      ${edition === undefined ? sql`` : sql`and edition = ${edition}`}
    order by edition desc limit 1`.execute(db);
  return rows[0] === undefined ? null : rowToReport(rows[0]);
}

/** The newest first, without their documents. */
export async function reportList(
  db: Kysely<Tables>,
  marketplaceId: string,
): Promise<readonly Omit<ReportRow, "document">[]> {
  const { rows } = await sql<Row>`
    select period, edition, '' as document, reason, published_at from transparency_report
    where marketplace_id = ${marketplaceId}
    order by period desc, edition desc limit ${reportsListedMax}`.execute(db);
  return rows.map(rowToReport);
}

// Thirty years of monthly reports, each corrected twice.
const reportsListedMax = 1_080;

type Row = {
  readonly period: string;
  readonly edition: number;
  readonly document: string;
  readonly reason: string | null;
  readonly published_at: Date;
};

const rowToReport = ({ published_at, ...row }: Row): ReportRow => ({
  ...row,
  publishedAt: toInstant(published_at),
});
