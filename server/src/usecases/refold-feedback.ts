import { dayOf, labelOf } from "@candor/core/domain/feedback/metrics.ts";
import { feedbackByLedger } from "../store/feedback-history.ts";
import { freezeView } from "../store/ratings.ts";
import { allScoreDays, negativeFeedbackIds } from "../store/seller-scores.ts";
import type { Deps } from "./deps.ts";

/** What came of folding a marketplace's feedback again. */
export type RefoldedFeedback = {
  readonly feedback: number;
  readonly differenceCount: number;
  /** The first of them; none is expected. */
  readonly differences: readonly ScoreDifference[];
};

/** A number that is not what its events add up to. */
export type ScoreDifference = {
  readonly sellerId: string;
  /** The day, or the feedback whose order counts as negative. */
  readonly of: string;
  readonly kept: string;
  readonly refolded: string;
};

const differencesShownMax = 100;

/** Counts every seller's feedback again, from the ledger alone, and compares. */
export async function refoldFeedback(
  { db }: Pick<Deps, "db">,
  { marketplaceId }: { readonly marketplaceId: string },
): Promise<RefoldedFeedback> {
  return db.transaction(async (tx) => {
    // Both sides are read as they stood at one moment, however busy the marketplace is.
    await freezeView(tx);
    const days = new Map<string, number[]>();
    const negative = new Map<string, string>();
    let feedback = 0;
    for await (const { feedbackId, sellerId, counted } of feedbackByLedger(tx, marketplaceId)) {
      feedback++;
      if (counted === null) continue;
      const key = keyOf(sellerId, dayOf(counted.postedAt));
      const counts = days.get(key) ?? [0, 0, 0, 0, 0];
      days.set(key, counts);
      counts[counted.stars - 1] = (counts[counted.stars - 1] ?? 0) + 1;
      if (labelOf(counted.stars) === "negative") negative.set(feedbackId, sellerId);
    }
    const differences: ScoreDifference[] = [];
    for (const { sellerId, day, counts } of await allScoreDays(tx, marketplaceId)) {
      const key = keyOf(sellerId, day);
      const refolded = (days.get(key) ?? noCounts).join("/");
      days.delete(key);
      const kept = counts.join("/");
      if (kept !== refolded) differences.push({ ...named(key), kept, refolded });
    }
    const none = noCounts.join("/");
    for (const [key, counts] of days) {
      differences.push({ ...named(key), kept: none, refolded: counts.join("/") });
    }
    for (const feedbackId of await negativeFeedbackIds(tx, marketplaceId)) {
      const known = negative.delete(feedbackId);
      if (!known) differences.push({ sellerId: "", of: feedbackId, kept: "1", refolded: "0" });
    }
    for (const [of, sellerId] of negative) {
      differences.push({ sellerId, of, kept: "0", refolded: "1" });
    }
    const shown = differences.slice(0, differencesShownMax);
    return { feedback, differenceCount: differences.length, differences: shown };
  });
}

const noCounts = [0, 0, 0, 0, 0];

const keyOf = (sellerId: string, day: number) =>
  `${new Date(day).toISOString().slice(0, 10)} ${sellerId}`;

/** A key's day and seller; the day is as long as every other. */
const named = (key: string) => ({ sellerId: key.slice(11), of: key.slice(0, 10) });
