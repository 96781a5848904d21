import type { RatingSums } from "@candor/core/domain/rating/rating.ts";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { type RatingRow, rowToSums } from "./ratings.ts";

/** A product of those that share reviews, with what its own add up to. */
export type PoolMember = {
  readonly productId: string;
  readonly title: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly theme: readonly string[];
  readonly formulaVersion: string;
  readonly sums: RatingSums;
  readonly withheld: boolean;
};

/** Most products whose reviews are shown together; a family beyond it shows the first of them. */
export const poolMembersMax = 200;

/** Products whose reviews are shown with this one's, itself among them; none where it is alone. */
export async function sharersOf(
  db: Kysely<Tables>,
  marketplaceId: string,
  productId: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ product_id: string }>`
    select o.product_id from review_share s
    join review_share o on o.marketplace_id = s.marketplace_id and o.family_id = s.family_id
      and o.share_group = s.share_group
    where s.marketplace_id = ${marketplaceId} and s.product_id = ${productId}
      and s.family_id is not null
    order by o.product_id limit ${poolMembersMax}`.execute(db);
  return rows.map((row) => row.product_id);
}

/** The products that share reviews now, in the order of their ids (POLICY VAR-012). */
export async function poolMembers(
  db: Kysely<Tables>,
  marketplaceId: string,
  { familyId, group }: { readonly familyId: string; readonly group: string },
): Promise<readonly PoolMember[]> {
  const { rows } = await sql<
    RatingRow & {
      readonly product_id: string;
      readonly rating_withheld: boolean;
      readonly title: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly variation_theme: readonly string[] | null;
    }
  >`
    select p.product_id, p.title, p.attributes, p.rating_withheld, f.variation_theme,
      coalesce(count_1, 0) as count_1, coalesce(weight_1, 0) as weight_1,
      coalesce(count_2, 0) as count_2, coalesce(weight_2, 0) as weight_2,
      coalesce(count_3, 0) as count_3, coalesce(weight_3, 0) as weight_3,
      coalesce(count_4, 0) as count_4, coalesce(weight_4, 0) as weight_4,
      coalesce(count_5, 0) as count_5, coalesce(weight_5, 0) as weight_5,
      coalesce(r.review_count, 0) as review_count, coalesce(verified_count, 0) as verified_count,
      coalesce(formula_version, '') as formula_version
    from review_share s
    join product p on p.marketplace_id = s.marketplace_id and p.product_id = s.product_id
    left join product f on f.marketplace_id = s.marketplace_id and f.product_id = s.family_id
    left join rating r on r.marketplace_id = p.marketplace_id and r.product_id = p.product_id
    where s.marketplace_id = ${marketplaceId} and s.family_id = ${familyId}
      and s.share_group = ${group}
    order by p.product_id limit ${poolMembersMax}`.execute(db);
  return rows.map((row) => ({
    productId: row.product_id,
    title: row.title,
    attributes: row.attributes,
    theme: row.variation_theme ?? [],
    formulaVersion: row.formula_version,
    sums: rowToSums(row),
    withheld: row.rating_withheld,
  }));
}
