import type { Verification } from "@candor/core/domain/rating/formula.ts";
import type { Aspect } from "@candor/core/domain/review/aspects.ts";
import type { State } from "@candor/core/domain/review/review.ts";
import type { Finding } from "@candor/core/policy/kit/verdict.ts";
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import type { Position, PositionKind } from "./cursor.ts";
import type { RatingRow } from "./ratings.ts";
import { allPhotosColumn, type PhotoRow, shownPhotosColumn } from "./review-photos.ts";
import { foundIn, type Translation, translationColumn } from "./review-translations.ts";
import { suspectedUntil } from "./suspicions.ts";

/** A product with its sums, in one row. */
export type ProductRow = RatingRow & {
  readonly product_id: string;
  readonly title: string;
  readonly brand: string | null;
  readonly category: readonly string[];
  readonly parent_id: string | null;
  readonly image_url: string | null;
  readonly description: string | null;
  readonly released_at: Date | null;
  readonly review_intake: "open" | "verified_only" | "closed";
  readonly rating_withheld: boolean;
  readonly identity_since: Date | null;
  /** With whom it shares reviews; null for nobody. */
  readonly family_id: string | null;
  readonly share_group: string | null;
};

/** A product and its rating; null where the marketplace has none of that id. */
export async function productWithRating(
  db: Kysely<Tables>,
  marketplaceId: string,
  productId: string,
): Promise<ProductRow | null> {
  const { rows } = await sql<ProductRow>`
    select p.product_id, p.title, p.brand, p.category, p.parent_id, p.image_url, p.description,
      p.released_at, p.review_intake, p.rating_withheld, p.identity_since, s.family_id, s.share_group,
      coalesce(count_1, 0) as count_1, coalesce(weight_1, 0) as weight_1,
      coalesce(count_2, 0) as count_2, coalesce(weight_2, 0) as weight_2,
      coalesce(count_3, 0) as count_3, coalesce(weight_3, 0) as weight_3,
      coalesce(count_4, 0) as count_4, coalesce(weight_4, 0) as weight_4,
      coalesce(count_5, 0) as count_5, coalesce(weight_5, 0) as weight_5,
      coalesce(r.review_count, 0) as review_count, coalesce(verified_count, 0) as verified_count,
      coalesce(formula_version, '') as formula_version
    from product p
    left join rating r on r.marketplace_id = p.marketplace_id and r.product_id = p.product_id
    left join review_share s on s.marketplace_id = p.marketplace_id and s.product_id = p.product_id
    where p.marketplace_id = ${marketplaceId} and p.product_id = ${productId}`.execute(db);
  return rows[0] ?? null;
}

/** A published review as readers see it; a suspected one too. */
export type PublicReviewRow = {
  readonly review_id: string;
  readonly product_id: string;
  readonly author: string;
  readonly stars: number;
  readonly title: string | null;
  readonly body: string | null;
  readonly language: string | null;
  readonly variant: Readonly<Record<string, string>> | null;
  readonly verification: Verification;
  readonly incentive: "none" | "platform_sample";
  readonly pre_release_basis: "theatrical" | "platform_sample" | "advance_copy" | null;
  readonly origin_marketplace: string;
  readonly helpful_count: number;
  readonly helpful_place: number;
  readonly published_version: number;
  readonly experience_date: string | null;
  readonly published_at: Date;
  readonly suspected: boolean;
  readonly photos: readonly PhotoRow[];
  readonly translation: Translation | null;
};

/** The name under which an account is shown until the marketplace tells us the one it chose. */
export const namelessAuthor = "A customer";

/** Which reviews of a product, in which order. */
export type ReviewQuery = {
  readonly sort: "helpful" | "newest" | "oldest";
  readonly stars?: number | undefined;
  readonly verified?: boolean | undefined;
  readonly language?: string | undefined;
  readonly search?: string | undefined;
  readonly photos?: boolean | undefined;
  readonly aspect?: Aspect | undefined;
  /** One review alone. */
  readonly reviewId?: string | undefined;
  readonly translateTo?: string | undefined;
};

/** Whose reviews: of these products, each of what it is about today or was about before. */
export type ReviewedProducts = {
  readonly marketplaceId: string;
  readonly productIds: readonly string[];
  readonly of: "today" | "earlier";
};

/** Up to `limit` published reviews with text, after a position of the same sort. */
export async function publishedReviews(
  db: Kysely<Tables>,
  { marketplaceId, productIds, of }: ReviewedProducts,
  query: ReviewQuery,
  { after, limit }: { readonly after: Position | null; readonly limit: number },
): Promise<readonly PublicReviewRow[]> {
  const conditions = [
    sql`r.marketplace_id = ${marketplaceId}`,
    // One product is read in the order of its index; a few that share are read and sorted.
    productIds.length === 1
      ? sql`r.product_id = ${productIds[0]}`
      : sql`r.product_id = any(${[...productIds]}::text[])`,
    sql`r.status in ('published', 'suspected') and r.body is not null`,
    of === "earlier"
      ? sql`r.submitted_at < ${identitySince(marketplaceId, productIds)}`
      : sql`r.submitted_at >= coalesce(${identitySince(marketplaceId, productIds)}, '-infinity')`,
    ...filters(query),
    ...(after === null ? [] : [beyond(query.sort, after)]),
  ];
  const { rows } = await sql<PublicReviewRow>`
    select r.review_id, r.product_id, coalesce(c.display_name, ${namelessAuthor}) as author, r.stars, r.title, r.body,
      r.language, r.variant, r.verification, r.incentive, r.pre_release_basis,
      r.origin_marketplace, r.helpful_count, r.helpful_place, r.published_version, r.experience_date, r.published_at,
      r.status = 'suspected' as suspected, ${shownPhotosColumn}, ${translationColumn(query.translateTo)}
    from review r
    left join customer c on c.marketplace_id = r.marketplace_id and c.customer_id = r.customer_id
    where ${sql.join(conditions, sql` and `)}
    order by ${orders[query.sort]}
    limit ${limit}`.execute(db);
  return rows;
}

/** From when on a page is about what it is about today: asked once where it is one product. */
function identitySince(marketplaceId: string, [first, ...others]: readonly string[]) {
  const productId = others.length === 0 ? sql`${first}` : sql`r.product_id`;
  return sql`(select p.identity_since from product p
    where p.marketplace_id = ${marketplaceId} and p.product_id = ${productId})`;
}

/** Where a row stands in its sort; the next page begins after it. */
export function positionOf(sort: ReviewQuery["sort"], row: PublicReviewRow): Position {
  const place = [row.published_at.getTime(), row.review_id];
  return sort === "helpful" ? [row.helpful_place, ...place] : place;
}

/** The kinds of value in a position of each sort. */
export const positionKinds = {
  helpful: ["place", "moment", "id"],
  newest: ["moment", "id"],
  oldest: ["moment", "id"],
} as const satisfies Record<ReviewQuery["sort"], readonly PositionKind[]>;

const orders = {
  helpful: sql`r.helpful_place desc, r.published_at desc, r.review_id desc`,
  newest: sql`r.published_at desc, r.review_id desc`,
  oldest: sql`r.published_at asc, r.review_id asc`,
};

function filters(query: ReviewQuery): RawBuilder<unknown>[] {
  const { stars, verified, language, search, photos, aspect, reviewId, translateTo } = query;
  const conditions: RawBuilder<unknown>[] = [];
  if (reviewId !== undefined) conditions.push(sql`r.review_id = ${reviewId}`);
  if (aspect !== undefined) conditions.push(sql`${aspect} = any(r.aspects)`);
  if (photos === true) conditions.push(sql`r.photo_count > 0`);
  if (stars !== undefined) conditions.push(sql`r.stars = ${stars}`);
  if (verified !== undefined) {
    conditions.push(
      verified ? sql`r.verification = 'platform'` : sql`r.verification <> 'platform'`,
    );
  }
  if (language !== undefined) {
    // `pt` finds `pt-BR` too.
    conditions.push(
      sql`(r.language = ${language} or r.language like ${`${likeText(language)}-%`})`,
    );
  }
  const words = search?.trim() ?? "";
  if (words !== "") conditions.push(foundIn(`%${likeText(words)}%`, translateTo));
  return conditions;
}

function beyond(sort: ReviewQuery["sort"], after: Position): RawBuilder<unknown> {
  if (sort === "helpful") {
    const [helpful, at, id] = after;
    return sql`(r.helpful_place, r.published_at, r.review_id)
      < (${helpful}::double precision, ${new Date(Number(at))}::timestamptz, ${id}::text)`;
  }
  const [at, id] = after;
  const place = sql`(${new Date(Number(at))}::timestamptz, ${id}::text)`;
  return sort === "newest"
    ? sql`(r.published_at, r.review_id) < ${place}`
    : sql`(r.published_at, r.review_id) > ${place}`;
}

/** Text to be found as it is: `%` and `_` have no meaning of their own. */
const likeText = (text: string) => text.replace(/[\\%_]/g, "\\$&");

/** A review as its author and a moderator see it: the latest version and why it stands there. */
export type AuthorReviewRow = {
  readonly review_id: string;
  readonly product_id: string;
  readonly customer_id: string;
  readonly state: State;
  readonly version: number;
  readonly stars: number;
  readonly title: string | null;
  readonly body: string | null;
  readonly language: string | null;
  readonly verification: Verification;
  readonly findings: readonly Finding[] | null;
  readonly decision_reason: string | null;
  /** When the latest version was sent. */
  readonly submitted_at: Date;
  /** When the first one was. */
  readonly begun_at: Date;
  readonly updated_at: Date;
  readonly decided_at: Date | null;
  readonly published_at: Date | null;
  readonly photos: readonly PhotoRow[];
};

// An imported review has one version, which is its row.
const authorColumns = sql`
  r.review_id, r.product_id, r.customer_id, r.state, r.version, r.verification, r.decision_reason,
  r.published_at, r.updated_at, coalesce(v.stars, r.stars) as stars,
  case when v.version is null then r.title else v.title end as title,
  case when v.version is null then r.body else v.body end as body,
  case when v.version is null then r.language else v.language end as language,
  v.findings, coalesce(v.submitted_at, r.submitted_at) as submitted_at,
  r.submitted_at as begun_at, v.decided_at, ${allPhotosColumn}
  from review r
  left join review_version v on v.marketplace_id = r.marketplace_id
    and v.product_id = r.product_id and v.review_id = r.review_id and v.version = r.version`;

/** One review by its id; null where the marketplace has none. */
export async function authorReview(
  db: Kysely<Tables>,
  marketplaceId: string,
  reviewId: string,
): Promise<AuthorReviewRow | null> {
  const { rows } = await sql<AuthorReviewRow>`
    select ${authorColumns}
    where r.marketplace_id = ${marketplaceId} and r.review_id = ${reviewId}`.execute(db);
  return rows[0] ?? null;
}

/** An account's reviews, newest first. */
export async function reviewsByCustomer(
  db: Kysely<Tables>,
  { marketplaceId, customerId }: { marketplaceId: string; customerId: string },
  after: Position | null,
  limit: number,
): Promise<readonly AuthorReviewRow[]> {
  const { rows } = await sql<AuthorReviewRow>`
    select ${authorColumns}
    where r.marketplace_id = ${marketplaceId} and r.customer_id = ${customerId}
      ${after === null ? sql`` : sql`and (r.submitted_at, r.review_id) < ${momentAndId(after)}`}
    order by r.submitted_at desc, r.review_id desc
    limit ${limit}`.execute(db);
  return rows;
}

/** What waits for a person, oldest first. */
export async function waitingReviews(
  db: Kysely<Tables>,
  marketplaceId: string,
  after: Position | null,
  limit: number,
): Promise<readonly AuthorReviewRow[]> {
  const { rows } = await sql<AuthorReviewRow>`
    select ${authorColumns}
    where r.marketplace_id = ${marketplaceId}
      and (r.state->>'status' = 'held'
        or (r.state->>'status' = 'revising' and r.state->>'newest' = 'held'))
      ${after === null ? sql`` : sql`and (r.updated_at, r.review_id) > ${momentAndId(after)}`}
    order by r.updated_at, r.review_id
    limit ${limit}`.execute(db);
  return rows;
}

/** What is under suspicion, by the moment until which that has to be decided. */
export async function suspectedReviews(
  db: Kysely<Tables>,
  marketplaceId: string,
  after: Position | null,
  limit: number,
): Promise<readonly AuthorReviewRow[]> {
  const { rows } = await sql<AuthorReviewRow>`
    select ${authorColumns}
    where r.marketplace_id = ${marketplaceId} and r.status = 'suspected'
      ${after === null ? sql`` : sql`and (${suspectedUntil}, r.review_id) > (${after[0]}::bigint, ${after[1]}::text)`}
    order by ${suspectedUntil}, r.review_id
    limit ${limit}`.execute(db);
  return rows;
}

const momentAndId = ([at, id]: Position) =>
  sql`(${new Date(Number(at))}::timestamptz, ${id}::text)`;
