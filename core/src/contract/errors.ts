import type { Code as CaseCode } from "../domain/case/case.ts";
import type { StandingCode } from "../domain/review/eligibility.ts";
import type { Code as ReviewCode } from "../domain/review/review.ts";
import type { Code as RequestCode } from "../domain/review-request/review-request.ts";

/** What an error says: what is wrong, and what to do. `status` is the HTTP status. */
export type ErrorSpec = {
  readonly status: number;
  readonly title: string;
  readonly remedy: string;
};

/** Codes of the door itself, which every operation can answer. */
export type HttpCode =
  | "invalid_request"
  | "malformed_body"
  | "body_too_large"
  | "unsupported_media_type"
  | "not_signed_in"
  | "token_expired"
  | "token_invalid"
  | "forbidden"
  | "cross_site"
  | "not_found"
  | "method_not_allowed"
  | "rate_limited"
  | "idempotency_key_reused"
  | "idempotency_in_progress"
  | "cursor_invalid"
  | "unavailable"
  | "internal";

/** Codes of use cases that need no life-cycle. */
export type UseCaseCode =
  | "marketplace_unknown"
  | "product_unknown"
  | "review_refused"
  | "edit_conflict"
  | "rule_unknown"
  | "facts_rejected"
  | "customers_unknown"
  | "request_buyer_week_full"
  | "link_expired";

/** Every code that a caller can be answered. */
export type ErrorCode = CaseCode | HttpCode | UseCaseCode | StandingCode | ReviewCode | RequestCode;

/** The whole catalogue; a missing code does not compile. */
export const errors = {
  invalid_request: {
    status: 422,
    title: "The request has a wrong or missing field.",
    remedy: "Correct the fields listed under `fields` and send it again.",
  },
  malformed_body: {
    status: 400,
    title: "The body is not valid JSON.",
    remedy: "Send UTF-8 JSON with the header `content-type: application/json`.",
  },
  body_too_large: {
    status: 413,
    title: "The body is larger than this operation takes.",
    remedy: "Send less at once; the limit in bytes is in `limitBytes`.",
  },
  unsupported_media_type: {
    status: 415,
    title: "This content type is not accepted here.",
    remedy: "Send `application/json`.",
  },
  not_signed_in: {
    status: 401,
    title: "This needs a signed-in caller.",
    remedy: "Send a token of the marketplace or an API key in the header `authorization: Bearer`.",
  },
  token_expired: {
    status: 401,
    title: "The token has expired.",
    remedy: "Get a fresh token from the marketplace and send the request again.",
  },
  token_invalid: {
    status: 401,
    title: "The token is not one that this marketplace signed.",
    remedy: "Check the issuer, the audience and the key; then sign a new token.",
  },
  forbidden: {
    status: 403,
    title: "The caller may not do this.",
    remedy: "Use an account or an API key that has this right; the operation's page lists who may.",
  },
  cross_site: {
    status: 403,
    title: "This request came from a page of another site.",
    remedy: "Open the page here and send it again, or send a token in the header `authorization`.",
  },
  not_found: {
    status: 404,
    title: "There is nothing at this address for this caller.",
    remedy: "Check the id. What belongs to somebody else is answered like what does not exist.",
  },
  method_not_allowed: {
    status: 405,
    title: "This address does not take this method.",
    remedy: "See the methods in the header `allow`.",
  },
  rate_limited: {
    status: 429,
    title: "Too many requests in a short time.",
    remedy: "Wait for the seconds given in the header `retry-after`.",
  },
  idempotency_key_reused: {
    status: 422,
    title: "This idempotency key was used for a different request.",
    remedy: "Use a new key for a new request; repeat a key only with the same body.",
  },
  idempotency_in_progress: {
    status: 409,
    title: "The first request with this idempotency key is still running.",
    remedy: "Wait a second and repeat it; the answer will be the first one's.",
  },
  cursor_invalid: {
    status: 422,
    title: "The cursor in `after` is not one that this list gave out.",
    remedy: "Take `next` from the previous page, or leave `after` out to start again.",
  },
  unavailable: {
    status: 503,
    title: "The service is starting, stopping or cannot reach its database.",
    remedy: "Try again in a few seconds; nothing was changed.",
  },
  internal: {
    status: 500,
    title: "Something broke on our side.",
    remedy: "Nothing was changed. If it happens again, report the `requestId`.",
  },
  marketplace_unknown: {
    status: 404,
    title: "There is no marketplace with this id.",
    remedy: "Use one of the ids that the operator set up.",
  },
  product_unknown: {
    status: 404,
    title: "This product is not in the catalogue.",
    remedy: "Check the product id; the marketplace may not have sent this product yet.",
  },
  review_refused: {
    status: 422,
    title: "Not published: the text has words that the review rules do not allow.",
    remedy:
      "Change the words marked under `findings`; each says what to do instead. Your draft is kept.",
  },
  edit_conflict: {
    status: 409,
    title: "The review was changed elsewhere in the meantime.",
    remedy: "Load it again and repeat the change on the newest version.",
  },
  rule_unknown: {
    status: 422,
    title: "There is no rule with this id.",
    remedy:
      "Name one of the rules of the policy reference; `ruleId` is the one that was not found.",
  },
  facts_rejected: {
    status: 422,
    title: "None of the facts could be taken.",
    remedy: "See `rejected` for the reason of each, correct them and send them again.",
  },
  customers_unknown: {
    status: 422,
    title: "Some of these customers are not known.",
    remedy: "Send their facts first; `customerIds` lists them. Nothing was changed.",
  },
  request_delivery_unknown: {
    status: 409,
    title: "Nothing is known yet of this order's delivery.",
    remedy: "Send its delivery or an estimate of it; the window opens by itself.",
  },
  request_too_early: {
    status: 409,
    title: "It is too early to ask about this order.",
    remedy: "Ask from the time given in `opensAt`, or leave it to the automatic request.",
  },
  request_too_late: {
    status: 409,
    title: "It is too late to ask about this order.",
    remedy: "Nothing more can be asked. The buyer can still write by themselves.",
  },
  request_already_made: {
    status: 409,
    title: "The buyer was already asked about this order.",
    remedy: "One order is asked about once, by whichever way; `madeAt` says when that was.",
  },
  request_skipped: {
    status: 409,
    title: "This order is not asked about.",
    remedy: "`reason` says why. If that changes, the order is looked at again by itself.",
  },
  request_buyer_week_full: {
    status: 429,
    title: "This buyer has received as many requests this week as one buyer gets.",
    remedy: "Ask again from the time given in `opensAt`, or leave it to the automatic request.",
  },
  link_expired: {
    status: 404,
    title: "This link no longer works.",
    remedy: "Sign in to review what you bought, or to choose which mail you get.",
  },
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
  case_missing: {
    status: 404,
    title: "There is no such case.",
    remedy: "Check the id in the list of cases.",
  },
  case_exists: {
    status: 409,
    title: "This case is open already.",
    remedy: "Load it and go on there.",
  },
  case_changed: {
    status: 409,
    title: "The case has changed since you loaded it.",
    remedy: "Load it again, look at what is new, and send your answer with the new `version`.",
  },
  case_leased: {
    status: 409,
    title: "Somebody else is working on this case.",
    remedy: "Wait until the moment under `until`, or take the next case.",
  },
  case_decided: {
    status: 409,
    title: "This case is decided.",
    remedy: "Load it again to read the decision; reopen it if there is a reason to.",
  },
  case_not_decided: {
    status: 409,
    title: "This case is not decided yet.",
    remedy: "Load it again to see where it stands.",
  },
  case_second_person: {
    status: 403,
    title: "You asked for a second person to decide this case.",
    remedy: "Leave the decision to a colleague.",
  },
  case_reason_required: {
    status: 422,
    title: "This needs a reason in words.",
    remedy: "Write why; whoever opens the case later reads it.",
  },
  case_cause_required: {
    status: 422,
    title: "A dismissed case needs its innocent cause.",
    remedy: "Name what explains the picture; the case lists what others found before.",
  },
  case_framing_untested: {
    status: 422,
    title: "Before a seller is blamed, a rival's hand must be ruled out.",
    remedy: "Write who paid, who gained, and what else points to the seller.",
  },
  snooze_too_long: {
    status: 422,
    title: "A case cannot be put aside for that long.",
    remedy: "Choose a day that is still to come and not after the one under `latestAt`.",
  },
} as const satisfies Record<ErrorCode, ErrorSpec>;
