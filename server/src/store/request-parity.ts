import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { toDate } from "./moments.ts";
import type { Period } from "./transparency.ts";

/** What became of the orders that one channel delivered. */
export type ChannelCount = {
  readonly channel: "seller" | "platform";
  /** Orders about which it was decided: asked, not asked, or the time ran out. */
  readonly decided: number;
  readonly asked: number;
  /** Of those that were asked automatically: how many, how many at the first chance, the median. */
  readonly automatic: number;
  readonly atOnce: number;
  readonly medianMs: number | null;
  /** Why the others were not asked. */
  readonly reasons: Readonly<Record<string, number>>;
};

/**
 * Counts the orders that were delivered in a time by who fulfilled them. At the first chance is
 * what was asked until the end of the day after the window opened: the night may lie between.
 */
export async function askedByChannel(
  db: Kysely<Tables>,
  { marketplaceId, from, to }: Period,
  openDays: number,
): Promise<readonly ChannelCount[]> {
  const { rows } = await sql<ChannelCount>`
    with decided as (
      select p.fulfilment as channel, r.status, r.state, r.made_at - arrived.at as wait
      from review_request r
      join purchase p on p.marketplace_id = r.marketplace_id
        and p.customer_id = r.customer_id and p.order_id = r.order_id
      join lateral (select max(d.delivered_at) as at from delivery d
        where d.marketplace_id = r.marketplace_id and d.customer_id = r.customer_id
          and d.order_id = r.order_id) as arrived on true
      where r.marketplace_id = ${marketplaceId} and arrived.at >= ${toDate(from)}
        and arrived.at < ${toDate(to)}
        and r.status in ('sent', 'consumed', 'suppressed', 'expired')),
    automatic as (
      select channel, wait from decided where status = 'sent' and state->>'trigger' = 'automatic'),
    reasons as (
      select channel, jsonb_object_agg(reason, orders) as reasons from (
        select channel, coalesce(state->>'reason', 'window_closed') as reason,
          count(*)::int as orders
        from decided where status in ('suppressed', 'expired') group by 1, 2) as counted
      group by channel)
    select channel, count(*)::int as decided,
      (count(*) filter (where status in ('sent', 'consumed')))::int as asked,
      (select count(*)::int from automatic a where a.channel = d.channel) as automatic,
      (select count(*)::int from automatic a where a.channel = d.channel
        and a.wait < make_interval(days => ${openDays + 2}::int)) as "atOnce",
      (select round(extract(epoch from percentile_disc(0.5) within group (order by a.wait)) * 1000)
        ::float8 from automatic a where a.channel = d.channel) as "medianMs",
      coalesce((select reasons from reasons r where r.channel = d.channel), '{}') as reasons
    from decided d group by channel order by channel`.execute(db);
  return rows;
}
