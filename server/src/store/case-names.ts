import type { CaseMembers } from "@candor/core/domain/case/vocabulary.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { toInstant } from "./moments.ts";

type Names = ReadonlyMap<string, string>;

/** What people call the members of a case. */
export async function memberNames(
  db: Kysely<Tables>,
  marketplaceId: string,
  { reviewers, products, sellers }: CaseMembers,
): Promise<{ readonly reviewers: Names; readonly products: Names; readonly sellers: Names }> {
  const { rows } = await sql<{ kind: string; id: string; name: string }>`
    select 'reviewer' as kind, customer_id as id, display_name as name from customer
    where marketplace_id = ${marketplaceId} and customer_id = any(${[...reviewers]}::text[])
    union all
    select 'product', product_id, title from product
    where marketplace_id = ${marketplaceId} and product_id = any(${[...products]}::text[])
    union all
    select 'seller', seller_id, name from seller
    where marketplace_id = ${marketplaceId} and seller_id = any(${[...sellers]}::text[])`.execute(
    db,
  );
  const of = (kind: string) =>
    new Map(rows.filter((row) => row.kind === kind).map(({ id, name }) => [id, name]));
  return { reviewers: of("reviewer"), products: of("product"), sellers: of("seller") };
}

/** What each of some reviews is called: by its own title, else by its product's. */
export async function reviewTitles(
  db: Kysely<Tables>,
  marketplaceId: string,
  reviewIds: readonly string[],
): Promise<Names> {
  if (reviewIds.length === 0) return new Map();
  const { rows } = await sql<{ review_id: string; name: string }>`
    select r.review_id, coalesce(nullif(r.title, ''), p.title) as name from review r
    join product p on p.marketplace_id = r.marketplace_id and p.product_id = r.product_id
    where r.marketplace_id = ${marketplaceId} and r.review_id = any(${[...reviewIds]}::text[])
  `.execute(db);
  return new Map(rows.map(({ review_id, name }) => [review_id, name]));
}

/** Ids of reviews, by product and author with a space between. */
export async function reviewIdsOf(
  db: Kysely<Tables>,
  marketplaceId: string,
  pairs: readonly { readonly productId: string; readonly customerId: string }[],
): Promise<Names> {
  const { rows } = await sql<{ product_id: string; customer_id: string; review_id: string }>`
    select r.product_id, r.customer_id, r.review_id
    from unnest(${pairs.map(({ productId }) => productId)}::text[],
      ${pairs.map(({ customerId }) => customerId)}::text[]) as t(product_id, customer_id)
    join review r on r.marketplace_id = ${marketplaceId} and r.product_id = t.product_id
      and r.customer_id = t.customer_id and r.status <> 'author_deleted'`.execute(db);
  return new Map(rows.map((row) => [`${row.product_id} ${row.customer_id}`, row.review_id]));
}

/** A review by somebody a case is about, on something it is about. */
export type MemberReview = {
  readonly reviewId: string;
  readonly productId: string;
  readonly customerId: string;
  readonly at: Instant;
  readonly text: string | null;
};

const textCharsShown = 600;

/** The reviews that a case's people wrote on its products, oldest first, at most so many. */
export async function memberReviews(
  db: Kysely<Tables>,
  marketplaceId: string,
  { reviewers, products }: CaseMembers,
  limit: number,
): Promise<readonly MemberReview[]> {
  if (reviewers.length + products.length === 0) return [];
  const { rows } = await sql<{
    review_id: string;
    product_id: string;
    customer_id: string;
    submitted_at: Date;
    text: string | null;
  }>`
    select review_id, product_id, customer_id, submitted_at, left(body, ${textCharsShown}) as text
    from review
    where marketplace_id = ${marketplaceId} and status <> 'author_deleted'
      and (${reviewers.length === 0} or customer_id = any(${[...reviewers]}::text[]))
      and (${products.length === 0} or product_id = any(${[...products]}::text[]))
    order by submitted_at desc, review_id desc limit ${limit}`.execute(db);
  return rows.reverse().map((row) => ({
    reviewId: row.review_id,
    productId: row.product_id,
    customerId: row.customer_id,
    at: toInstant(row.submitted_at),
    text: row.text,
  }));
}
