import type { ReviewPairs } from "./review-graph.ts";
import { hash64 } from "./signal-id.ts";
import type { ReviewSnapshot } from "./snapshot.ts";

/**
 * The review pairs with repeat listings taken as one: a shop that shows one review on every
 * variation of a listing gives it the same account, words and moment under several product ids.
 * All of them count on the first of those ids, so that a family of variations is no ring.
 */
export function listedOnce(snapshot: ReviewSnapshot): ReviewPairs {
  const { text, time, reviewer, product } = snapshot;
  if (text === null || time === null) return snapshot;
  const firstProduct = new Map<string, number>();
  const keys = new Array<string | null>(snapshot.rowCount).fill(null);
  for (let row = 0; row < snapshot.rowCount; row++) {
    const words = text[row] ?? "";
    const at = time[row] ?? Number.NaN;
    if (words === "" || Number.isNaN(at)) continue;
    const key = `${reviewer[row]}:${at}:${hash64(words)}`;
    keys[row] = key;
    const place = product[row] ?? 0;
    firstProduct.set(key, Math.min(firstProduct.get(key) ?? place, place));
  }
  const once = product.map((place, row) => firstProduct.get(keys[row] ?? "") ?? place);
  return {
    reviewerIds: snapshot.reviewerIds,
    productIds: snapshot.productIds,
    reviewer,
    product: once,
  };
}
