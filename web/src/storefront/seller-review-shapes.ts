import type { MyReport } from "@candor/core/contract/schemas/votes.ts";
import type { z } from "zod";
import type { enReviews } from "../ui/messages/en-reviews.ts";
import type { Finding, ListPage, Problem } from "./shapes.ts";

type FiledReport = z.input<typeof MyReport>;

/** A review of what a seller sells, as they see it: nothing of its author. */
export type SellerReview = {
  readonly reviewId: string;
  readonly productId: string;
  readonly productTitle: string;
  readonly stars: number;
  readonly title: string | null;
  readonly body: string | null;
  readonly language: string | null;
  readonly verification: string;
  readonly publishedAt: string;
  readonly reply: {
    readonly status: keyof (typeof enReviews)["replied"];
    readonly text: string;
    readonly postedAt: string;
  } | null;
  readonly report:
    | (Pick<FiledReport, "reportId" | "reason" | "outcome" | "answer" | "answeredAt"> & {
        readonly caseId: string | null;
        readonly dueAt: string;
      })
    | null;
};

/** The reviews that were asked for. */
export type SellerReviewsData = {
  readonly asked: {
    readonly show: keyof (typeof enReviews)["shows"];
    readonly words: string | null;
    readonly productId: string | null;
  };
  /** What the seller offers and has reviews of, to narrow the list to one. */
  readonly products: readonly { readonly productId: string; readonly title: string }[];
  readonly page: ListPage<SellerReview> & { readonly replyCharsMax: number };
  readonly later: boolean;
  /** Whether one mail a week says how many came. */
  readonly weeklyDigest: boolean;
  /** A reply that could not be posted. */
  readonly failed: {
    readonly reviewId: string;
    readonly text: string;
    readonly problem: Problem;
    readonly findings: readonly Finding[];
  } | null;
};
