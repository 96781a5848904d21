import { z } from "zod";
import { defineRoute } from "../kit/define-route.ts";
import {
  AppealBody,
  EditFeedbackBody,
  FeedbackDraft,
  FeedbackForm,
  FeedbackId,
  MyFeedback,
  OrderToRate,
  OwnFeedback,
  OwnFeedbackDetail,
  PublicFeedback,
  RemovalReply,
  RemovalRequestBody,
  ResponseBody,
  SellerMetrics,
  SellerProfile,
} from "../schemas/feedback.ts";
import { ExternalId, MarketplaceQuery, PageQuery, pageOf } from "../schemas/shared.ts";

const tag = "Seller feedback";
const params = z.object({ feedbackId: FeedbackId });
const orderParams = z.object({ orderId: ExternalId });
const sellerParams = z.object({ sellerId: ExternalId });
const everybody = ["public", "customer", "seller", "moderator", "operator", "system"] as const;

export const getSeller = defineRoute({
  id: "getSeller",
  method: "GET",
  path: "/v1/sellers/{sellerId}",
  summary: "A seller with the four windows of their feedback.",
  tag,
  who: everybody,
  params: sellerParams,
  query: MarketplaceQuery,
  status: 200,
  reply: SellerProfile,
  errors: ["seller_unknown", "marketplace_unknown"],
});

export const listSellerFeedback = defineRoute({
  id: "listSellerFeedback",
  method: "GET",
  path: "/v1/sellers/{sellerId}/feedback",
  summary: "A seller's feedback, newest first; what is struck is shown with its reason.",
  tag,
  who: everybody,
  params: sellerParams,
  query: MarketplaceQuery.extend(PageQuery.shape),
  status: 200,
  reply: pageOf(PublicFeedback),
  errors: ["seller_unknown", "marketplace_unknown", "cursor_invalid"],
});

export const getFeedbackForm = defineRoute({
  id: "getFeedbackForm",
  method: "GET",
  path: "/v1/orders/{orderId}/feedback",
  summary: "Whether the caller can speak about an order now, and what they said.",
  tag,
  who: ["customer"],
  params: orderParams,
  status: 200,
  reply: FeedbackForm,
  errors: ["not_found"],
});

export const submitFeedback = defineRoute({
  id: "submitFeedback",
  method: "POST",
  path: "/v1/orders/{orderId}/feedback",
  summary: "Give feedback about seller and purchase, once an order.",
  description:
    "Words that a rule does not allow answer 422 `feedback_refused` with their findings, to be " +
    "said otherwise. Feedback about a delivery that the platform answers for is struck at once.",
  tag,
  who: ["customer"],
  params: orderParams,
  body: FeedbackDraft,
  status: 201,
  reply: MyFeedback,
  errors: [
    "not_found",
    "feedback_exists",
    "feedback_too_early",
    "feedback_too_late",
    "feedback_reason_needed",
    "feedback_refused",
    "feedback_own_seller",
    "contributions_restricted",
  ],
});

export const listMyFeedback = defineRoute({
  id: "listMyFeedback",
  method: "GET",
  path: "/v1/my/feedback",
  summary: "The caller's feedback, newest first.",
  tag,
  who: ["customer"],
  query: PageQuery,
  status: 200,
  reply: pageOf(MyFeedback),
  errors: ["cursor_invalid"],
});

export const listOrdersToRate = defineRoute({
  id: "listOrdersToRate",
  method: "GET",
  path: "/v1/my/orders-to-rate",
  summary: "The caller's orders that can be spoken about now.",
  tag,
  who: ["customer"],
  status: 200,
  reply: z.object({ items: z.array(OrderToRate) }),
  errors: [],
});

export const editFeedback = defineRoute({
  id: "editFeedback",
  method: "PUT",
  path: "/v1/feedback/{feedbackId}",
  summary: "Change the caller's own feedback; the seller's answer to the old words goes.",
  tag,
  who: ["customer"],
  params,
  body: EditFeedbackBody,
  status: 200,
  reply: MyFeedback,
  errors: [
    "not_found",
    "feedback_conflict",
    "feedback_missing",
    "feedback_edit_closed",
    "feedback_reason_needed",
    "feedback_refused",
  ],
});

export const removeMyFeedback = defineRoute({
  id: "removeMyFeedback",
  method: "DELETE",
  path: "/v1/feedback/{feedbackId}",
  summary: "Take the caller's own feedback back; it leaves the seller's numbers at once.",
  tag,
  who: ["customer"],
  params,
  status: 204,
  errors: ["not_found", "feedback_missing", "feedback_edit_closed"],
});

export const getSellerMetrics = defineRoute({
  id: "getSellerMetrics",
  method: "GET",
  path: "/v1/seller/metrics",
  summary: "What the caller is measured by. Reviews of products are no part of it.",
  tag,
  who: ["seller"],
  status: 200,
  reply: SellerMetrics,
  errors: [],
});

export const listOwnFeedback = defineRoute({
  id: "listOwnFeedback",
  method: "GET",
  path: "/v1/seller/feedback",
  summary: "Feedback about the calling seller, newest first, each with what can be done.",
  tag,
  who: ["seller"],
  query: PageQuery,
  status: 200,
  reply: pageOf(OwnFeedback),
  errors: ["cursor_invalid"],
});

export const getOwnFeedback = defineRoute({
  id: "getOwnFeedback",
  method: "GET",
  path: "/v1/seller/feedback/{feedbackId}",
  summary: "One feedback, with what every claim about it would be answered, before it is made.",
  tag,
  who: ["seller"],
  params,
  status: 200,
  reply: OwnFeedbackDetail,
  errors: ["not_found"],
});

export const postFeedbackResponse = defineRoute({
  id: "postFeedbackResponse",
  method: "POST",
  path: "/v1/feedback/{feedbackId}/response",
  summary: "Answer a buyer's feedback in public, once. It cannot be edited.",
  tag,
  who: ["seller"],
  params,
  body: ResponseBody,
  status: 204,
  errors: [
    "not_found",
    "feedback_not_posted",
    "response_exists",
    "response_withdrawn",
    "response_too_long",
    "response_refused",
  ],
});

export const withdrawFeedbackResponse = defineRoute({
  id: "withdrawFeedbackResponse",
  method: "DELETE",
  path: "/v1/feedback/{feedbackId}/response",
  summary: "Delete the answer. No second one is taken unless the buyer changes the feedback.",
  tag,
  who: ["seller"],
  params,
  status: 204,
  errors: ["not_found", "response_missing"],
});

export const requestFeedbackRemoval = defineRoute({
  id: "requestFeedbackRemoval",
  method: "POST",
  path: "/v1/feedback/{feedbackId}/removal-request",
  summary: "Ask that a feedback does not count. Words and order decide at once.",
  description:
    "Granted, the feedback is removed or struck in the same moment. Declined, the answer names " +
    "the one reason and the words that decide against it; a person looks at it on appeal.",
  tag,
  who: ["seller"],
  params,
  body: RemovalRequestBody,
  status: 200,
  reply: RemovalReply,
  errors: [
    "not_found",
    "feedback_not_posted",
    "removal_requested",
    "removal_too_late",
    "removal_slowed",
  ],
});

export const appealFeedbackRemoval = defineRoute({
  id: "appealFeedbackRemoval",
  method: "POST",
  path: "/v1/feedback/{feedbackId}/removal-appeal",
  summary: "Ask a person to look at a declined claim, once.",
  tag,
  who: ["seller"],
  params,
  body: AppealBody,
  status: 204,
  errors: ["not_found", "removal_not_declined", "reason_required"],
});
