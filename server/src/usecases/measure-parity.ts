import { compareRates } from "@candor/core/detection/parity/rates.ts";
import { starCounter } from "@candor/core/detection/parity/star-counts.ts";
import type { StarCount } from "@candor/core/detection/parity/star-parity.ts";
import { outcomesByChannel } from "../store/channel-parity.ts";
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

/**
 * Whether reviews and feedback fare alike whoever fulfilled the order. Read from what was bought,
 * which is no part of the ledger.
 */
export async function parityOfChannels({ db }: Pick<Deps, "db">, period: Period) {
  const counts = await outcomesByChannel(db.kysely, period);
  type Count = (typeof counts)[number];
  const share = (of: (one: Count) => number, hits: (one: Count) => number) =>
    compareRates(counts.map((one) => ({ group: one.channel, total: of(one), hits: hits(one) })));
  return {
    reviewed: share(
      (one) => one.bought,
      (one) => one.reviewed,
    ),
    removed: share(
      (one) => one.reviewed,
      (one) => one.removed,
    ),
    rated: share(
      (one) => one.orders,
      (one) => one.rated,
    ),
    struck: share(
      (one) => one.rated,
      (one) => one.struck,
    ),
  };
}
