import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { lawAt } from "../store/policy.ts";
import { productWithRating } from "../store/review-lists.ts";
import { type SpotlightOf, spotlightReviews } from "../store/spotlight.ts";
import type { Deps } from "./deps.ts";
import { type ReviewView, reviewView } from "./read-product.ts";

/** Reviews of the same product from the reader's home marketplace, or from all others. */
export async function listSpotlightReviews(
  { db, clock }: Pick<Deps, "db" | "clock">,
  input: SpotlightOf,
): Promise<Result<{ items: ReviewView[] }, "product_unknown">> {
  const { marketplaceId, productId } = input;
  const { parameters } = await lawAt(db.kysely, marketplaceId, clock.now());
  const rows = await spotlightReviews(db.kysely, input, parameters.spotlight_reviews_max);
  if (rows.length === 0) {
    const product = await productWithRating(db.kysely, marketplaceId, productId);
    if (product === null) return reject("product_unknown");
  }
  return ok({ items: rows.map((row) => reviewView(row, undefined)) });
}
