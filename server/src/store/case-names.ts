import type { CaseMembers } from "@candor/core/domain/case/vocabulary.ts";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";

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
