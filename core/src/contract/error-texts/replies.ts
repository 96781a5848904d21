import type { Code as ContactCode } from "../../domain/critical-contact/critical-contact.ts";
import type { Code as QuoteCode } from "../../domain/quote-permission/quote-permission.ts";
import type { Code as ReplyCode } from "../../domain/review-reply/review-reply.ts";
import type { ErrorSpec } from "./error-spec.ts";

/** Codes that reviews have too, with the words they have there. */
type SharedCode = "review_not_published" | "reason_required";

/** Why a reply, a request to quote or a contact is not taken. */
export const replyErrors = {
  reply_exists: {
    status: 409,
    title: "This review has had your reply.",
    remedy: "A reply cannot be edited, and a withdrawn or removed one is not replaced.",
  },
  reply_missing: {
    status: 409,
    title: "There is no reply to take away.",
    remedy: "It was withdrawn or removed before.",
  },
  reply_not_yours: {
    status: 403,
    title: "You do not sell this product.",
    remedy: "Only those who sell what was reviewed can reply.",
  },
  reply_needs_purchase: {
    status: 403,
    title: "Nobody of yours has bought here yet.",
    remedy: "A reply is open to sellers of whose people one has an order on record.",
  },
  reply_refused: {
    status: 422,
    title: "Not posted: the reply has words that the rules do not allow.",
    remedy: "Change the marked words. Your one reply is not used up.",
  },
  reply_too_long: {
    status: 422,
    title: "The reply is too long.",
    remedy: "It takes `charsMax` characters.",
  },
  quote_asked: {
    status: 409,
    title: "You have asked this author.",
    remedy: "An author is asked once; what was declined or taken back stays so.",
  },
  quote_not_asked: {
    status: 409,
    title: "There is no open request to answer.",
    remedy: "It was answered before.",
  },
  quote_not_granted: {
    status: 409,
    title: "There is no permission to take back.",
    remedy: "It was declined, or taken back before.",
  },
  contact_used: {
    status: 409,
    title: "This review's one contact was used.",
    remedy: "The buyer answers if they wish to. You can reply to the review in public.",
  },
  contact_not_brand_owner: {
    status: 403,
    title: "You do not own this product's brand.",
    remedy: "Only its brand owner, who also sold it, can write after a critical review.",
  },
  contact_not_your_order: {
    status: 403,
    title: "The reviewer did not buy this product from you.",
    remedy: "Reply to the review in public.",
  },
  contact_not_critical: {
    status: 409,
    title: "This review is not critical.",
    remedy: "The fixed messages are for critical reviews alone. Nobody is asked for more praise.",
  },
} as const satisfies Record<
  Exclude<ReplyCode | QuoteCode | ContactCode, SharedCode> | "reply_refused" | "reply_too_long",
  ErrorSpec
>;
