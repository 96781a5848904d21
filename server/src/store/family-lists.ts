import type { ThemeRule } from "@candor/core/domain/family/themes.ts";
import type { RatingSums } from "@candor/core/domain/rating/rating.ts";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { type RatingRow, rowToSums } from "./ratings.ts";

type FamilyKey = { readonly marketplaceId: string; readonly familyId: string };

/** A family's own facts. */
export type FamilyHead = {
  readonly title: string;
  readonly theme: string[];
  readonly ownThemes: Record<string, ThemeRule>;
};

/** A family by its id; null where the marketplace has none of that id. */
export async function familyHead(
  db: Kysely<Tables>,
  { marketplaceId, familyId }: FamilyKey,
): Promise<FamilyHead | null> {
  const { rows } = await sql<FamilyHead>`
    select p.title, coalesce(p.variation_theme, '{}') as theme,
      coalesce(f.own_themes, '{}'::jsonb) as "ownThemes"
    from product p
    left join family_sharing f on f.marketplace_id = p.marketplace_id
      and f.product_id = p.product_id
    where p.marketplace_id = ${marketplaceId} and p.product_id = ${familyId}
      and p.kind = 'parent'`.execute(db);
  return rows[0] ?? null;
}

/** Whether a seller sells something of a family. */
export async function sellsFrom(
  db: Kysely<Tables>,
  { marketplaceId, familyId, sellerId }: FamilyKey & { readonly sellerId: string },
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from product p
    join offer o on o.marketplace_id = p.marketplace_id and o.product_id = p.product_id
    where p.marketplace_id = ${marketplaceId} and p.parent_id = ${familyId}
      and o.seller_id = ${sellerId} and o.active limit 1`.execute(db);
  return rows.length > 0;
}

/** Families after an id with an announced change or a fault, of one seller or of all. */
export async function changingFamilies(
  db: Kysely<Tables>,
  { marketplaceId, sellerId }: { marketplaceId: string; sellerId: string | null },
  after: string,
  limit: number,
): Promise<readonly string[]> {
  const offered = sql`exists (select 1 from offer o where o.marketplace_id = s.marketplace_id
    and o.product_id = s.product_id and o.seller_id = ${sellerId} and o.active)`;
  const { rows } = await sql<{ family_id: string }>`
    select distinct f.family_id from review_share s
    join product p on p.marketplace_id = s.marketplace_id and p.product_id = s.product_id
    cross join lateral (
      select unnest(array[p.parent_id, s.family_id, s.next_family_id]) as family_id
    ) f
    where s.marketplace_id = ${marketplaceId} and (s.changes_at is not null or s.fault is not null)
      and f.family_id > ${after} and (${sellerId}::text is null or ${offered})
    order by f.family_id limit ${limit}`.execute(db);
  return rows.map((row) => row.family_id);
}

/** What each of these products' own reviews add up to, with its title. */
export async function sumsOf(
  db: Kysely<Tables>,
  marketplaceId: string,
  productIds: readonly string[],
): Promise<ReadonlyMap<string, { readonly title: string; readonly sums: RatingSums | null }>> {
  if (productIds.length === 0) return new Map();
  const { rows } = await sql<Partial<RatingRow> & { product_id: string; title: string }>`
    select r.*, p.product_id, p.title from product p
    left join rating r on r.marketplace_id = p.marketplace_id and r.product_id = p.product_id
    where p.marketplace_id = ${marketplaceId}
      and p.product_id = any(${[...productIds]}::text[])`.execute(db);
  return new Map(
    rows.map((row) => [
      row.product_id,
      { title: row.title, sums: hasSums(row) ? rowToSums(row) : null },
    ]),
  );
}

const hasSums = (row: Partial<RatingRow>): row is RatingRow =>
  row.count_1 !== undefined && row.count_1 !== null;
