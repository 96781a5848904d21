import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { toDate } from "./moments.ts";
import type { Period } from "./transparency.ts";

/** What became of the things that one channel delivered (POLICY TRN-009). */
export type ChannelOutcome = {
  readonly channel: "seller" | "platform";
  /** Things that were bought, and those of them that their buyers reviewed. */
  readonly bought: number;
  readonly reviewed: number;
  /** Of these reviews, those that others than their authors took from view. */
  readonly removed: number;
  /**
   * Orders, those with feedback about the seller, and feedback that no longer counts, but for that
   * about the marketplace's own delivery: a seller who sends has no such delivery to answer for.
   */
  readonly orders: number;
  readonly rated: number;
  readonly struck: number;
};

/** Counts what was bought in a time by who fulfilled it, with what was said of it since. */
export async function outcomesByChannel(
  db: Kysely<Tables>,
  { marketplaceId, from, to }: Period,
): Promise<readonly ChannelOutcome[]> {
  const { rows } = await sql<ChannelOutcome>`
    with bought as (
      select p.fulfilment as channel, p.order_id, r.review_id is not null as reviewed,
        r.status = 'removed' and r.removal_reason not in ('author', 'author_erasure') as removed,
        f.feedback_id is not null as rated, f.status in ('struck', 'removed')
          and f.ground not in ('platform_fulfilled', 'platform_postage') as struck
      from purchase p
      join purchase_line l on l.marketplace_id = p.marketplace_id
        and l.customer_id = p.customer_id and l.order_id = p.order_id
      left join review r on r.marketplace_id = p.marketplace_id
        and r.product_id = l.product_id and r.customer_id = p.customer_id
      left join feedback f on f.marketplace_id = p.marketplace_id
        and f.seller_id = p.seller_id and f.order_id = p.order_id
      where p.marketplace_id = ${marketplaceId} and p.status <> 'cancelled'
        and p.placed_at >= ${toDate(from)} and p.placed_at < ${toDate(to)})
    select channel, count(*)::integer as bought,
      count(*) filter (where reviewed)::integer as reviewed,
      count(*) filter (where removed)::integer as removed,
      count(distinct order_id)::integer as orders,
      count(distinct order_id) filter (where rated)::integer as rated,
      count(distinct order_id) filter (where struck)::integer as struck
    from bought group by channel order by channel`.execute(db);
  return rows;
}
