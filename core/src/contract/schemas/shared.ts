import { z } from "zod";
import { limits } from "../../kernel/limits.ts";

/**
 * Text that people type: normalised to NFC, no lone surrogates, no control characters other than
 * line breaks and tabs. What is shown is what was meant.
 */
export const plainText = (charsMax: number, charsMin = 0) =>
  z
    .string()
    .min(charsMin)
    .max(charsMax)
    .refine((text) => charsMin === 0 || text.trim() !== "", "is blank")
    .refine((text) => !/\p{Surrogate}/u.test(text), "holds half a character (a lone surrogate)")
    .refine((text) => !/(?![\t\n\r])\p{Cc}/u.test(text), "holds a control character")
    .transform((text) => text.normalize("NFC"));

/** An id that the marketplace gave: printable, no spaces at the ends. */
export const ExternalId = z
  .string()
  .min(1)
  .max(limits.externalIdCharsMax)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._:~@+/=-]*$/u, "may hold letters, digits and . _ : ~ @ + / = -");

/** An id that Candor gave a review. */
export const ReviewId = z.string().regex(/^rev_[0-7][0-9a-hjkmnp-tv-z]{25}$/, "is not a review id");

/** UTC ISO 8601, such as `2026-03-01T12:00:00Z`. */
export const Timestamp = z.iso.datetime({ offset: true });

/** A language tag, such as `de` or `pt-BR`. */
export const LanguageTag = z
  .string()
  .regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/)
  .max(35);

/** One to five. */
export const Stars = z.int().min(1).max(5);

/** Which marketplace a public call is about; the default one where left out. */
export const MarketplaceQuery = z.object({ marketplace: ExternalId.optional() });

/** Keyset paging: `after` is the `next` of the page before. */
export const PageQuery = z.object({
  after: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(limits.pageItemsMax).default(limits.pageItemsDefault),
});

/** A page of things; `next` is null on the last one. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.string().nullable() });

/** A stretch of the author's text, UTF-16 offsets, end exclusive. */
export const SpanSchema = z.object({ start: z.int().min(0), end: z.int().min(0) });

/** One rule's hit as callers see it. */
export const FindingSchema = z.object({
  ruleId: z.string(),
  clause: z.string(),
  category: z.string(),
  outcome: z.enum(["warn", "hold", "refuse"]),
  /** Which field the spans lie in, where a contribution has more than one. */
  field: z.enum(["title", "body"]).optional(),
  /** The file that the words were read off; its findings have no spans in the text. */
  attachment: z.string().optional(),
  spans: z.array(SpanSchema),
  quote: z.string(),
  message: z.string(),
  suggestion: z.string(),
  confidence: z.number(),
  policyVersion: z.string(),
});

/** A rectangle on a page of a picture, in pixels as people see it. Pages count from 1. */
export const PictureBox = z.object({
  page: z.int().min(1),
  x: z.int(),
  y: z.int(),
  width: z.int(),
  height: z.int(),
});

/** Where a text can stand; it decides which rules judge it. */
export const surfaces = [
  "message",
  "insert",
  "email",
  "social",
  "review",
  "feedback",
  "review_reply",
  "feedback_reply",
] as const;
