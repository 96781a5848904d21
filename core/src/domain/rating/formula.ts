import { dayMs, type Instant } from "../../kernel/instant.ts";
import type { ParameterValues } from "../../policy/parameters.ts";

/**
 * How much one review counts in the published stars (POLICY REV-081). Three factors, multiplied:
 * newer counts more (the weight doubles every `halfLifeDays`), a purchase confirmed here counts
 * more than an unconfirmed one, a sampled product counts less. Stars are never a factor.
 *
 * Because age enters as a doubling from a fixed day, today's date cancels out of the mean: the sums
 * need no daily recomputation. Weights are whole numbers, so adding and removing are exact.
 */
export type RatingFormula = {
  readonly version: string;
  readonly halfLifeDays: number;
  /** Percent of full weight by how the purchase was verified. */
  readonly verificationPercent: Readonly<Record<Verification, number>>;
  readonly platformSamplePercent: number;
};

/** How sure the marketplace is that the author bought the product there. */
export type Verification = "platform" | "claimed_by_source" | "none";

/**
 * The formula that the parameters in force make; equal parameters make an equal version. Percents
 * and days are whole and not below 0 and 1: a weight that is not a number would break every sum.
 */
export function formulaOf(values: RatingParameters): RatingFormula {
  const unverified = Math.max(0, Math.round(values.rating_unverified_percent));
  const claimed = Math.max(0, Math.round(values.rating_claimed_by_source_percent));
  const sample = Math.max(0, Math.round(values.rating_platform_sample_percent));
  const halfLifeDays = Math.max(1, Math.round(values.rating_half_life_days));
  return {
    version: `1:${halfLifeDays}d:${claimed}:${unverified}:${sample}`,
    halfLifeDays,
    verificationPercent: { platform: 100, claimed_by_source: claimed, none: unverified },
    platformSamplePercent: sample,
  };
}

type RatingParameters = Pick<
  ParameterValues,
  | "rating_half_life_days"
  | "rating_unverified_percent"
  | "rating_claimed_by_source_percent"
  | "rating_platform_sample_percent"
>;

const epoch: Instant = 946_684_800_000; // 2000-01-01: the day on which a full weight is `unit`.
const unit = 1_048_576;

/** A whole-number weight, at least 1. `at` is the day the counted version was submitted. */
export function weightOf(
  formula: RatingFormula,
  review: { verification: Verification; incentive: "none" | "platform_sample"; at: Instant },
): bigint {
  const days = Math.max(0, Math.floor((review.at - epoch) / dayMs));
  const doublings = Math.floor(days / formula.halfLifeDays);
  const rest = (days % formula.halfLifeDays) / formula.halfLifeDays;
  // Rounded to whole units first, so that every machine gets the same number.
  const base = BigInt(Math.round(unit * 2 ** rest)) << BigInt(doublings);
  const sample = review.incentive === "platform_sample" ? formula.platformSamplePercent : 100;
  const percent = BigInt(formula.verificationPercent[review.verification] * sample);
  const weight = (base * percent) / 10_000n;
  return weight > 0n ? weight : 1n;
}
