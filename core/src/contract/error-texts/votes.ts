import type { Code as ReportCode } from "../../domain/abuse-report/abuse-report.ts";
import type { Code as VoteCode } from "../../domain/vote/vote.ts";
import type { ErrorSpec } from "./error-spec.ts";

/** Codes that reviews have too, with the words they have there. */
type SharedCode =
  | "review_not_published"
  | "contributions_restricted"
  | "spend_too_low"
  | "reason_required";

/** Why a vote or a report is not taken. */
export const voteErrors = {
  vote_own_review: {
    status: 403,
    title: "Authors do not vote on their own reviews.",
    remedy: "Nothing more is needed; readers decide what helped them.",
  },
  vote_tied_to_seller: {
    status: 403,
    title: "Your account is tied to a seller of this or a competing product.",
    remedy: "Sellers and their people do not vote here. What breaks a rule can be reported.",
  },
  vote_voided: {
    status: 409,
    title: "Your vote on this review was taken out of the count.",
    remedy: "The statement of reasons that you were sent says why, and how to appeal.",
  },
  vote_missing: {
    status: 409,
    title: "There is no vote to take back.",
    remedy: "It was taken back before.",
  },
  report_exists: {
    status: 409,
    title: "You have reported this review.",
    remedy: "Your list of reports shows what became of it.",
  },
  report_own_review: {
    status: 409,
    title: "This review is your own.",
    remedy: "You can change or delete it on its page.",
  },
  reports_paused: {
    status: 429,
    title: "Your reports are not taken for a time, since nearly all were plainly unfounded.",
    remedy: "You were warned before. Reports are taken again from `pausedUntilAt`.",
  },
  report_answered: {
    status: 409,
    title: "This report was answered.",
    remedy: "The answer stands in the reporter's list.",
  },
  report_missing: {
    status: 409,
    title: "There is no such report.",
    remedy: "Check its id.",
  },
} as const satisfies Record<Exclude<VoteCode | ReportCode, SharedCode>, ErrorSpec>;
