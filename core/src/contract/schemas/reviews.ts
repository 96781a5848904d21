import { z } from "zod";
import type { Aspect } from "../../domain/review/aspects.ts";
import type { RemovalReason } from "../../domain/review/review.ts";
import { limits } from "../../kernel/limits.ts";
import { AuthorPhoto, PublicPhoto } from "./photos.ts";
import { PublicReply } from "./replies.ts";
import {
  ExternalId,
  FindingSchema,
  LanguageTag,
  plainText,
  ReviewId,
  Stars,
  Timestamp,
} from "./shared.ts";

/** The closed list of reasons for which a published review can be removed. */
export const removalReasons = [
  "content_rules",
  "wrong_product",
  "unusual_behaviour",
  "product_sanction",
  "legal_order",
  "author_erasure",
] as const satisfies readonly RemovalReason[];

/** Sides of a product by which a list can be narrowed. */
export const aspectNames = [
  "size",
  "comfort",
  "sound",
  "looks",
  "handling",
  "durability",
  "material",
  "cleaning",
  "battery",
  "smell",
] as const satisfies readonly Aspect[];

/** What an author sends. Stars alone are a rating; with text it is a review. */
export const ReviewDraft = z.object({
  stars: Stars,
  title: plainText(limits.reviewTitleCharsMax).nullish(),
  body: plainText(limits.reviewBodyCharsMax).nullish(),
  language: LanguageTag.nullish(),
});

/** A title stands above a text; alone it would be neither a review nor a rating. */
const titleHasText = ({
  title,
  body,
}: Partial<Record<"title" | "body", string | null | undefined>>) =>
  isBlank(title) || !isBlank(body);
const textMissing = { path: ["body"], message: "is needed below a title" };

const isBlank = (text: string | null | undefined) => (text ?? "").trim() === "";

/** The author's own review with the version that the author has seen. */
export const EditReviewBody = ReviewDraft.extend({
  version: z.int().min(1).max(2_147_483_647),
}).refine(titleHasText, textMissing);

/** A first review or rating of a product. */
export const SubmitReviewBody = ReviewDraft.extend({
  productId: ExternalId,
  /** When the product was used, a day. */
  experienceDate: z.iso
    .date()
    .refine((day) => day >= "1900-01-01", "is too long ago")
    .nullish(),
  /**
   * Only before release, where the product's category allows it. A sample from the marketplace is
   * a fact that the marketplace knows, so an author cannot claim one.
   */
  preReleaseBasis: z.enum(["theatrical", "advance_copy"]).nullish(),
}).refine(titleHasText, textMissing);

/** How sure it is that the author bought the product. */
export const verifications = ["platform", "claimed_by_source", "none"] as const;

/** A review as any reader sees it. No order, no account: only a chosen name. */
export const PublicReview = z.object({
  reviewId: ReviewId,
  productId: z.string(),
  author: z.string(),
  stars: Stars,
  title: z.string().nullable(),
  body: z.string().nullable(),
  language: z.string().nullable(),
  variant: z.record(z.string(), z.string()).nullable(),
  verification: z.enum(verifications),
  incentive: z.enum(["none", "platform_sample"]),
  preReleaseBasis: z.enum(["theatrical", "platform_sample", "advance_copy"]).nullable(),
  originMarketplace: z.string(),
  helpfulCount: z.int(),
  edited: z.boolean(),
  /** Whether somebody looks into it at present; it is shown folded away and counts for nothing. */
  suspected: z.boolean(),
  experienceDate: z.string().nullable(),
  publishedAt: Timestamp,
  /** Photos of the author, in the order they were added. */
  photos: z.array(PublicPhoto),
  /** What sellers replied in public, oldest first. */
  replies: z.array(PublicReply),
  /** Sellers whom the author allows to quote it elsewhere. */
  quotableBy: z.array(z.string()),
  /** The same in the language that was asked for; everything else here is about the original. */
  translation: z
    .object({
      language: z.string(),
      title: z.string().nullable(),
      body: z.string(),
      /** Who made it. */
      source: z.string(),
    })
    .nullable(),
});

/** Where a review can stand, in the words of its author's page. */
export const authorStatuses = [
  "held",
  "rejected",
  "published",
  "revising",
  "suspected",
  "removed",
  "author_deleted",
] as const;

/** A review as its author sees it: where it stands and exactly why. */
export const AuthorReview = z.object({
  reviewId: ReviewId,
  productId: z.string(),
  status: z.enum(authorStatuses),
  version: z.int(),
  stars: Stars,
  title: z.string().nullable(),
  body: z.string().nullable(),
  verification: z.enum(verifications),
  /** While it waits: for its words, for the account's standing, or for a tie that was inferred. */
  heldBecause: z.enum(["words", "account", "inferred_tie"]).nullable(),
  findings: z.array(FindingSchema),
  removalReason: z.enum([...removalReasons, "author"]).nullable(),
  /** While it is suspected: until when that has to be decided. */
  suspectedUntil: Timestamp.nullable(),
  /** What the person who decided wrote about it; null if no person did. */
  reason: z.string().nullable(),
  submittedAt: Timestamp,
  decidedAt: Timestamp.nullable(),
  publishedAt: Timestamp.nullable(),
  photos: z.array(AuthorPhoto),
});

const perStar = <Item extends z.ZodType>(item: Item) => z.tuple([item, item, item, item, item]);

/** The published numbers of one product; arrays run from one star to five. */
export const RatingSummarySchema = z.object({
  /** A measure keeps the product's stars back for a time; its reviews stay readable. */
  withheld: z.boolean(),
  stars: z.number().nullable(),
  plainMean: z.number().nullable(),
  ratingCount: z.int(),
  reviewCount: z.int(),
  verifiedCount: z.int(),
  counts: perStar(z.int()),
  percents: perStar(z.int()),
  formulaVersion: z.string(),
});

/** Whose reviews a list or a number is about: of the variation alone, or of all that share. */
export const ratingScopes = ["child", "share_group"] as const;

/** Variations whose reviews readers see together, and what they add up to as they are read. */
export const SharedReviews = z.object({
  familyId: z.string(),
  /** What its members have in common; `all` where nothing keeps the family's reviews apart. */
  group: z.string(),
  rating: RatingSummarySchema,
  products: z.array(
    z.object({
      productId: z.string(),
      title: z.string(),
      /** Its values of the family's theme. */
      variant: z.record(z.string(), z.string()),
      stars: z.number().nullable(),
      ratingCount: z.int(),
    }),
  ),
});

/** A product with its published numbers. */
export const ProductSummary = z.object({
  marketplace: z.string(),
  productId: z.string(),
  title: z.string(),
  brand: z.string().nullable(),
  description: z.string().nullable(),
  imageUrl: z.string().nullable(),
  category: z.array(z.string()),
  parentId: z.string().nullable(),
  releasedAt: Timestamp.nullable(),
  reviewIntake: z.enum(["open", "verified_only", "closed"]),
  /** Of the product's own reviews alone. */
  rating: RatingSummarySchema,
  /** Whose reviews its list shows unless asked otherwise. */
  ratingScope: z.enum(ratingScopes),
  /** Null where it shares reviews with no other variation. */
  shared: SharedReviews.nullable(),
  /** What the page was about before it became another product, whose reviews do not count here. */
  earlier: z
    .object({ until: Timestamp, title: z.string().nullable(), reviewCount: z.int() })
    .nullable(),
});

/** How many of a product's reviews speak of each side of it, the most first. */
export const AspectCounts = z.object({
  items: z.array(z.object({ aspect: z.enum(aspectNames), reviewCount: z.int() })),
});

/** How a list of reviews can be ordered; the page says what each means. */
export const reviewSorts = ["helpful", "newest", "oldest"] as const;

/** Which of a product's reviews, and in which order. */
export const ReviewFilter = z.object({
  sort: z.enum(reviewSorts).default("helpful"),
  stars: z.coerce.number().int().min(1).max(5).optional(),
  verified: z
    .enum(["true", "false"])
    .transform((text) => text === "true")
    .optional(),
  language: LanguageTag.optional(),
  search: plainText(limits.searchQueryCharsMax).optional(),
  /** Only those whose text speaks of this side of the product. */
  aspect: z.enum(aspectNames).optional(),
  /** Only those with photos. */
  photos: z
    .literal("true")
    .transform(() => true)
    .optional(),
  /** `child` leaves out what is shared; `earlier` is of what the page was about before. */
  scope: z.enum([...ratingScopes, "earlier"]).default("share_group"),
});

/** The same, and the language into which translations are shown, and searched too. */
export const ReadersFilter = ReviewFilter.extend({ translateTo: LanguageTag.optional() });

/** Whether the caller may review, and if not, which clause says so. */
export const EligibilityReply = z.object({
  eligible: z.boolean(),
  code: z.string().nullable(),
  title: z.string().nullable(),
  remedy: z.string().nullable(),
  facts: z.record(z.string(), z.unknown()),
  verification: z.enum(["platform", "none"]).nullable(),
  reviewId: ReviewId.nullable(),
});

/** Which rule a person found broken, and by which words of the version in question. */
const MarkedWords = z
  .array(
    z.object({
      ruleId: z.string().regex(/^[a-z0-9-]{1,100}$/),
      field: z.enum(["title", "body"]).default("body"),
      spans: z.array(z.object({ start: z.int().min(0), end: z.int().min(0) })).max(50),
    }),
  )
  .max(20)
  .default([]);

/** Why a published review is taken out of view. */
export const RemovalBody = z.object({
  reason: z.enum(removalReasons),
  explanation: plainText(5_000),
  /** Where it is about words: those that break a rule. Advertising closes the product for good. */
  findings: MarkedWords,
});

/** What a person decides about a version that waits. */
export const HeldDecisionBody = z.object({
  decision: z.enum(["publish", "refuse"]),
  reason: plainText(5_000),
  /** For a refusal: which rule, and which words of the held version. */
  findings: MarkedWords,
});

/** Why a person decides as they do, for the author to read. */
export const ReasonBody = z.object({ reason: plainText(5_000, 1) });

/** What an author has written so far. */
export const DraftBody = z.object({
  stars: Stars.nullable(),
  title: plainText(limits.reviewTitleCharsMax),
  body: plainText(limits.reviewBodyCharsMax),
});

/** A kept draft. */
export const DraftReply = DraftBody.extend({ productId: z.string(), updatedAt: Timestamp });
