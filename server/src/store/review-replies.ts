import type { State } from "@candor/core/domain/review-reply/review-reply.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate, toInstant } from "./moments.ts";

/** Which seller's reply to which review. */
export type ReplyKey = {
  readonly marketplaceId: string;
  readonly productId: string;
  readonly reviewId: string;
  readonly sellerId: string;
};

/** Where a seller's reply stands; its review is locked by the caller. */
export async function replyOf(
  tx: Tx,
  key: ReplyKey,
): Promise<{ readonly state: State; readonly replyId: string | null }> {
  const { rows } = await sql<{ status: "posted" | "withdrawn" | "removed"; reply_id: string }>`
    select status, reply_id from review_reply where ${sameKey(key)}`.execute(tx);
  const [row] = rows;
  return row === undefined
    ? { state: { status: "none" }, replyId: null }
    : { state: { status: row.status }, replyId: row.reply_id };
}

const sameKey = ({ marketplaceId, productId, reviewId, sellerId }: ReplyKey) =>
  sql`marketplace_id = ${marketplaceId} and product_id = ${productId}
    and review_id = ${reviewId} and seller_id = ${sellerId}`;

/** Writes a first reply. */
export async function insertReply(
  tx: Tx,
  key: ReplyKey,
  { replyId, text, at }: { readonly replyId: string; readonly text: string; readonly at: Instant },
): Promise<void> {
  await sql`
    insert into review_reply (marketplace_id, product_id, review_id, seller_id, reply_id, status,
      body, posted_at, updated_at)
    values (${key.marketplaceId}, ${key.productId}, ${key.reviewId}, ${key.sellerId}, ${replyId},
      'posted', ${text}, ${toDate(at)}, ${toDate(at)})`.execute(tx);
}

/** Writes that a reply is no longer shown. */
export async function endReply(
  tx: Tx,
  key: ReplyKey,
  status: "withdrawn" | "removed",
  at: Instant,
): Promise<void> {
  await sql`
    update review_reply set status = ${status}, updated_at = ${toDate(at)}
    where ${sameKey(key)}`.execute(tx);
}

/** A reply as readers see it. */
export type ShownReply = {
  readonly sellerId: string;
  readonly seller: string;
  readonly text: string;
  readonly postedAt: Instant;
};

/** The replies to a review that are shown, oldest first. */
export async function shownReplies(
  db: Kysely<Tables>,
  marketplaceId: string,
  reviewId: string,
): Promise<readonly ShownReply[]> {
  const { rows } = await sql<{
    seller_id: string;
    name: string | null;
    body: string;
    posted_at: Date;
  }>`
    select r.seller_id, s.name, r.body, r.posted_at
    from review v
    join review_reply r on r.marketplace_id = v.marketplace_id and r.product_id = v.product_id
      and r.review_id = v.review_id and r.status = 'posted'
    left join seller s on s.marketplace_id = r.marketplace_id and s.seller_id = r.seller_id
    where v.marketplace_id = ${marketplaceId} and v.review_id = ${reviewId}
      and v.status in ('published', 'suspected')
    order by r.posted_at, r.seller_id`.execute(db);
  return rows.map((row) => ({
    sellerId: row.seller_id,
    seller: row.name ?? row.seller_id,
    text: row.body,
    postedAt: toInstant(row.posted_at),
  }));
}

/** What lets a seller reply to a review of a product, or write to its author. */
export type SellersStanding = {
  readonly sellsProduct: boolean;
  readonly hasPurchase: boolean;
  readonly brandOwner: boolean;
  /** An order of this reviewer with this product at this seller. */
  readonly orderId: string | null;
};

/** How a seller stands to a review's product and to its author. */
export async function sellersStanding(
  db: Kysely<Tables>,
  { marketplaceId, productId, sellerId }: ReplyKey,
  { customerId, at }: { readonly customerId: string; readonly at: Instant },
): Promise<SellersStanding> {
  const offered = sql`o.marketplace_id = ${marketplaceId} and o.product_id = ${productId}
    and o.seller_id = ${sellerId} and (o.until is null or o.until > ${toDate(at)})`;
  const { rows } = await sql<SellersStanding>`
    select exists (select 1 from offer o where ${offered}) as "sellsProduct",
      exists (select 1 from offer o where ${offered} and o.role = 'brand_owner') as "brandOwner",
      exists (select 1 from affiliation a
        join purchase p on p.marketplace_id = a.marketplace_id and p.customer_id = a.customer_id
        where a.marketplace_id = ${marketplaceId} and a.seller_id = ${sellerId}
          and p.status <> 'cancelled') as "hasPurchase",
      (select p.order_id from purchase_line l
        join purchase p on p.marketplace_id = l.marketplace_id
          and p.customer_id = l.customer_id and p.order_id = l.order_id
        where l.marketplace_id = ${marketplaceId} and l.customer_id = ${customerId}
          and l.product_id = ${productId} and p.seller_id = ${sellerId}
          and p.status <> 'cancelled'
        order by p.placed_at desc limit 1) as "orderId"`.execute(db);
  const [row] = rows;
  return row ?? { sellsProduct: false, brandOwner: false, hasPurchase: false, orderId: null };
}
