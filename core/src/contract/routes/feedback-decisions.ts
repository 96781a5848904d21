import { z } from "zod";
import { defineRoute } from "../kit/define-route.ts";
import {
  AppealAnswerBody,
  AppealedFeedback,
  FeedbackId,
  FeedbackRemovalBody,
  ReinstateBody,
} from "../schemas/feedback.ts";
import { PageQuery, pageOf } from "../schemas/shared.ts";

const tag = "Seller feedback";
const params = z.object({ feedbackId: FeedbackId });

export const listFeedbackAppeals = defineRoute({
  id: "listFeedbackAppeals",
  method: "GET",
  path: "/v1/feedback-appeals",
  summary: "Claims about feedback that wait for a person, oldest first.",
  tag,
  who: ["moderator"],
  query: PageQuery,
  status: 200,
  reply: pageOf(AppealedFeedback),
  errors: ["cursor_invalid"],
});

export const answerFeedbackAppeal = defineRoute({
  id: "answerFeedbackAppeal",
  method: "POST",
  path: "/v1/feedback/{feedbackId}/appeal-answer",
  summary: "Answer an appeal, with the reason.",
  tag,
  who: ["moderator"],
  params,
  body: AppealAnswerBody,
  status: 204,
  errors: ["not_found", "feedback_not_posted", "removal_not_appealed", "reason_required"],
});

export const removeFeedback = defineRoute({
  id: "removeFeedback",
  method: "POST",
  path: "/v1/feedback/{feedbackId}/removal",
  summary: "Take a feedback away, for one of the closed list of grounds.",
  tag,
  who: ["moderator"],
  params,
  body: FeedbackRemovalBody,
  status: 204,
  errors: ["not_found", "feedback_not_posted", "reason_required"],
});

export const reinstateFeedback = defineRoute({
  id: "reinstateFeedback",
  method: "POST",
  path: "/v1/feedback/{feedbackId}/reinstatement",
  summary: "Bring back what was removed or struck; it counts again from its own day.",
  tag,
  who: ["moderator"],
  params,
  body: ReinstateBody,
  status: 204,
  errors: ["not_found", "feedback_not_lifted", "reason_required"],
});
