import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import type { Position } from "./cursor.ts";
import type { RatingRow } from "./ratings.ts";

/** A product as a list shows it, with its sums. */
export type ListedProductRow = RatingRow & {
  readonly product_id: string;
  readonly title: string;
  readonly brand: string | null;
  readonly category: readonly string[];
  readonly image_url: string | null;
  readonly rating_withheld: boolean;
};

/** Which products: of one category, or with these words in title or brand. */
export type ProductQuery = {
  readonly marketplaceId: string;
  readonly category: string | null;
  readonly search: string | null;
};

/** Listed products, the most reviewed first, after a position. */
export async function listedProducts(
  db: Kysely<Tables>,
  { marketplaceId, category, search }: ProductQuery,
  after: Position | null,
  limit: number,
): Promise<readonly ListedProductRow[]> {
  const conditions = [
    sql`p.marketplace_id = ${marketplaceId}`,
    sql`p.kind <> 'parent' and p.listed`,
  ];
  if (category !== null) conditions.push(sql`p.category @> array[${category}::text]`);
  if (search !== null) {
    const pattern = `%${search.replace(/[\\%_]/g, "\\$&")}%`;
    conditions.push(sql`(p.title ilike ${pattern} or p.brand ilike ${pattern})`);
  }
  if (after !== null) {
    const [count, id] = after;
    // The first bound is where the index is entered; the rest leaves out what was shown.
    conditions.push(sql`p.review_count <= ${count}::integer
      and (p.review_count < ${count}::integer or p.product_id > ${id}::text)`);
  }
  const { rows } = await sql<ListedProductRow>`
    select p.product_id, p.title, p.brand, p.category, p.image_url, p.rating_withheld,
      coalesce(count_1, 0) as count_1, coalesce(weight_1, 0) as weight_1,
      coalesce(count_2, 0) as count_2, coalesce(weight_2, 0) as weight_2,
      coalesce(count_3, 0) as count_3, coalesce(weight_3, 0) as weight_3,
      coalesce(count_4, 0) as count_4, coalesce(weight_4, 0) as weight_4,
      coalesce(count_5, 0) as count_5, coalesce(weight_5, 0) as weight_5,
      p.review_count, coalesce(verified_count, 0) as verified_count,
      coalesce(formula_version, '') as formula_version
    from product p
    left join rating r on r.marketplace_id = p.marketplace_id and r.product_id = p.product_id
    where ${sql.join(conditions, sql` and `)}
    order by p.review_count desc, p.product_id
    limit ${limit}`.execute(db);
  return rows;
}

/** The widest categories that listed products stand in, by name. */
export async function topCategories(
  db: Kysely<Tables>,
  marketplaceId: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct category[1] as name from product
    where marketplace_id = ${marketplaceId} and listed and category[1] is not null
    order by name limit 50`.execute(db);
  return rows.map(({ name }) => name);
}

/** The lowest price of a product at present and its number of sellers; null without a price. */
export async function lowestOffer(
  db: Kysely<Tables>,
  { marketplaceId, productId }: { readonly marketplaceId: string; readonly productId: string },
): Promise<{ readonly lowestMinor: number; readonly sellers: number } | null> {
  const { rows } = await sql<{ lowest: string | null; sellers: number }>`
    select min(price_minor) as lowest, count(distinct seller_id)::integer as sellers from offer
    where marketplace_id = ${marketplaceId} and product_id = ${productId}
      and role = 'seller' and active and price_minor is not null`.execute(db);
  const [row] = rows;
  if (row === undefined || row.lowest === null) return null;
  return { lowestMinor: Number(row.lowest), sellers: row.sellers };
}

/** Titles by product id. */
export async function titlesById(
  db: Kysely<Tables>,
  marketplaceId: string,
  productIds: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  if (productIds.length === 0) return {};
  const { rows } = await sql<{ product_id: string; title: string }>`
    select product_id, title from product
    where marketplace_id = ${marketplaceId} and product_id in (${sql.join(productIds)})`.execute(
    db,
  );
  return Object.fromEntries(rows.map((row) => [row.product_id, row.title]));
}

/** Every marketplace by name, the one set up first leading. */
export async function marketplacesByAge(
  db: Kysely<Tables>,
): Promise<readonly { id: string; name: string; currency: string }[]> {
  const { rows } = await sql<{ id: string; name: string; currency: string }>`
    select marketplace_id as id, name, currency from marketplace
    order by created_at, marketplace_id`.execute(db);
  return rows;
}
