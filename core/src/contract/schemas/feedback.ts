import { z } from "zod";
import type { Reason, RemovalGround, StrikeGround } from "../../domain/feedback/feedback.ts";
import type { ClaimedGround, DeclineReason } from "../../domain/removal-request/grounds.ts";
import { limits } from "../../kernel/limits.ts";
import { ExternalId, plainText, SpanSchema, Stars, Timestamp } from "./shared.ts";

/** An id that Candor gave a feedback. */
export const FeedbackId = z.string().regex(/^fb_[0-7][0-9a-hjkmnp-tv-z]{25}$/, "is no feedback id");

/** One of the predefined reasons; each has one party that answers for it. */
export const FeedbackReason = z.enum([
  "late_delivery",
  "not_received",
  "damaged_in_transit",
  "not_as_described",
  "wrong_item",
  "missing_parts",
  "item_condition",
  "packaging",
  "communication",
  "return_or_refund",
  "checkout_or_payment",
  "other",
] as const satisfies readonly Reason[]);

const removalGrounds = [
  "obscene",
  "personal_data",
  "product_only",
  "legal_order",
] as const satisfies readonly RemovalGround[];
const strikeGrounds = [
  "platform_fulfilled",
  "platform_postage",
] as const satisfies readonly StrikeGround[];

/** What a seller can claim; the last is no ground, and is answered so. */
export const claimedGrounds = [
  "obscene",
  "personal_data",
  "product_only",
  "platform_fulfilled",
  "platform_postage",
  "none_of_these",
] as const satisfies readonly ClaimedGround[];

const declineReasons = [
  "not_a_ground",
  "no_text",
  "no_such_words",
  "names_service",
  "names_delivery",
  "not_product_only",
  "not_platform_fulfilled",
  "not_platform_postage",
  "not_shipped_in_time",
  "reason_is_not_delivery",
  "names_item_or_service",
  "not_delivery_only",
] as const satisfies readonly DeclineReason[];

/** What a buyer says of the seller and the purchase; the product has its own review. */
export const FeedbackDraft = z.strictObject({
  stars: Stars,
  /** Needed up to three stars, so that they can be answered. */
  reason: FeedbackReason.nullish(),
  text: plainText(limits.feedbackTextCharsMax).nullish(),
});

/** Changed words for the version that the buyer has seen. */
export const EditFeedbackBody = FeedbackDraft.extend({ version: z.int().min(1).max(1_000_000) });

const label = z.enum(["positive", "neutral", "negative"]);
const Response = z.object({ text: z.string(), postedAt: Timestamp });
const ground = z.enum([...removalGrounds, ...strikeGrounds]);
const status = z.enum(["posted", "struck", "removed", "buyer_removed"]);

const shared = {
  feedbackId: FeedbackId,
  stars: Stars,
  label,
  reason: FeedbackReason.nullable(),
  text: z.string().nullable(),
  /** The seller's one public answer. */
  response: Response.nullable(),
  postedAt: Timestamp,
};

/** A feedback as every reader sees it. */
export const PublicFeedback = z.object({
  ...shared,
  author: z.string(),
  /** Struck feedback stays readable and does not count: the platform answers for it. */
  struck: z.enum(strikeGrounds).nullable(),
});

/** A feedback as its buyer sees it. */
export const MyFeedback = z.object({
  ...shared,
  orderId: ExternalId,
  sellerId: ExternalId,
  status,
  version: z.int(),
  /** Why it does not count, where it does not. */
  ground: ground.nullable(),
  changeableUntil: Timestamp,
  changeable: z.boolean(),
});

/** An order that its buyer can speak about now. */
export const OrderToRate = z.object({
  orderId: ExternalId,
  seller: z.object({ sellerId: ExternalId, name: z.string() }),
  placedAt: Timestamp,
  closesAt: Timestamp,
});

/** Whether an order can be spoken about now, and what was said. */
export const FeedbackForm = z.object({
  orderId: ExternalId,
  seller: z.object({ sellerId: ExternalId, name: z.string() }),
  opensAt: Timestamp,
  closesAt: Timestamp,
  feedback: MyFeedback.nullable(),
});

/** What a claim would be answered, before it is made. */
const Prospect = z.object({
  ground: z.enum(claimedGrounds),
  met: z.boolean(),
  because: z.enum(declineReasons).nullable(),
  /** The words that decide against it. */
  spans: z.array(SpanSchema),
});

/** A claim that was made about the version that stands. */
const Removal = z.object({
  status: z.enum(["granted", "declined", "appealed", "closed"]),
  ground: z.enum(claimedGrounds),
  because: z.enum(declineReasons).nullable(),
  /** After an appeal: what a person answered. */
  reason: z.string().nullable(),
});

/** A feedback as its seller sees it, with what can be done about it. */
export const OwnFeedback = z.object({
  ...shared,
  orderId: ExternalId,
  status,
  ground: ground.nullable(),
  /** `withdrawn` has used up the slot; it opens again if the buyer changes the feedback. */
  responseStatus: z.enum(["open", "posted", "withdrawn"]),
  actions: z.array(
    z.enum(["respond", "withdraw_response", "request_removal", "appeal_removal", "notify_buyer"]),
  ),
  removal: Removal.nullable(),
});

/** One feedback with the answer to every claim that could be made about it. */
export const OwnFeedbackDetail = OwnFeedback.extend({
  /** Longest answer that is taken. */
  responseCharsMax: z.int(),
  removalUntil: Timestamp,
  prospects: z.array(Prospect),
  /** Whether requests were mostly declined lately, and so come slower or soon will. */
  slowedDown: z.boolean(),
  warned: z.boolean(),
});

/** A seller's public answer. */
export const ResponseBody = z.strictObject({ text: plainText(limits.replyCharsMax, 1) });

/** Why a feedback should not count. */
export const RemovalRequestBody = z.strictObject({ ground: z.enum(claimedGrounds) });

/** Why a declined claim holds all the same; a person reads it. */
export const AppealBody = z.strictObject({ reason: plainText(limits.appealCharsMax, 1) });

/** What became of a claim. */
export const RemovalReply = z.object({
  outcome: z.enum(["removed", "struck", "declined"]),
  because: z.enum(declineReasons).nullable(),
  spans: z.array(SpanSchema),
  /** Said while nearly all requests of this seller are declined. */
  warned: z.boolean(),
});

/** A person's answer to an appeal. */
export const AppealAnswerBody = z.strictObject({
  granted: z.boolean(),
  reason: plainText(limits.appealCharsMax, 1),
});

/** A feedback taken away by a person: an order of a court, or words that carry the ground. */
export const FeedbackRemovalBody = z.strictObject({
  ground: z.enum(removalGrounds),
  words: plainText(limits.feedbackTextCharsMax).nullish(),
  reason: plainText(limits.appealCharsMax, 1),
});

/** Why a person brings a feedback back. */
export const ReinstateBody = z.strictObject({ reason: plainText(limits.appealCharsMax, 1) });

/** An appeal as a moderator sees it. */
export const AppealedFeedback = z.object({
  ...shared,
  author: z.string(),
  sellerId: ExternalId,
  status,
  ground: z.enum(claimedGrounds),
  because: z.enum(declineReasons).nullable(),
  spans: z.array(SpanSchema),
  appealReason: z.string(),
  appealedAt: Timestamp,
});

const WindowScore = z.object({
  /** Null is lifetime. */
  days: z.int().nullable(),
  positive: z.int(),
  neutral: z.int(),
  negative: z.int(),
  /** Whole percents, each rounded by itself: they may total 99 or 101. */
  positivePercent: z.int().nullable(),
  neutralPercent: z.int().nullable(),
  negativePercent: z.int().nullable(),
});

/** A seller as shoppers see them. */
export const SellerProfile = z.object({
  sellerId: ExternalId,
  name: z.string(),
  country: z.string().nullable(),
  /** What stands beside the name. */
  score: z.object({
    over: z.enum(["year", "lifetime", "none"]),
    positivePercent: z.int().nullable(),
    lifetimeCount: z.int(),
  }),
  windows: z.array(WindowScore),
  /** The seller's own reports of reviews, and what became of them. */
  reports: z.object({ filed: z.int(), founded: z.int(), unfounded: z.int() }),
});

/** What a seller is measured by. Reviews of products are no part of it. */
export const SellerMetrics = z.object({
  windows: z.array(WindowScore),
  /** Orders of the same time whose buyer gave one or two stars that count. */
  negativeFeedback: z.object({
    days: z.int(),
    orders: z.int(),
    negative: z.int(),
    rate: z.number().nullable(),
    /** Wilson 95 % interval. */
    low: z.number(),
    high: z.number(),
  }),
  /** By the day of the order, unlike the windows, which go by the day of the feedback. */
  defectRate: z.object({
    days: z.int(),
    orders: z.int(),
    defects: z.int(),
    negativeFeedback: z.int(),
    rate: z.number().nullable(),
    low: z.number(),
    high: z.number(),
    target: z.number(),
    ordersMin: z.int(),
    /** Enough orders, and even the low end of the interval is above the target. */
    actionable: z.boolean(),
  }),
});
