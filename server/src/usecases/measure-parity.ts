import { starCounter } from "@candor/core/detection/parity/star-counts.ts";
import type { StarCount } from "@candor/core/detection/parity/star-parity.ts";
import { appealedRemovals, starHistories } from "../store/star-histories.ts";
import type { Period } from "../store/transparency.ts";
import type { Deps } from "./deps.ts";

/** What became of reviews by their stars, counted from the ledger and from nothing else. */
export async function countByStars(
  { db }: Pick<Deps, "db">,
  { marketplaceId, from, to }: Period,
): Promise<readonly StarCount[]> {
  const appealed = await appealedRemovals(db.kysely, marketplaceId, to);
  const counter = starCounter({ from, to });
  for await (const { reviewId, events } of starHistories(db.kysely, marketplaceId)) {
    counter.add(events, appealed.has(reviewId));
  }
  return counter.counts();
}
