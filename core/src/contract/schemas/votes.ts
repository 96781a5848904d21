import { z } from "zod";
import type { ReportOutcome, ReportReason } from "../../domain/abuse-report/abuse-report.ts";
import { limits } from "../../kernel/limits.ts";
import { ExternalId, plainText, ReviewId, Timestamp } from "./shared.ts";

/** An id that Candor gave a report. */
export const ReportId = z.string().regex(/^rep_[0-7][0-9a-hjkmnp-tv-z]{25}$/, "is no report id");

/** Whether the review helped; "no" is counted in private and never shown. */
export const VoteBody = z.strictObject({ helpful: z.boolean() });

/** The vote as it stands. How many found a review unhelpful is nobody's to see. */
export const VoteReply = z.object({ reviewId: ReviewId, helpful: z.boolean() });

/** What a report can name: groups of rules that everybody can look up. */
export const ReportReasonName = z.enum([
  "promotion",
  "paid_or_reward",
  "seller_or_rival",
  "not_about_product",
  "misfiled",
  "personal_data",
  "obscene",
  "hate",
  "illegal",
  "other_rule",
] as const satisfies readonly ReportReason[]);

const outcome = z.enum([
  "founded",
  "unfounded",
  "manifestly_unfounded",
] as const satisfies readonly ReportOutcome[]);

/** One or more reviews, one reason, and where in them it shows. */
export const ReportBody = z.strictObject({
  reviewIds: z.array(ReviewId).min(1).max(limits.reportReviewsMax),
  reason: ReportReasonName,
  /** Which words, or what else shows it. */
  note: plainText(limits.reportNoteCharsMax, 1),
});

/** A report as the reporter sees it: a receipt at once, and the outcome later. */
export const MyReport = z.object({
  reportId: ReportId,
  reviewId: ReviewId,
  reason: ReportReasonName,
  filedAt: Timestamp,
  status: z.enum(["open", "answered"]),
  outcome: outcome.nullable(),
  /** What the person who decided wrote. */
  answer: z.string().nullable(),
  answeredAt: Timestamp.nullable(),
});

/** The receipt of a submission. */
export const ReportReply = z.object({
  reports: z.array(MyReport),
  /** Said when most of this reporter's reports were plainly unfounded. */
  warned: z.boolean(),
});

/** What lay in a parcel, in the buyer's words. */
export const InsertReportBody = z.strictObject({ note: plainText(limits.reportNoteCharsMax, 1) });

/** The receipt of it. */
export const InsertReportView = z.object({
  reportId: ReportId,
  orderId: ExternalId,
  filedAt: Timestamp,
});

/** A person's answer to a report; a founded one names the rule that is broken. */
export const ReportAnswerBody = z
  .strictObject({
    outcome,
    ruleId: z.string().max(100).nullish(),
    reason: plainText(limits.appealCharsMax, 1),
  })
  .refine((answer) => answer.outcome !== "founded" || answer.ruleId != null, {
    message: "is needed where a report is founded",
    path: ["ruleId"],
  });
