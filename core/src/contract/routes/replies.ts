import { z } from "zod";
import { defineRoute } from "../kit/define-route.ts";
import {
  ContactBody,
  PublicReply,
  QuoteAnswerBody,
  QuoteAskBody,
  QuoteId,
  QuotePermission,
  ReplyBody,
  ReplyRemovalBody,
} from "../schemas/replies.ts";
import { MarketplaceQuery, PageQuery, pageOf, ReviewId } from "../schemas/shared.ts";

const tag = "After a review";
const params = z.object({ reviewId: ReviewId });
const quoteParams = z.object({ quoteId: QuoteId });

export const postReviewReply = defineRoute({
  id: "postReviewReply",
  method: "POST",
  path: "/v1/reviews/{reviewId}/reply",
  summary: "Reply to a review of what the caller sells, in public, once.",
  tag,
  who: ["seller"],
  params,
  body: ReplyBody,
  status: 204,
  errors: [
    "not_found",
    "reply_not_yours",
    "reply_needs_purchase",
    "reply_exists",
    "reply_too_long",
    "reply_refused",
    "review_not_published",
  ],
});

export const withdrawReviewReply = defineRoute({
  id: "withdrawReviewReply",
  method: "DELETE",
  path: "/v1/reviews/{reviewId}/reply",
  summary: "Take the caller's reply back; no second one is taken.",
  tag,
  who: ["seller"],
  params,
  status: 204,
  errors: ["not_found", "reply_missing"],
});

export const removeReviewReply = defineRoute({
  id: "removeReviewReply",
  method: "POST",
  path: "/v1/reviews/{reviewId}/reply-removal",
  summary: "Remove a seller's reply, with the reason.",
  tag,
  who: ["moderator"],
  params,
  body: ReplyRemovalBody,
  status: 204,
  errors: ["not_found", "reply_missing", "reason_required"],
});

export const listReviewReplies = defineRoute({
  id: "listReviewReplies",
  method: "GET",
  path: "/v1/reviews/{reviewId}/replies",
  summary: "What sellers replied to a review.",
  tag,
  who: ["public", "customer", "seller", "moderator", "operator", "system"],
  params,
  query: MarketplaceQuery,
  status: 200,
  reply: z.object({ items: z.array(PublicReply) }),
  errors: ["marketplace_unknown"],
});

export const askToQuote = defineRoute({
  id: "askToQuote",
  method: "POST",
  path: "/v1/reviews/{reviewId}/quote-request",
  summary: "Ask the author, once, for permission to quote a review elsewhere.",
  tag,
  who: ["seller"],
  params,
  body: QuoteAskBody,
  status: 201,
  reply: QuotePermission,
  errors: ["not_found", "quote_asked", "review_not_published"],
});

export const answerQuote = defineRoute({
  id: "answerQuote",
  method: "POST",
  path: "/v1/quote-requests/{quoteId}/answer",
  summary: "Grant or decline a request to quote the caller's review.",
  tag,
  who: ["customer"],
  params: quoteParams,
  body: QuoteAnswerBody,
  status: 200,
  reply: QuotePermission,
  errors: ["not_found", "quote_not_asked"],
});

export const revokeQuote = defineRoute({
  id: "revokeQuote",
  method: "POST",
  path: "/v1/quote-requests/{quoteId}/revocation",
  summary: "Take back a permission to quote, at any time.",
  tag,
  who: ["customer"],
  params: quoteParams,
  status: 200,
  reply: QuotePermission,
  errors: ["not_found", "quote_not_granted"],
});

export const listMyQuotes = defineRoute({
  id: "listMyQuotes",
  method: "GET",
  path: "/v1/my/quote-requests",
  summary: "Who asked to quote the caller's reviews, newest first.",
  tag,
  who: ["customer"],
  query: PageQuery,
  status: 200,
  reply: pageOf(QuotePermission),
  errors: ["cursor_invalid"],
});

export const contactReviewer = defineRoute({
  id: "contactReviewer",
  method: "POST",
  path: "/v1/reviews/{reviewId}/contact",
  summary: "After a critical review: one of two fixed messages, once, by who owns brand and sale.",
  description:
    "There is no text to choose, and neither message speaks of the review being changed. Who the " +
    "buyer is stays hidden unless the buyer answers.",
  tag,
  who: ["seller"],
  params,
  body: ContactBody,
  status: 204,
  errors: [
    "not_found",
    "contact_used",
    "contact_not_brand_owner",
    "contact_not_your_order",
    "contact_not_critical",
    "review_not_published",
  ],
});
