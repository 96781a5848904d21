import { z } from "zod";
import { defineRoute } from "../kit/define-route.ts";
import {
  AuthorReview,
  DraftBody,
  DraftReply,
  EditReviewBody,
  EligibilityReply,
  HeldDecisionBody,
  ProductSummary,
  PublicReview,
  ReadersFilter,
  ReasonBody,
  RemovalBody,
  SubmitReviewBody,
} from "../schemas/reviews.ts";
import { ExternalId, MarketplaceQuery, PageQuery, pageOf, ReviewId } from "../schemas/shared.ts";

const tag = "Reviews";
const params = z.object({ reviewId: ReviewId });
const productParams = z.object({ productId: ExternalId });

export const getProduct = defineRoute({
  id: "getProduct",
  method: "GET",
  path: "/v1/products/{productId}",
  summary: "A product with its published stars, the plain mean and the counts.",
  tag,
  who: ["public", "customer", "seller", "moderator", "operator", "system"],
  params: productParams,
  query: MarketplaceQuery,
  status: 200,
  reply: ProductSummary,
  errors: ["product_unknown", "marketplace_unknown"],
});

export const listProductReviews = defineRoute({
  id: "listProductReviews",
  method: "GET",
  path: "/v1/products/{productId}/reviews",
  summary: "The published reviews of a product, a page at a time.",
  tag,
  who: ["public", "customer", "seller", "moderator", "operator", "system"],
  params: productParams,
  query: MarketplaceQuery.extend(ReadersFilter.shape).extend(PageQuery.shape),
  status: 200,
  reply: pageOf(PublicReview),
  errors: ["product_unknown", "marketplace_unknown", "cursor_invalid"],
});

export const listSpotlightReviews = defineRoute({
  id: "listSpotlightReviews",
  method: "GET",
  path: "/v1/products/{productId}/spotlight",
  summary: "Reviews of the same product from other marketplaces, for showing beside the list.",
  description:
    "The same product is found by its article number. What stands here counts where it was " +
    "written: it is in no total of this marketplace and takes no votes from it.",
  tag,
  who: ["public", "customer", "seller", "moderator", "operator", "system"],
  params: productParams,
  query: MarketplaceQuery.extend({ home: ExternalId.optional() }),
  status: 200,
  reply: z.object({ items: z.array(PublicReview) }),
  errors: ["product_unknown", "marketplace_unknown"],
});

export const getReviewEligibility = defineRoute({
  id: "getReviewEligibility",
  method: "GET",
  path: "/v1/products/{productId}/review-eligibility",
  summary: "Whether the caller may review the product now, and if not, why.",
  tag,
  who: ["customer"],
  params: productParams,
  status: 200,
  reply: EligibilityReply,
  errors: ["product_unknown"],
});

export const submitReview = defineRoute({
  id: "submitReview",
  method: "POST",
  path: "/v1/reviews",
  summary: "Review a product, or rate it with stars alone.",
  description:
    "Answers 201 with the review's status: `published`, or `held` with the marked words. " +
    "A text that breaks a rule answers 422 `review_refused` with its findings; the attempt is recorded.",
  tag,
  who: ["customer"],
  body: SubmitReviewBody,
  status: 201,
  reply: AuthorReview,
  errors: [
    "product_unknown",
    "review_exists",
    "review_refused",
    "contributions_restricted",
    "intake_closed",
    "product_not_listed",
    "promotional_lock",
    "not_released",
    "own_product",
    "competitor_product",
    "spend_too_low",
    "purchase_required",
    "intake_verified_only",
    "unverified_quota",
  ],
});

export const editReview = defineRoute({
  id: "editReview",
  method: "PUT",
  path: "/v1/reviews/{reviewId}",
  summary: "Replace the caller's own review by a new version; earlier versions are kept.",
  tag,
  who: ["customer"],
  params,
  body: EditReviewBody,
  status: 200,
  reply: AuthorReview,
  errors: [
    "not_found",
    "review_missing",
    "review_refused",
    "review_not_published",
    "promotional_lock",
    "edit_conflict",
    "contributions_restricted",
  ],
});

export const deleteReview = defineRoute({
  id: "deleteReview",
  method: "DELETE",
  path: "/v1/reviews/{reviewId}",
  summary: "Delete the caller's own review; it leaves the numbers at once.",
  tag,
  who: ["customer"],
  params,
  status: 204,
  errors: ["not_found", "review_missing", "review_not_published"],
});

export const getReview = defineRoute({
  id: "getReview",
  method: "GET",
  path: "/v1/reviews/{reviewId}",
  summary: "The caller's own review: where it stands, and which words stopped it.",
  tag,
  who: ["customer", "moderator"],
  params,
  status: 200,
  reply: AuthorReview,
  errors: ["not_found"],
});

export const listMyReviews = defineRoute({
  id: "listMyReviews",
  method: "GET",
  path: "/v1/my/reviews",
  summary: "All of the caller's reviews, newest first.",
  tag,
  who: ["customer"],
  query: PageQuery,
  status: 200,
  reply: pageOf(AuthorReview),
  errors: ["cursor_invalid"],
});

export const listHeldReviews = defineRoute({
  id: "listHeldReviews",
  method: "GET",
  path: "/v1/held-reviews",
  summary: "Reviews that wait for a person, oldest first; stars never order the queue.",
  tag,
  who: ["moderator"],
  query: PageQuery,
  status: 200,
  reply: pageOf(AuthorReview),
  errors: ["cursor_invalid"],
});

export const decideHeldReview = defineRoute({
  id: "decideHeldReview",
  method: "POST",
  path: "/v1/reviews/{reviewId}/decision",
  summary: "Publish or refuse a review that waits, with the reason.",
  tag,
  who: ["moderator"],
  params,
  body: HeldDecisionBody,
  status: 200,
  reply: AuthorReview,
  errors: ["not_found", "review_not_waiting", "reason_required", "rule_unknown"],
});

export const removeReview = defineRoute({
  id: "removeReview",
  method: "POST",
  path: "/v1/reviews/{reviewId}/removal",
  summary: "Remove a published review for one of the closed list of reasons.",
  tag,
  who: ["moderator"],
  params,
  body: RemovalBody,
  status: 200,
  reply: AuthorReview,
  errors: ["not_found", "review_not_published", "reason_required", "rule_unknown"],
});

export const restoreReview = defineRoute({
  id: "restoreReview",
  method: "POST",
  path: "/v1/reviews/{reviewId}/restoration",
  summary: "Publish a removed review again, with its first date.",
  tag,
  who: ["moderator"],
  params,
  body: ReasonBody,
  status: 200,
  reply: AuthorReview,
  errors: ["not_found", "review_not_removed", "reason_required"],
});

export const suspectReview = defineRoute({
  id: "suspectReview",
  method: "POST",
  path: "/v1/reviews/{reviewId}/suspicion",
  summary: "Take a published review out of the numbers while somebody looks into it.",
  description:
    "Readers see it folded away, with a neutral label. It must be cleared or removed before " +
    "`suspectedUntil`; after that it leads the list of suspected reviews.",
  tag,
  who: ["moderator"],
  params,
  body: ReasonBody,
  status: 200,
  reply: AuthorReview,
  errors: ["not_found", "review_not_published", "reason_required"],
});

export const clearReview = defineRoute({
  id: "clearReview",
  method: "POST",
  path: "/v1/reviews/{reviewId}/clearance",
  summary: "End a suspicion: the review counts again.",
  tag,
  who: ["moderator"],
  params,
  body: ReasonBody,
  status: 200,
  reply: AuthorReview,
  errors: ["not_found", "review_not_suspected", "reason_required"],
});

export const listSuspectedReviews = defineRoute({
  id: "listSuspectedReviews",
  method: "GET",
  path: "/v1/suspected-reviews",
  summary: "Reviews under suspicion, those to be decided soonest first.",
  tag,
  who: ["moderator"],
  query: PageQuery,
  status: 200,
  reply: pageOf(AuthorReview),
  errors: ["cursor_invalid"],
});

export const putDraft = defineRoute({
  id: "putDraft",
  method: "PUT",
  path: "/v1/drafts/{productId}",
  summary: "Keep what the caller has written so far about a product.",
  tag,
  who: ["customer"],
  params: productParams,
  body: DraftBody,
  status: 200,
  reply: DraftReply,
  errors: ["product_unknown"],
});

export const getDraft = defineRoute({
  id: "getDraft",
  method: "GET",
  path: "/v1/drafts/{productId}",
  summary: "What the caller has written so far about a product.",
  tag,
  who: ["customer"],
  params: productParams,
  status: 200,
  reply: DraftReply,
  errors: ["not_found"],
});
