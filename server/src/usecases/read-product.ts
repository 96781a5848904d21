import type {
  ProductSummary,
  PublicReview,
  ReviewFilter,
} from "@candor/core/contract/schemas/reviews.ts";
import { themeName } from "@candor/core/domain/family/themes.ts";
import { type RatingSums, summarise, together } from "@candor/core/domain/rating/rating.ts";
import { instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { languages } from "@candor/core/policy/kit/language.ts";
import type { z } from "zod";
import { asPage, readCursor, writeCursor } from "../store/cursor.ts";
import { earlierProduct } from "../store/product-identity.ts";
import { rowToSums } from "../store/ratings.ts";
import { followingsOf, type ReviewFollowing } from "../store/review-followings.ts";
import {
  type ProductRow,
  type PublicReviewRow,
  positionKinds,
  positionOf,
  productWithRating,
  publishedReviews,
  type ReviewedProducts,
  type ReviewQuery,
} from "../store/review-lists.ts";
import { type PoolMember, poolMembers, sharersOf } from "../store/review-pools.ts";
import { wantTranslations } from "../store/review-translations.ts";
import type { Deps } from "./deps.ts";
import type { Page, PageOf } from "./list-author-reviews.ts";
import { photoView } from "./photo-views.ts";

type ProductKey = { readonly marketplaceId: string; readonly productId: string };

/** A product and its published numbers. */
export type ProductView = z.input<typeof ProductSummary>;

/** A review as any reader sees it. */
export type ReviewView = z.input<typeof PublicReview>;

/** A product with its stars by the published weights, the plain mean and the counts. */
export async function getProduct(
  { db }: Pick<Deps, "db">,
  { marketplaceId, productId }: ProductKey,
): Promise<Result<ProductView, "product_unknown">> {
  const row = await productWithRating(db.kysely, marketplaceId, productId);
  if (row === null) return reject("product_unknown");
  const { family_id: familyId, share_group: group, identity_since: since } = row;
  const shared =
    familyId === null || group === null
      ? null
      : sharedView(
          { familyId, group },
          await poolMembers(db.kysely, marketplaceId, { familyId, group }),
        );
  return ok({
    ...productView(marketplaceId, row),
    ratingScope: shared === null ? "child" : "share_group",
    shared,
    earlier: since === null ? null : await earlierView(db, { marketplaceId, productId }, since),
  });
}

/** A page of a product's published reviews. */
export async function listProductReviews(
  { db, clock, translates }: Pick<Deps, "db" | "clock" | "translates">,
  input: ProductKey & PageOf & ReviewQuery & { readonly scope?: ReviewScope },
): Promise<Result<Page<ReviewView>, "product_unknown" | "cursor_invalid">> {
  const { marketplaceId, productId, sort, limit } = input;
  const after = readCursor(sort, positionKinds[sort], input.after);
  if (!after.ok) return after;
  const products = await reviewedProducts(db, input);
  const rows = await publishedReviews(db.kysely, products, input, {
    after: after.value,
    limit: limit + 1,
  });
  if (rows.length === 0) {
    const product = await productWithRating(db.kysely, marketplaceId, productId);
    if (product === null) return reject("product_unknown");
  }
  if (translates) await askForTranslations({ db, clock }, input, rows);
  const followings = await followingsOf(db.kysely, marketplaceId, rows);
  const show = (row: PublicReviewRow) => reviewView(row, followings.get(row.review_id));
  return ok(asPage(rows, limit, show, (row) => writeCursor(sort, positionOf(sort, row))));
}

const readersLanguages: ReadonlySet<string> = new Set(languages);

/** Has translated, for whoever reads them next, the reviews that are not in a reader's language. */
async function askForTranslations(
  { db, clock }: Pick<Deps, "db" | "clock">,
  { marketplaceId, translateTo: language }: { marketplaceId: string } & Partial<ReviewQuery>,
  rows: readonly PublicReviewRow[],
): Promise<void> {
  if (language === undefined || !readersLanguages.has(language)) return;
  const foreign = rows.filter(
    (row) => row.translation === null && row.language?.split("-")[0] !== language,
  );
  const wanted = foreign
    .filter((row) => row.language !== null)
    .map((row) => ({
      ...{ marketplaceId, productId: row.product_id },
      ...{ reviewId: row.review_id, version: row.published_version },
    }));
  if (wanted.length > 0) await wantTranslations(db.kysely, wanted, language, clock.now());
}

/** Whose reviews a list shows. */
type ReviewScope = z.output<typeof ReviewFilter>["scope"];

async function reviewedProducts(
  { kysely }: Deps["db"],
  { marketplaceId, productId, scope }: ProductKey & { readonly scope?: ReviewScope },
): Promise<ReviewedProducts> {
  const of = scope === "earlier" ? "earlier" : "today";
  const shares = scope === undefined || scope === "share_group";
  const sharers = shares ? await sharersOf(kysely, marketplaceId, productId) : [];
  return { marketplaceId, productIds: sharers.length === 0 ? [productId] : sharers, of };
}

/** What all that share add up to, and each by itself (POLICY VAR-015). */
function sharedView(
  pool: { readonly familyId: string; readonly group: string },
  members: readonly PoolMember[],
): NonNullable<ProductView["shared"]> {
  const formulaVersion = members.map((member) => member.formulaVersion).find((one) => one !== "");
  const shown = members.filter(({ withheld }) => !withheld);
  const rating = ratingView(together(shown.map(({ sums }) => sums)), formulaVersion ?? "");
  return {
    ...pool,
    rating: shown.length === 0 ? withheldRating(rating) : rating,
    products: members.map(({ productId, title, attributes, theme, sums, withheld }) => {
      const { stars, ratingCount } = withheld ? { stars: null, ratingCount: 0 } : summarise(sums);
      return { productId, title, variant: variantOf(attributes, theme), stars, ratingCount };
    }),
  };
}

/** A variation's values of what its family differs by. */
function variantOf(attributes: PoolMember["attributes"], theme: readonly string[]) {
  const names = new Set(theme.map(themeName));
  return Object.fromEntries(
    Object.entries(attributes).filter(([key]) => names.has(themeName(key))),
  );
}

async function earlierView(
  { kysely }: Deps["db"],
  key: ProductKey,
  since: Date,
): Promise<NonNullable<ProductView["earlier"]>> {
  const { title, reviews } = await earlierProduct(kysely, key, since.getTime());
  return { until: instantToIso(since.getTime()), title, reviewCount: reviews };
}

/** Sums as the contract shows them. */
export function ratingView(sums: RatingSums, formulaVersion: string): ProductView["rating"] {
  const { counts, percents, ...numbers } = summarise(sums);
  const shown = { withheld: false, ...numbers, formulaVersion };
  return { ...shown, counts: [...counts], percents: [...percents] };
}

/** Numbers that a measure keeps back: how many wrote something is all that is said. */
export const withheldRating = (rating: ProductView["rating"]): ProductView["rating"] => ({
  ...rating,
  withheld: true,
  ...{ stars: null, plainMean: null, ratingCount: 0, verifiedCount: 0 },
  ...{ counts: [0, 0, 0, 0, 0], percents: [0, 0, 0, 0, 0] },
});

function productView(
  marketplace: string,
  row: ProductRow,
): Omit<ProductView, "ratingScope" | "shared" | "earlier"> {
  const rating = ratingView(rowToSums(row), row.formula_version);
  return {
    marketplace,
    productId: row.product_id,
    title: row.title,
    brand: row.brand,
    description: row.description,
    imageUrl: row.image_url,
    category: [...row.category],
    parentId: row.parent_id,
    releasedAt: row.released_at === null ? null : instantToIso(row.released_at.getTime()),
    reviewIntake: row.review_intake,
    rating: row.rating_withheld ? withheldRating(rating) : rating,
  };
}

/** A row as readers see it, with what stands under it. */
export function reviewView(
  row: PublicReviewRow,
  following: ReviewFollowing | undefined,
): ReviewView {
  return {
    reviewId: row.review_id,
    productId: row.product_id,
    author: row.author,
    stars: row.stars,
    title: row.title,
    body: row.body,
    language: row.language,
    variant: row.variant,
    verification: row.verification,
    incentive: row.incentive,
    preReleaseBasis: row.pre_release_basis,
    originMarketplace: row.origin_marketplace,
    helpfulCount: row.helpful_count,
    edited: row.published_version > 1,
    suspected: row.suspected,
    experienceDate: row.experience_date,
    publishedAt: instantToIso(row.published_at.getTime()),
    photos: row.photos.map(photoView),
    replies: (following?.replies ?? []).map((reply) => ({
      ...reply,
      postedAt: instantToIso(reply.postedAt),
    })),
    quotableBy: [...(following?.quotableBy ?? [])],
    translation: row.translation,
  };
}
