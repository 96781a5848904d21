import { z } from "zod";
import type { ContactTemplate } from "../../domain/critical-contact/critical-contact.ts";
import { limits } from "../../kernel/limits.ts";
import { ExternalId, plainText, ReviewId, Timestamp } from "./shared.ts";

/** An id that Candor gave a request to quote. */
export const QuoteId = z.string().regex(/^qte_[0-7][0-9a-hjkmnp-tv-z]{25}$/, "is no quote id");

/** A seller's public reply; it cannot be edited. */
export const ReplyBody = z.strictObject({ text: plainText(limits.replyCharsMax, 1) });

/** Why a moderator removes a reply. */
export const ReplyRemovalBody = z.strictObject({
  sellerId: ExternalId,
  reason: plainText(limits.appealCharsMax, 1),
});

/** A reply as readers see it, labelled with who wrote it. */
export const PublicReply = z.object({
  sellerId: ExternalId,
  seller: z.string(),
  text: z.string(),
  postedAt: Timestamp,
});

/** Whether the author's name is to be shown beside the quote: a question of its own. */
export const QuoteAskBody = z.strictObject({ withName: z.boolean() });

/** The author's answer; a name is given only where one was asked for. */
export const QuoteAnswerBody = z.strictObject({ granted: z.boolean(), withName: z.boolean() });

/** A request to quote a review, as both sides see it. */
export const QuotePermission = z.object({
  quoteId: QuoteId,
  reviewId: ReviewId,
  sellerId: ExternalId,
  status: z.enum(["asked", "granted", "declined", "revoked"]),
  withName: z.boolean(),
  askedAt: Timestamp,
});

/** The two fixed messages after a critical review; there is no text to choose. */
export const ContactBody = z.strictObject({
  template: z.enum(["courtesy_refund", "offer_help"] as const satisfies readonly ContactTemplate[]),
});
