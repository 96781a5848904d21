import type { Instant } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import type { Tx } from "../db/database.ts";
import { toDate, toInstant } from "./moments.ts";

/** What a buyer tells of an offer that lay in the parcel of an order. */
export type InsertReport = {
  readonly marketplaceId: string;
  readonly customerId: string;
  readonly orderId: string;
  readonly sellerId: string;
  readonly reportId: string;
  readonly note: string;
  readonly filedAt: Instant;
};

/** Writes a report; null where the order has none yet, else the one that stands. */
export async function insertInsertReport(
  tx: Tx,
  report: InsertReport,
): Promise<{ readonly reportId: string; readonly filedAt: Instant } | null> {
  const { marketplaceId, customerId, orderId } = report;
  const { rows } = await sql`
    insert into insert_report (marketplace_id, customer_id, order_id, seller_id, report_id, note,
      filed_at)
    values (${marketplaceId}, ${customerId}, ${orderId}, ${report.sellerId}, ${report.reportId},
      ${report.note}, ${toDate(report.filedAt)})
    on conflict do nothing returning 1`.execute(tx);
  if (rows.length > 0) return null;
  const known = await sql<{ report_id: string; filed_at: Date }>`
    select report_id, filed_at from insert_report
    where marketplace_id = ${marketplaceId} and customer_id = ${customerId}
      and order_id = ${orderId}`.execute(tx);
  const [row] = known.rows;
  if (row === undefined) throw new Error("a report of an insert was neither new nor known");
  return { reportId: row.report_id, filedAt: toInstant(row.filed_at) };
}
