import { z } from "zod";
import { defineRoute } from "../kit/define-route.ts";
import { ExternalId, PageQuery, pageOf, ReviewId } from "../schemas/shared.ts";
import {
  InsertReportBody,
  InsertReportView,
  MyReport,
  ReportAnswerBody,
  ReportBody,
  ReportId,
  ReportReply,
  VoteBody,
  VoteReply,
} from "../schemas/votes.ts";

const tag = "Votes and reports";
const params = z.object({ reviewId: ReviewId });

export const castVote = defineRoute({
  id: "castVote",
  method: "PUT",
  path: "/v1/reviews/{reviewId}/vote",
  summary: "Say whether a review helped; one vote an account, which can be turned round.",
  tag,
  who: ["customer"],
  params,
  body: VoteBody,
  status: 200,
  reply: VoteReply,
  errors: [
    "not_found",
    "vote_own_review",
    "vote_tied_to_seller",
    "vote_voided",
    "review_not_published",
    "contributions_restricted",
    "spend_too_low",
  ],
});

export const revokeVote = defineRoute({
  id: "revokeVote",
  method: "DELETE",
  path: "/v1/reviews/{reviewId}/vote",
  summary: "Take the caller's vote back.",
  tag,
  who: ["customer"],
  params,
  status: 204,
  errors: ["not_found", "vote_missing"],
});

export const reportReviews = defineRoute({
  id: "reportReviews",
  method: "POST",
  path: "/v1/reports",
  summary: "Report reviews that break a rule. Sellers may report; they may not vote.",
  description:
    "Answers a receipt at once. Reports open or join a case; how many there are proves nothing. " +
    "The outcome stands in the caller's list of reports.",
  tag,
  who: ["customer", "seller"],
  body: ReportBody,
  status: 201,
  reply: ReportReply,
  errors: [
    "not_found",
    "report_exists",
    "report_own_review",
    "reports_paused",
    "review_not_published",
  ],
});

export const reportInsert = defineRoute({
  id: "reportInsert",
  method: "PUT",
  path: "/v1/orders/{orderId}/insert-report",
  summary: "Tell of an offer for a review that lay in the parcel of the caller's order.",
  description: "Answers a receipt at once; told again, it stands as it was told first.",
  tag,
  who: ["customer"],
  params: z.object({ orderId: ExternalId }),
  body: InsertReportBody,
  status: 200,
  reply: InsertReportView,
  errors: ["not_found"],
});

export const listMyReports = defineRoute({
  id: "listMyReports",
  method: "GET",
  path: "/v1/my/reports",
  summary: "The caller's reports, newest first, each with its outcome.",
  tag,
  who: ["customer", "seller"],
  query: PageQuery,
  status: 200,
  reply: pageOf(MyReport),
  errors: ["cursor_invalid"],
});

export const answerReport = defineRoute({
  id: "answerReport",
  method: "POST",
  path: "/v1/reports/{reportId}/answer",
  summary: "Answer a report, with the reason and, where it is founded, the rule.",
  tag,
  who: ["moderator"],
  params: z.object({ reportId: ReportId }),
  body: ReportAnswerBody,
  status: 200,
  reply: MyReport,
  errors: ["not_found", "report_answered", "report_missing", "reason_required", "rule_unknown"],
});
