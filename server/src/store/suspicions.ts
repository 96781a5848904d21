import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";

/** Until when a suspicion has to be decided, of the table called `r`. */
export const suspectedUntil = sql`(r.state->>'until')::bigint`;

/** How many suspicions should have been decided before a moment, by marketplace. */
export async function overdueSuspicions(
  db: Kysely<Tables>,
  at: Instant,
): Promise<readonly { readonly marketplaceId: string; readonly overdue: number }[]> {
  const { rows } = await sql<{ marketplaceId: string; overdue: number }>`
    select r.marketplace_id as "marketplaceId", count(*)::integer as overdue
    from review r where r.status = 'suspected' and ${suspectedUntil} < ${at}::bigint
    group by r.marketplace_id order by r.marketplace_id`.execute(db);
  return rows;
}

/** A suspicion that should have been decided by now. */
export type OverdueSuspicion = {
  readonly marketplaceId: string;
  readonly productId: string;
  readonly reviewId: string;
  readonly customerId: string;
  readonly until: Instant;
};

/** Suspicions that should have been decided before a moment and are no claim of a case yet. */
export async function unraisedSuspicions(
  db: Kysely<Tables>,
  at: Instant,
  limit: number,
): Promise<readonly OverdueSuspicion[]> {
  const { rows } = await sql<Omit<OverdueSuspicion, "until"> & { readonly until: string }>`
    select r.marketplace_id as "marketplaceId", r.product_id as "productId",
      r.review_id as "reviewId", r.customer_id as "customerId", ${suspectedUntil} as until
    from review r
    where r.status = 'suspected' and ${suspectedUntil} < ${at}::bigint
      and not exists (select from case_signal s where s.marketplace_id = r.marketplace_id
        and s.signal_id = r.review_id || '-overdue-' || (r.state->>'until'))
    order by ${suspectedUntil}, r.review_id
    limit ${limit}`.execute(db);
  return rows.map((row) => ({ ...row, until: Number(row.until) }));
}

/** The id under which an overdue suspicion is claimed, once. */
export function overdueClaimId({ reviewId, until }: OverdueSuspicion): string {
  return `${reviewId}-overdue-${String(until)}`;
}
