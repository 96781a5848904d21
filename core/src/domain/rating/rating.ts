import type { Instant } from "../../kernel/instant.ts";
import { type RatingFormula, type Verification, weightOf } from "./formula.ts";

/** What a product's published reviews add up to: exact sums, one per star. */
export type RatingSums = {
  readonly counts: PerStar<number>;
  readonly weights: PerStar<bigint>;
  /** Of all counted, those with text. */
  readonly reviewCount: number;
  readonly verifiedCount: number;
};

/** Five values, from one star to five. */
export type PerStar<Value> = readonly [Value, Value, Value, Value, Value];

/** A published review as the rating sees it. */
export type Counted = {
  readonly stars: number;
  readonly hasText: boolean;
  readonly verification: Verification;
  readonly incentive: "none" | "platform_sample";
  readonly at: Instant;
};

/** Nothing counted yet. */
export const noRating: RatingSums = {
  counts: [0, 0, 0, 0, 0],
  weights: [0n, 0n, 0n, 0n, 0n],
  reviewCount: 0,
  verifiedCount: 0,
};

/** Counts one more review. */
export function add(sums: RatingSums, review: Counted, formula: RatingFormula): RatingSums {
  return shift(sums, review, formula, 1);
}

/** Takes one review out again: the sums are as if it had never counted. */
export function remove(sums: RatingSums, review: Counted, formula: RatingFormula): RatingSums {
  return shift(sums, review, formula, -1);
}

/** The sums over many reviews, from nothing. */
export function refold(reviews: Iterable<Counted>, formula: RatingFormula): RatingSums {
  let sums = noRating;
  for (const review of reviews) sums = add(sums, review, formula);
  return sums;
}

/** Several products' sums as one, while readers see their reviews together. */
export function together(all: Iterable<RatingSums>): RatingSums {
  let sums = noRating;
  for (const one of all) {
    sums = {
      counts: mapStars((at) => (sums.counts[at] ?? 0) + (one.counts[at] ?? 0)),
      weights: mapStars((at) => (sums.weights[at] ?? 0n) + (one.weights[at] ?? 0n)),
      reviewCount: sums.reviewCount + one.reviewCount,
      verifiedCount: sums.verifiedCount + one.verifiedCount,
    };
  }
  return sums;
}

/** What the page shows: stars by the published weights, the plain mean, and the bars. */
export type RatingSummary = {
  /** Weighted mean to two decimals, null while nothing counts. */
  readonly stars: number | null;
  /** Arithmetic mean to two decimals. */
  readonly plainMean: number | null;
  readonly ratingCount: number;
  readonly reviewCount: number;
  readonly verifiedCount: number;
  readonly counts: PerStar<number>;
  /** Whole percents by the same weights as `stars` (POLICY REV-082); may total 99 or 101. */
  readonly percents: PerStar<number>;
};

/** Turns sums into what is shown. */
export function summarise(sums: RatingSums): RatingSummary {
  const total = sums.weights.reduce((sum, weight) => sum + weight, 0n);
  const ratingCount = sums.counts.reduce((sum, count) => sum + count, 0);
  const weighted = sums.weights.reduce((sum, weight, at) => sum + weight * BigInt(at + 1), 0n);
  const plain = sums.counts.reduce((sum, count, at) => sum + count * (at + 1), 0);
  return {
    stars: total === 0n ? null : hundredths(weighted, total),
    plainMean: ratingCount === 0 ? null : Math.round((plain * 100) / ratingCount) / 100,
    ratingCount,
    reviewCount: sums.reviewCount,
    verifiedCount: sums.verifiedCount,
    counts: sums.counts,
    percents: mapStars((at) =>
      total === 0n ? 0 : hundredths((sums.weights[at] ?? 0n) * 100n, total, 0),
    ),
  };
}

function shift(sums: RatingSums, review: Counted, formula: RatingFormula, by: 1 | -1): RatingSums {
  const weight = weightOf(formula, review) * BigInt(by);
  const here = review.stars - 1;
  return {
    counts: mapStars((at) => (sums.counts[at] ?? 0) + (at === here ? by : 0)),
    weights: mapStars((at) => (sums.weights[at] ?? 0n) + (at === here ? weight : 0n)),
    reviewCount: sums.reviewCount + (review.hasText ? by : 0),
    verifiedCount: sums.verifiedCount + (review.verification === "platform" ? by : 0),
  };
}

/** `part / whole` rounded half up to `decimals`, without leaving whole numbers too early. */
function hundredths(part: bigint, whole: bigint, decimals = 2): number {
  const scale = 10n ** BigInt(decimals);
  return Number((part * scale * 2n + whole) / (whole * 2n)) / Number(scale);
}

function mapStars<Value>(value: (at: number) => Value): PerStar<Value> {
  return [value(0), value(1), value(2), value(3), value(4)];
}
