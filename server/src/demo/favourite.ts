import type { DemoReview } from "./market.ts";

/** The product that is reviewed most. */
export function favouriteOf(reviews: readonly DemoReview[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { productId } of reviews) counts.set(productId, (counts.get(productId) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
