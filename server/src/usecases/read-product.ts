import type { ProductSummary, PublicReview } from "@candor/core/contract/schemas/reviews.ts";
import { summarise } from "@candor/core/domain/rating/rating.ts";
import { instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { z } from "zod";
import { asPage, readCursor, writeCursor } from "../store/cursor.ts";
import { rowToSums } from "../store/ratings.ts";
import {
  type ProductRow,
  type PublicReviewRow,
  positionKinds,
  positionOf,
  productWithRating,
  publishedReviews,
  type ReviewQuery,
} from "../store/review-lists.ts";
import type { Deps } from "./deps.ts";
import type { Page, PageOf } from "./list-author-reviews.ts";

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
  return row === null ? reject("product_unknown") : ok(productView(marketplaceId, row));
}

/** A page of a product's published reviews. */
export async function listProductReviews(
  { db }: Pick<Deps, "db">,
  input: ProductKey & PageOf & ReviewQuery,
): Promise<Result<Page<ReviewView>, "product_unknown" | "cursor_invalid">> {
  const { marketplaceId, productId, sort, limit } = input;
  const after = readCursor(sort, positionKinds[sort], input.after);
  if (!after.ok) return after;
  const rows = await publishedReviews(db.kysely, input, input, {
    after: after.value,
    limit: limit + 1,
  });
  if (rows.length === 0) {
    const product = await productWithRating(db.kysely, marketplaceId, productId);
    if (product === null) return reject("product_unknown");
  }
  const show = (row: PublicReviewRow) => reviewView(productId, row);
  return ok(asPage(rows, limit, show, (row) => writeCursor(sort, positionOf(sort, row))));
}

function productView(marketplace: string, row: ProductRow): ProductView {
  const { counts, percents, ...numbers } = summarise(rowToSums(row));
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
    rating: {
      ...numbers,
      counts: [...counts],
      percents: [...percents],
      formulaVersion: row.formula_version,
    },
  };
}

function reviewView(productId: string, row: PublicReviewRow): ReviewView {
  return {
    reviewId: row.review_id,
    productId,
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
  };
}
