import type { StandingCode } from "../../domain/review/eligibility.ts";
import type { Code } from "../../domain/review/review.ts";
import type { ErrorSpec } from "./error-spec.ts";

/** Why a review cannot be written, changed or decided. */
export const reviewErrors = {
  contributions_restricted: {
    status: 403,
    title: "This account may not contribute reviews at present.",
    remedy: "The statement of reasons that you were sent says why, until when, and how to appeal.",
  },
  intake_closed: {
    status: 409,
    title: "This product takes no new reviews at present.",
    remedy: "The note on the product page says why and until when.",
  },
  product_not_listed: {
    status: 409,
    title: "This product is not on sale, so it cannot be reviewed.",
    remedy: "Reviews open again when the product is listed again.",
  },
  promotional_lock: {
    status: 409,
    title: "An earlier review of yours for this product advertised something.",
    remedy: "That closes this product to your account. If it was a mistake, appeal that decision.",
  },
  not_released: {
    status: 409,
    title: "This product is not released yet.",
    remedy: "You can review it from its release date, given in `releasedAt`.",
  },
  own_product: {
    status: 403,
    title: "Your account is tied to a seller of this product.",
    remedy:
      "Sellers, their staff and families cannot review what they sell. If the tie is wrong, appeal it.",
  },
  competitor_product: {
    status: 403,
    title: "Your account is tied to a seller of competing products.",
    remedy:
      "Sellers, their staff and families cannot review rivals. If the tie is wrong, appeal it.",
  },
  spend_too_low: {
    status: 403,
    title: "Your account has not yet spent the minimum that opens reviewing here.",
    remedy:
      "It opens by itself once card payments over the last 12 months reach the minimum; `shortfallMinor` is what is missing.",
  },
  purchase_required: {
    status: 403,
    title: "Stars without text need a purchase of this product here.",
    remedy: "Add a few words about the product, or rate it from the order.",
  },
  intake_verified_only: {
    status: 409,
    title: "For now this product takes reviews only from buyers of this marketplace.",
    remedy: "The note on the product page says why and until when.",
  },
  unverified_quota: {
    status: 429,
    title: "You have used this week's reviews of products that you did not buy here.",
    remedy:
      "More open at the time given in `opensAt`. Products that you bought here are not limited.",
  },
  review_exists: {
    status: 409,
    title: "You have already reviewed this product.",
    remedy: "Change your review instead; its address is under `reviewId`.",
  },
  review_missing: {
    status: 404,
    title: "There is no such review.",
    remedy: "Check the id; a review deleted by its author is gone for good.",
  },
  review_not_waiting: {
    status: 409,
    title: "This review does not wait for a decision.",
    remedy: "Load it again: somebody may have decided it.",
  },
  review_not_published: {
    status: 409,
    title: "This review is not published.",
    remedy: "Load it again to see where it stands.",
  },
  review_not_suspected: {
    status: 409,
    title: "This review is not under suspicion.",
    remedy: "Load it again to see where it stands.",
  },
  review_not_removed: {
    status: 409,
    title: "This review is not removed.",
    remedy: "Load it again to see where it stands.",
  },
  reason_required: {
    status: 422,
    title: "A decision about somebody's words needs its reason.",
    remedy:
      "Write the reason, and for a refusal name the rule and mark the words; the author reads it.",
  },
} as const satisfies Record<Code | StandingCode, ErrorSpec>;
