import type { Aspect } from "@candor/core/domain/review/aspects.ts";
import { limits } from "@candor/core/kernel/limits.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { aspectCounts } from "../store/review-aspects.ts";
import { productWithRating } from "../store/review-lists.ts";
import { sharersOf } from "../store/review-pools.ts";
import type { Deps } from "./deps.ts";

/** How many of a product's reviews speak of one side of it. */
export type AspectCount = { readonly aspect: Aspect; readonly reviewCount: number };

/** What the reviews that a product's page shows speak of, where enough of them do. */
export async function listProductAspects(
  { db }: Pick<Deps, "db">,
  { marketplaceId, productId }: { readonly marketplaceId: string; readonly productId: string },
): Promise<Result<readonly AspectCount[], "product_unknown">> {
  const sharers = await sharersOf(db.kysely, marketplaceId, productId);
  const productIds = sharers.length === 0 ? [productId] : sharers;
  const { counts, total } = await aspectCounts(db.kysely, { marketplaceId, productIds });
  if (total < limits.aspectReviewsMin) {
    const product = await productWithRating(db.kysely, marketplaceId, productId);
    return product === null ? reject("product_unknown") : ok([]);
  }
  const spoken = counts.filter(({ reviewCount }) => reviewCount >= limits.aspectReviewsOfOneMin);
  return ok(spoken.slice(0, limits.aspectsShownMax));
}
