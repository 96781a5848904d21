import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { toInstant } from "./moments.ts";
import type { ShownReply } from "./review-replies.ts";

/** What stands under a review: replies of sellers, and who may quote it elsewhere. */
export type ReviewFollowing = {
  readonly replies: readonly ShownReply[];
  /** Names of sellers to whom the author gave permission. */
  readonly quotableBy: readonly string[];
};

type Row = {
  readonly review_id: string;
  readonly kind: "reply" | "quote";
  readonly seller_id: string;
  readonly name: string;
  readonly body: string;
  readonly at: Date;
};

/** What follows these reviews, by review; those that nothing follows are absent. */
export async function followingsOf(
  db: Kysely<Tables>,
  marketplaceId: string,
  reviews: readonly { readonly product_id: string; readonly review_id: string }[],
): Promise<ReadonlyMap<string, ReviewFollowing>> {
  if (reviews.length === 0) return new Map();
  const productIds = [...new Set(reviews.map((review) => review.product_id))];
  const reviewIds = reviews.map((review) => review.review_id);
  const same = sql`x.marketplace_id = ${marketplaceId}
    and x.product_id = any(${productIds}::text[]) and x.review_id = any(${reviewIds}::text[])`;
  const { rows } = await sql<Row>`
    select f.*, coalesce(s.name, f.seller_id) as name from (
      select x.review_id, 'reply' as kind, x.seller_id, x.body, x.posted_at as at
      from review_reply x where ${same} and x.status = 'posted'
      union all
      select x.review_id, 'quote', x.seller_id, '', x.asked_at
      from quote_permission x where ${same} and x.status = 'granted'
    ) f
    left join seller s on s.marketplace_id = ${marketplaceId} and s.seller_id = f.seller_id
    order by f.at, f.seller_id`.execute(db);
  const byReview = Map.groupBy(rows, (row) => row.review_id);
  return new Map([...byReview].map(([reviewId, all]) => [reviewId, followingOf(all)]));
}

function followingOf(rows: readonly Row[]): ReviewFollowing {
  const of = (kind: Row["kind"]) => rows.filter((row) => row.kind === kind);
  return {
    replies: of("reply").map((row) => ({
      sellerId: row.seller_id,
      seller: row.name,
      text: row.body,
      postedAt: toInstant(row.at),
    })),
    quotableBy: of("quote").map((row) => row.name),
  };
}
