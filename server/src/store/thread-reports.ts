import type { Instant } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import type { Tx } from "../db/database.ts";
import { toDate, toInstant } from "./moments.ts";

/** What one side of a conversation reports of the other. */
export type ThreadReport = {
  readonly marketplaceId: string;
  readonly sellerId: string;
  readonly threadId: string;
  readonly filedBy: "seller" | "buyer";
  readonly reportId: string;
  readonly reason: "extortion" | "off_platform" | "abuse";
  readonly filedAt: Instant;
};

/** Writes a report, once a side; answers the one that stands, and whether it is this one. */
export async function insertThreadReport(
  tx: Tx,
  report: ThreadReport,
): Promise<{ readonly reportId: string; readonly filedAt: Instant; readonly isNew: boolean }> {
  const { marketplaceId, sellerId, threadId, filedBy, reportId, filedAt } = report;
  await sql`
    insert into thread_report (marketplace_id, seller_id, thread_id, filed_by, report_id, reason,
      filed_at)
    values (${marketplaceId}, ${sellerId}, ${threadId}, ${filedBy}, ${reportId}, ${report.reason},
      ${toDate(filedAt)})
    on conflict do nothing`.execute(tx);
  const { rows } = await sql<{ report_id: string; filed_at: Date }>`
    select report_id, filed_at from thread_report
    where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}
      and thread_id = ${threadId} and filed_by = ${filedBy}`.execute(tx);
  const [row] = rows;
  if (row === undefined) throw new Error("a report of a conversation was neither new nor known");
  const stands = { reportId: row.report_id, filedAt: toInstant(row.filed_at) };
  return { ...stands, isNew: stands.reportId === reportId };
}
