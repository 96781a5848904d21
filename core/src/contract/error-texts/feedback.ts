import type { Code as FeedbackCode } from "../../domain/feedback/feedback.ts";
import type { Code as ResponseCode } from "../../domain/feedback-response/feedback-response.ts";
import type { Code as RemovalCode } from "../../domain/removal-request/removal-request.ts";
import type { ErrorSpec } from "./error-spec.ts";

/** Codes of the use cases around feedback that no life-cycle decides. */
type UseCaseCode =
  | "seller_unknown"
  | "feedback_refused"
  | "feedback_own_seller"
  | "feedback_conflict"
  | "response_refused"
  | "response_too_long"
  | "removal_slowed";

/** Why feedback, its answer or a claim about it is not taken. */
export const feedbackErrors = {
  seller_unknown: {
    status: 404,
    title: "There is no seller with this id.",
    remedy: "Check the seller's id; the marketplace may not have told of this seller yet.",
  },
  feedback_exists: {
    status: 409,
    title: "You have given feedback on this order.",
    remedy: "Change it on its own page, as long as that is open.",
  },
  feedback_missing: {
    status: 409,
    title: "There is no feedback to change.",
    remedy: "What was taken back stays taken back.",
  },
  feedback_too_early: {
    status: 409,
    title: "It is too early for feedback on this order.",
    remedy: "It opens at the time given in `opensAt`.",
  },
  feedback_too_late: {
    status: 409,
    title: "Feedback on this order is closed.",
    remedy: "It closed at `closedAt`. What you bought can still be reviewed.",
  },
  feedback_edit_closed: {
    status: 409,
    title: "This feedback can no longer be changed.",
    remedy: "It could be until `closedAt`.",
  },
  feedback_reason_needed: {
    status: 422,
    title: "Up to three stars need a reason.",
    remedy: "Choose what went wrong, so that it can be answered and laid at the right door.",
  },
  feedback_refused: {
    status: 422,
    title: "Not posted: the text has words that the rules do not allow.",
    remedy: "Say the same without the marked words.",
  },
  feedback_own_seller: {
    status: 403,
    title: "Your account is tied to this seller.",
    remedy: "Sellers and their people give themselves no feedback. If the tie is wrong, appeal it.",
  },
  feedback_conflict: {
    status: 409,
    title: "The feedback was changed elsewhere in the meantime.",
    remedy: "Load it again and repeat the change on the newest version.",
  },
  feedback_not_posted: {
    status: 409,
    title: "This feedback does not count at present.",
    remedy: "It was removed or struck before; nothing more is needed.",
  },
  feedback_not_lifted: {
    status: 409,
    title: "This feedback is neither removed nor struck.",
    remedy: "Only what was removed or struck can be brought back, and never against its buyer.",
  },
  response_exists: {
    status: 409,
    title: "This feedback has your answer.",
    remedy: "An answer cannot be edited. You can delete it, but then no second one is taken.",
  },
  response_withdrawn: {
    status: 409,
    title: "A withdrawn response cannot be replaced.",
    remedy: "A new response opens if the buyer changes the feedback.",
  },
  response_missing: {
    status: 409,
    title: "There is no answer to delete.",
    remedy: "It was deleted before, or went when the buyer changed the feedback.",
  },
  response_refused: {
    status: 422,
    title: "Not posted: the answer has words that the rules do not allow.",
    remedy: "Change the marked words. Your one answer is not used up.",
  },
  response_too_long: {
    status: 422,
    title: "The answer is too long.",
    remedy: "It takes `charsMax` characters.",
  },
  removal_requested: {
    status: 409,
    title: "You have asked about this feedback.",
    remedy: "There is one request and one appeal. A changed feedback can be asked about anew.",
  },
  removal_too_late: {
    status: 409,
    title: "It is too late to ask about this feedback.",
    remedy: "It could be asked about until `closedAt`. You can still answer it in public.",
  },
  removal_slowed: {
    status: 429,
    title: "Nearly all of your requests were declined, so only a few a week are taken.",
    remedy: "See before you ask whether a ground holds: each feedback's page says so.",
  },
  removal_not_declined: {
    status: 409,
    title: "There is no declined request to appeal.",
    remedy: "A request is appealed once, after it was declined.",
  },
  removal_not_appealed: {
    status: 409,
    title: "There is no appeal to answer.",
    remedy: "It was answered before, or the buyer changed the feedback.",
  },
} as const satisfies Record<
  Exclude<FeedbackCode | ResponseCode | RemovalCode, "reason_required"> | UseCaseCode,
  ErrorSpec
>;
