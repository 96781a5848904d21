import type {
  FeedbackForm,
  FeedbackReason,
  MyFeedback,
  OrderToRate,
  OwnFeedback,
  OwnFeedbackDetail,
  PublicFeedback,
  SellerMetrics,
  SellerProfile,
} from "@candor/core/contract/schemas/feedback.ts";
import type { z } from "zod";

/** What the pages about feedback show, as the contract says it. */
export type Seller = z.input<typeof SellerProfile>;
export type Metrics = z.input<typeof SellerMetrics>;
export type ReadersFeedback = z.input<typeof PublicFeedback>;
export type BuyersFeedback = z.input<typeof MyFeedback>;
export type SellersFeedback = z.input<typeof OwnFeedback>;
export type SellersFeedbackDetail = z.input<typeof OwnFeedbackDetail>;
export type RatableOrder = z.input<typeof OrderToRate>;
export type OrderForm = z.input<typeof FeedbackForm>;
export type Reason = z.input<typeof FeedbackReason>;

/** What somebody is saying about a seller. */
export type Saying = {
  readonly stars: number | null;
  readonly reason: Reason | null;
  readonly text: string;
};
