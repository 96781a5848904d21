import { formulaOf } from "@candor/core/domain/rating/formula.ts";
import type { Policy } from "@candor/core/policy/kit/policy.ts";
import type { ParameterValues } from "@candor/core/policy/parameters.ts";
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
  readonly asking: AskingTerms;
  readonly sampling: { readonly unitsMax: number; readonly reviewsMax: number };
};

/** When buyers are asked for a review. */
export type AskingTerms = {
  readonly fromDays: number;
  readonly toDays: number;
  /** From the earliest estimate, where the delivery itself is not known. */
  readonly estimateFromDays: number;
  /** Null where the automation asks as soon as it may. */
  readonly reminder: { readonly estimateDays: number; readonly orderDays: number } | null;
  readonly perWeekMax: number;
  readonly quietFromHour: number;
  readonly quietToHour: number;
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
    asking: askingOf(parameters),
    sampling: {
      unitsMax: parameters.sampling_units_max,
      reviewsMax: parameters.sampling_reviews_max,
    },
  };
}

function askingOf(parameters: ParameterValues): AskingTerms {
  return {
    fromDays: parameters.request_open_days,
    toDays: parameters.request_close_days,
    estimateFromDays: parameters.request_estimate_open_days,
    reminder: parameters.request_reminder
      ? {
          estimateDays: parameters.request_reminder_estimate_days,
          orderDays: parameters.request_reminder_order_days,
        }
      : null,
    perWeekMax: parameters.request_buyer_per_week_max,
    quietFromHour: parameters.request_quiet_hours_from,
    quietToHour: parameters.request_quiet_hours_to,
  };
}
