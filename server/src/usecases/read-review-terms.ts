import { formulaOf } from "@candor/core/domain/rating/formula.ts";
import type { Policy } from "@candor/core/policy/kit/policy.ts";
import { lawAt } from "../store/policy.ts";
import type { Deps } from "./deps.ts";

/** The settings in force for reviews in one marketplace, as the public may know them. */
export type ReviewTerms = {
  readonly policy: Policy;
  readonly languages: readonly string[];
  readonly formulaVersion: string;
  readonly halfLifeDays: number;
  readonly claimedBySourcePercent: number;
  readonly unverifiedPercent: number;
  readonly platformSamplePercent: number;
  readonly spendMinMinor: number;
  readonly unverifiedPerWeekMax: number;
  readonly verifiedPaidRatioMin: number;
  readonly affiliationDays: number;
  readonly suspectedDaysMax: number;
  readonly starsAloneNeedPurchase: boolean;
};

/** What the page on how reviews work here tells, and what a browser judges by while one types. */
export async function readReviewTerms(
  { db, clock }: Pick<Deps, "db" | "clock">,
  marketplaceId: string,
): Promise<ReviewTerms> {
  const { policy, parameters, languages } = await lawAt(db.kysely, marketplaceId, clock.now());
  const { version, halfLifeDays, verificationPercent, platformSamplePercent } =
    formulaOf(parameters);
  return {
    policy,
    languages,
    formulaVersion: version,
    halfLifeDays,
    claimedBySourcePercent: verificationPercent.claimed_by_source,
    unverifiedPercent: verificationPercent.none,
    platformSamplePercent,
    spendMinMinor: parameters.review_min_card_spend_minor,
    unverifiedPerWeekMax: parameters.review_unverified_per_week_max,
    verifiedPaidRatioMin: parameters.review_verified_paid_ratio_min,
    affiliationDays: parameters.review_affiliation_lookback_days,
    suspectedDaysMax: parameters.review_suspected_days_max,
    starsAloneNeedPurchase: parameters.review_rating_without_text_needs_purchase,
  };
}
