import { formulaOf } from "@candor/core/domain/rating/formula.ts";
import { add, noRating, type RatingSums } from "@candor/core/domain/rating/rating.ts";
import type { Tx } from "../db/database.ts";
import { lawAt } from "../store/policy.ts";
import { identitiesByLedger } from "../store/product-identity.ts";
import { freezeView, outdatedRatings, ratingsAfter, recomputeRating } from "../store/ratings.ts";
import { reviewsByLedger } from "../store/review-history.ts";
import type { Deps } from "./deps.ts";

/** What came of folding a marketplace's ratings again. */
export type Refolded = {
  readonly marketplaceId: string;
  readonly products: number;
  readonly reviews: number;
  /** Ratings that were computed anew, because the formula has changed since. */
  readonly renewed: number;
  readonly differenceCount: number;
  /** The first of them; none is expected. */
  readonly differences: readonly RatingDifference[];
};

/** A rating that is not what its events add up to. */
export type RatingDifference = {
  readonly productId: string;
  readonly kept: RatingSums;
  readonly refolded: RatingSums;
};

const differencesShownMax = 100;
const ratingsAtOnceMax = 1_000;

/**
 * Computes every rating of a marketplace again, from the ledger alone, and compares. Nothing is put
 * right silently: a difference means that a row was changed behind the ledger's back.
 */
export async function refoldRatings(
  { db, clock }: Pick<Deps, "db" | "clock">,
  { marketplaceId }: { readonly marketplaceId: string },
): Promise<Refolded> {
  const law = await lawAt(db.kysely, marketplaceId, clock.now());
  const formula = formulaOf(law.parameters);
  let renewed = 0;
  for (const productId of await outdatedRatings(db.kysely, marketplaceId, formula.version)) {
    const key = { marketplaceId, productId };
    await db.transaction((tx) => recomputeRating(tx, key, { formula, at: clock.now() }));
    renewed++;
  }
  return db.transaction(async (tx) => {
    // Both sides are read as they stood at one moment, however busy the marketplace is.
    await freezeView(tx);
    const sums = new Map<string, RatingSums>();
    let reviews = 0;
    const begunAnew = await identitiesByLedger(tx, marketplaceId);
    for await (const { productId, begunAt, counted } of reviewsByLedger(tx, marketplaceId)) {
      reviews++;
      if (counted === null || begunAt < (begunAnew.get(productId) ?? begunAt)) continue;
      sums.set(productId, add(sums.get(productId) ?? noRating, counted, formula));
    }
    const compared = await compare(tx, marketplaceId, sums);
    return { marketplaceId, reviews, renewed, ...compared };
  });
}

async function compare(tx: Tx, marketplaceId: string, sums: Map<string, RatingSums>) {
  const differences: RatingDifference[] = [];
  let differenceCount = 0;
  const differs = (productId: string, kept: RatingSums, refolded: RatingSums) => {
    differenceCount++;
    if (differences.length < differencesShownMax) differences.push({ productId, kept, refolded });
  };
  let products = 0;
  for (let after = ""; ; ) {
    const page = await ratingsAfter(tx, marketplaceId, after, ratingsAtOnceMax);
    for (const { productId, sums: kept } of page) {
      products++;
      const refolded = sums.get(productId) ?? noRating;
      sums.delete(productId);
      if (!areEqual(kept, refolded)) differs(productId, kept, refolded);
    }
    const last = page.at(-1);
    if (last === undefined || page.length < ratingsAtOnceMax) break;
    after = last.productId;
  }
  // What is left over counts in the ledger and has no rating at all.
  for (const [productId, refolded] of sums) differs(productId, noRating, refolded);
  return { products: products + sums.size, differenceCount, differences };
}

function areEqual(a: RatingSums, b: RatingSums): boolean {
  return (
    a.counts.every((count, at) => count === b.counts[at]) &&
    a.weights.every((weight, at) => weight === b.weights[at]) &&
    a.reviewCount === b.reviewCount &&
    a.verifiedCount === b.verifiedCount
  );
}
