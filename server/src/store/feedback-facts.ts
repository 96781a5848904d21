import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { toInstant, toInstantOrNull } from "./moments.ts";

/** What decides about feedback on an order, beside the words. */
export type OrderFacts = {
  readonly orderId: string;
  readonly customerId: string;
  readonly sellerId: string;
  readonly placedAt: Instant;
  readonly confirmedAt: Instant | null;
  readonly platformFulfilled: boolean;
  readonly postage: {
    readonly byPlatform: boolean;
    readonly shipBy: Instant | null;
    readonly firstScanAt: Instant | null;
  };
  /** The buyer is, or was lately, one of the seller's own people. */
  readonly tiedToSeller: boolean;
  readonly trust: "normal" | "watch" | "held" | "restricted" | "closed";
};

type FactsRow = {
  readonly order_id: string;
  readonly customer_id: string;
  readonly seller_id: string;
  readonly placed_at: Date;
  readonly confirmed_at: Date | null;
  readonly platform_fulfilled: boolean;
  readonly by_platform: boolean | null;
  readonly ship_by: Date | null;
  readonly first_scan_at: Date | null;
  readonly tied: boolean;
  readonly trust: OrderFacts["trust"] | null;
};

/** An order as feedback sees it; null where the marketplace has none of this id. */
export async function orderFacts(
  db: Kysely<Tables>,
  marketplaceId: string,
  orderId: string,
): Promise<OrderFacts | null> {
  const { rows } = await sql<FactsRow>`
    select p.order_id, p.customer_id, p.seller_id, p.placed_at, p.confirmed_at,
      p.fulfilment = 'platform' as platform_fulfilled, d.by_platform, d.ship_by, d.first_scan_at,
      exists (select 1 from affiliation a
        where a.marketplace_id = p.marketplace_id and a.customer_id = p.customer_id
          and a.seller_id = p.seller_id and (a.until is null or a.until > p.placed_at)) as tied,
      (select trust from customer c where c.marketplace_id = p.marketplace_id
        and c.customer_id = p.customer_id) as trust
    from order_key k
    join purchase p on p.marketplace_id = k.marketplace_id and p.customer_id = k.customer_id
      and p.order_id = k.order_id
    left join lateral (
      -- An order in several parcels was handed over in time if the last of them was.
      select bool_and(coalesce(postage, 'seller') = 'platform') as by_platform,
        case when count(ship_by) = count(*) then min(ship_by) end as ship_by,
        case when count(first_scan_at) = count(*) then max(first_scan_at) end as first_scan_at
      from delivery where marketplace_id = p.marketplace_id and customer_id = p.customer_id
        and order_id = p.order_id
    ) d on true
    where k.marketplace_id = ${marketplaceId} and k.order_id = ${orderId}`.execute(db);
  const [row] = rows;
  if (row === undefined) return null;
  return {
    orderId: row.order_id,
    customerId: row.customer_id,
    sellerId: row.seller_id,
    placedAt: toInstant(row.placed_at),
    confirmedAt: toInstantOrNull(row.confirmed_at),
    platformFulfilled: row.platform_fulfilled,
    postage: {
      byPlatform: row.by_platform === true,
      shipBy: toInstantOrNull(row.ship_by),
      firstScanAt: toInstantOrNull(row.first_scan_at),
    },
    tiedToSeller: row.tied,
    trust: row.trust ?? "normal",
  };
}
