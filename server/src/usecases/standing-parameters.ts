import type { StandingParameters } from "@candor/core/domain/review/eligibility.ts";
import type { ParameterValues } from "@candor/core/policy/parameters.ts";

/** The parameters of eligibility, by the names that the life-cycle knows them under. */
export function standingParameters(values: ParameterValues): StandingParameters {
  return {
    minCardSpendMinor: values.review_min_card_spend_minor,
    unverifiedPerWeekMax: values.review_unverified_per_week_max,
    unverifiedQuotaExemptCategories: values.review_unverified_quota_exempt_categories,
    verifiedPaidRatioMin: values.review_verified_paid_ratio_min,
    preReleaseBases: {
      theatrical: values.review_pre_release_theatrical,
      platform_sample: values.review_pre_release_platform_sample,
      advance_copy: values.review_pre_release_advance_copy,
    },
    ratingWithoutTextNeedsPurchase: values.review_rating_without_text_needs_purchase,
  };
}
