import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { namelessAuthor, type PublicReviewRow } from "./review-lists.ts";
import { shownPhotosColumn } from "./review-photos.ts";
import { translationColumn } from "./review-translations.ts";

/** Which product, and whose reviews of it: of one marketplace, or of all others. */
export type SpotlightOf = {
  readonly marketplaceId: string;
  readonly productId: string;
  readonly home: string | null;
  /** The language into which translations are shown. */
  readonly translateTo?: string | undefined;
};

/**
 * Published reviews of the same product in other marketplaces, the most helpful there first.
 * Nothing here moves a number: stars, counts and votes stay where a review belongs (POLICY
 * REV-084).
 */
export async function spotlightReviews(
  db: Kysely<Tables>,
  { marketplaceId, productId, home, translateTo }: SpotlightOf,
  limit: number,
): Promise<readonly PublicReviewRow[]> {
  const { rows } = await sql<PublicReviewRow>`
    select r.review_id, r.product_id, coalesce(c.display_name, ${namelessAuthor}) as author, r.stars,
      r.title, r.body, r.language, r.variant, r.verification, r.incentive, r.pre_release_basis,
      r.origin_marketplace, r.helpful_count, r.helpful_place, r.published_version,
      r.experience_date, r.published_at, false as suspected, ${shownPhotosColumn},
      ${translationColumn(translateTo)}
    from product p
    join marketplace m on m.marketplace_id <> p.marketplace_id
      and (${home}::text is null or m.marketplace_id = ${home})
    join product o on o.marketplace_id = m.marketplace_id and o.gtin = p.gtin and o.listed
    join review r on r.marketplace_id = o.marketplace_id and r.product_id = o.product_id
      and r.status = 'published' and r.body is not null
      and (o.identity_since is null or r.submitted_at >= o.identity_since)
    left join customer c on c.marketplace_id = r.marketplace_id and c.customer_id = r.customer_id
    where p.marketplace_id = ${marketplaceId} and p.product_id = ${productId} and p.gtin is not null
    order by r.helpful_place desc, r.published_at desc, r.review_id desc
    limit ${limit}`.execute(db);
  return rows;
}
