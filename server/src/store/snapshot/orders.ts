import type { OrderSnapshot, RequestSnapshot } from "@candor/core/detection/kit/fact-snapshots.ts";
import { GrowingColumn, Interner } from "@candor/core/detection/kit/growing-columns.ts";
import { dayMs, type Instant } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import type { Tx } from "../../db/database.ts";
import { toDate } from "../moments.ts";
import { momentOrNaN, rowsOf } from "./rows-of.ts";

type Span = { readonly from: Instant; readonly to: Instant };

type OrderRow = {
  readonly order_id: string;
  readonly seller_id: string;
  readonly customer_id: string;
  readonly product_id: string;
  readonly delivered_at: Date;
  readonly reviewed_at: Date | null;
  readonly stars: number | null;
  readonly refunded_at: Date | null;
  readonly returned: boolean;
};

/** Delivered order lines, and what followed each: review, refund, return, complaint. */
export async function orderColumns(
  tx: Tx,
  marketplaceId: string,
  span: Span,
): Promise<OrderSnapshot & { readonly orderIds: readonly string[] }> {
  const sellers = new Interner();
  const buyers = new Interner();
  const products = new Interner();
  const orderIds: string[] = [];
  const columns = {
    seller: new GrowingColumn(Uint32Array),
    buyer: new GrowingColumn(Uint32Array),
    product: new GrowingColumn(Uint32Array),
    deliveredAt: new GrowingColumn(Float64Array),
    reviewedAt: new GrowingColumn(Float64Array),
    stars: new GrowingColumn(Uint8Array),
    sellerRefundAt: new GrowingColumn(Float64Array),
    returned: new GrowingColumn(Uint8Array),
    complainedAt: new GrowingColumn(Float64Array),
  };
  const wrote = await buyersWrote(tx, marketplaceId, span.from);
  for await (const row of rowsOf<OrderRow>(tx, orderRows(marketplaceId, span))) {
    orderIds.push(row.order_id);
    columns.seller.push(sellers.index(row.seller_id));
    columns.buyer.push(buyers.index(row.customer_id));
    columns.product.push(products.index(row.product_id));
    columns.deliveredAt.push(momentOrNaN(row.delivered_at));
    columns.reviewedAt.push(momentOrNaN(row.reviewed_at));
    columns.stars.push(row.stars ?? 0);
    columns.sellerRefundAt.push(momentOrNaN(row.refunded_at));
    columns.returned.push(row.returned ? 1 : 0);
    columns.complainedAt.push(firstAfter(wrote.get(row.order_id), row.delivered_at));
  }
  return {
    rowCount: orderIds.length,
    orderIds,
    sellerIds: sellers.ids,
    buyerIds: buyers.ids,
    productIds: products.ids,
    seller: columns.seller.values(),
    buyer: columns.buyer.values(),
    product: columns.product.values(),
    deliveredAt: columns.deliveredAt.values(),
    reviewedAt: columns.reviewedAt.values(),
    stars: columns.stars.values(),
    sellerRefundAt: columns.sellerRefundAt.values(),
    returned: columns.returned.values(),
    complainedAt: columns.complainedAt.values(),
  };
}

/** When an order arrived; its row is `o`. */
const arrival = sql`(select min(d.delivered_at) as delivered_at from delivery d
  where d.marketplace_id = o.marketplace_id and d.customer_id = o.customer_id
    and d.order_id = o.order_id and d.status = 'delivered')`;

/** The same order's row in another table. */
const sameOrder = sql`t.marketplace_id = o.marketplace_id and t.customer_id = o.customer_id
  and t.order_id = o.order_id`;

/** Orders are placed before they arrive; older ones than this come too late to be compared. */
const transitDaysMax = 90;

const placedFor = ({ from, to }: Span) => sql`o.status <> 'cancelled'
  and o.placed_at > ${toDate(from - transitDaysMax * dayMs)} and o.placed_at <= ${toDate(to)}
  and d.delivered_at > ${toDate(from)} and d.delivered_at <= ${toDate(to)}`;

function orderRows(marketplaceId: string, span: Span) {
  return sql`
    select o.order_id, o.seller_id, o.customer_id, l.product_id, d.delivered_at,
      r.submitted_at as reviewed_at, r.stars,
      (select min(t.refunded_at) from refund t
        where ${sameOrder} and t.initiator = 'seller' and not t.with_return) as refunded_at,
      exists (select from product_return t where ${sameOrder}) as returned
    from purchase o
    cross join lateral ${arrival} d
    join purchase_line l on l.marketplace_id = o.marketplace_id
      and l.customer_id = o.customer_id and l.order_id = o.order_id
    left join review r on r.marketplace_id = o.marketplace_id and r.product_id = l.product_id
      and r.customer_id = o.customer_id and r.status <> 'author_deleted'
      and r.submitted_at >= d.delivered_at
    where o.marketplace_id = ${marketplaceId} and ${placedFor(span)}
    order by d.delivered_at, o.order_id, l.line_id`;
}

/**
 * When buyers wrote, by order. One who writes after the parcel came may have complained: nobody
 * reads along to know, so the doubt speaks for the seller.
 */
async function buyersWrote(
  tx: Tx,
  marketplaceId: string,
  from: Instant,
): Promise<ReadonlyMap<string, readonly Instant[]>> {
  const moments = new Map<string, Instant[]>();
  const query = sql`
    select order_id, sent_at from past_message
    where marketplace_id = ${marketplaceId} and direction = 'to_seller' and order_id is not null
      and sent_at > ${toDate(from)}
    order by sent_at`;
  for await (const row of rowsOf<{ order_id: string; sent_at: Date }>(tx, query)) {
    const wrote = moments.get(row.order_id) ?? [];
    wrote.push(row.sent_at.getTime());
    moments.set(row.order_id, wrote);
  }
  return moments;
}

const firstAfter = (moments: readonly Instant[] | undefined, after: Date) =>
  moments?.find((at) => at >= after.getTime()) ?? Number.NaN;

type RequestRow = {
  readonly order_id: string;
  readonly seller_id: string;
  readonly delivered_at: Date;
  readonly asked: boolean;
  readonly excluded: boolean;
  readonly returned: boolean;
  readonly refunded: boolean;
};

/** Orders whose window for asking is over: who was asked, and how the order went before. */
export async function requestColumns(
  tx: Tx,
  marketplaceId: string,
  { from, to }: Span,
  windowDays: number,
): Promise<RequestSnapshot & { readonly orderIds: readonly string[] }> {
  const closed = { from: from - windowDays * dayMs, to: to - windowDays * dayMs };
  const sellers = new Interner();
  const orderIds: string[] = [];
  const seller = new GrowingColumn(Uint32Array);
  const deliveredAt = new GrowingColumn(Float64Array);
  const flags = {
    asked: new GrowingColumn(Uint8Array),
    excluded: new GrowingColumn(Uint8Array),
    returned: new GrowingColumn(Uint8Array),
    refunded: new GrowingColumn(Uint8Array),
    complained: new GrowingColumn(Uint8Array),
  };
  const wrote = await buyersWrote(tx, marketplaceId, closed.from);
  const query = requestRows(marketplaceId, closed, windowDays);
  for await (const row of rowsOf<RequestRow>(tx, query)) {
    orderIds.push(row.order_id);
    seller.push(sellers.index(row.seller_id));
    deliveredAt.push(row.delivered_at.getTime());
    flags.asked.push(row.asked ? 1 : 0);
    flags.excluded.push(row.excluded ? 1 : 0);
    flags.returned.push(row.returned ? 1 : 0);
    flags.refunded.push(row.refunded ? 1 : 0);
    const complainedAt = firstAfter(wrote.get(row.order_id), row.delivered_at);
    const end = row.delivered_at.getTime() + windowDays * dayMs;
    flags.complained.push(complainedAt <= end ? 1 : 0);
  }
  const rowCount = orderIds.length;
  return {
    rowCount,
    orderIds,
    sellerIds: sellers.ids,
    seller: seller.values(),
    deliveredAt: deliveredAt.values(),
    asked: flags.asked.values(),
    excluded: flags.excluded.values(),
    returned: flags.returned.values(),
    refunded: flags.refunded.values(),
    complained: flags.complained.values(),
    // Nobody has said yet what feedback was low and which message was praise.
    lowFeedback: new Uint8Array(rowCount),
    praised: new Uint8Array(rowCount),
  };
}

function requestRows(marketplaceId: string, span: Span, windowDays: number) {
  const end = sql`d.delivered_at + make_interval(days => ${windowDays}::integer)`;
  return sql`
    select o.order_id, o.seller_id, d.delivered_at,
      exists (select from past_request t where ${sameOrder})
        or exists (select from review_request t
          where ${sameOrder} and t.made_at is not null) as asked,
      exists (select from buyer_preferences b where b.marketplace_id = o.marketplace_id
        and b.customer_id = o.customer_id and not b.wants_requests) as excluded,
      exists (select from product_return t
        where ${sameOrder} and t.opened_at <= ${end}) as returned,
      exists (select from refund t where ${sameOrder} and t.refunded_at <= ${end}) as refunded
    from purchase o
    cross join lateral ${arrival} d
    where o.marketplace_id = ${marketplaceId} and ${placedFor(span)}
    order by d.delivered_at, o.order_id`;
}
