import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";

/** Reviews and their mean stars of a product, or of several together. */
export type Pool = { readonly reviews: number; readonly stars: number | null };

/** What a product and the rest of its family brought, each as it stood alone. */
export type MergeState = {
  readonly productId: string;
  readonly familyId: string;
  readonly own: Pool;
  readonly others: Pool;
};

/** Those of the products that belong to one of the families, each beside the rest of its family. */
export async function mergeStates(
  db: Kysely<Tables>,
  marketplaceId: string,
  ids: readonly string[],
): Promise<readonly MergeState[]> {
  const { rows } = await sql<{
    product_id: string;
    parent_id: string;
    own: number;
    own_stars: number | null;
    others: number;
    other_stars: number | null;
  }>`
    select p.product_id, p.parent_id, o.own, o.own_stars, o.others, o.other_stars
    from product p
    cross join lateral (
      select count(*) filter (where r.product_id = p.product_id)::integer as own,
        (avg(r.stars) filter (where r.product_id = p.product_id))::float8 as own_stars,
        count(*) filter (where r.product_id <> p.product_id)::integer as others,
        (avg(r.stars) filter (where r.product_id <> p.product_id))::float8 as other_stars
      from product m
      join review r on r.marketplace_id = m.marketplace_id and r.product_id = m.product_id
        and r.status in ('published', 'suspected')
      where m.marketplace_id = p.marketplace_id and m.parent_id = p.parent_id
    ) o
    where p.marketplace_id = ${marketplaceId} and p.kind = 'child'
      and p.product_id = any(${[...ids]}::text[]) and p.parent_id = any(${[...ids]}::text[])
    order by p.product_id`.execute(db);
  return rows.map((row) => ({
    productId: row.product_id,
    familyId: row.parent_id,
    own: { reviews: row.own, stars: row.own_stars },
    others: { reviews: row.others, stars: row.other_stars },
  }));
}
