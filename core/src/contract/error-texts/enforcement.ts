import type { Code as AppealCode } from "../../domain/appeal/appeal.ts";
import type { Code as MeasureCode } from "../../domain/measure/measure.ts";
import type { ErrorSpec } from "./error-spec.ts";

/** Why a plan cannot be made or imposed. */
type PlanCode =
  | "case_not_upheld"
  | "case_not_against_seller"
  | "enforcement_empty"
  | "subject_not_in_case"
  | "ladder_unreadable"
  | "statement_incomplete"
  | "webhook_address_refused"
  | "webhooks_too_many"
  | "measure_covered";

/** Why a measure or an appeal is refused. */
export const enforcementErrors = {
  case_not_upheld: {
    status: 409,
    title: "Measures follow a case that was upheld.",
    remedy: "Decide the case first.",
  },
  case_not_against_seller: {
    status: 409,
    title: "This case was not decided against the seller.",
    remedy: "Leave the seller and the products out, or take the case up again with the reason.",
  },
  enforcement_empty: {
    status: 422,
    title: "Nothing is to be imposed.",
    remedy: "Choose the seller's step, reviews, accounts or products.",
  },
  subject_not_in_case: {
    status: 422,
    title: "The case is not about all of these.",
    remedy: "Choose among the sellers, accounts, products and reviews that the case names.",
  },
  ladder_unreadable: {
    status: 409,
    title: "The ladder in the policy cannot be read.",
    remedy: "Ask an operator to correct the line under `line`.",
  },
  statement_incomplete: {
    status: 409,
    title: "The statement of reasons would be incomplete, so nothing is imposed.",
    remedy: "Add to the case what is named under `missing`.",
  },
  webhook_address_refused: {
    status: 422,
    title: "This address cannot be a webhook's.",
    remedy: "Give an https address without a user name, a password or a part after #.",
  },
  webhooks_too_many: {
    status: 409,
    title: "There are as many webhooks as there can be.",
    remedy: "Remove one that is not needed first.",
  },
  measure_covered: {
    status: 409,
    title: "A heavier or longer measure of this kind holds already.",
    remedy: "Leave this one out, or lift the one under `by` first.",
  },
  measure_missing: {
    status: 404,
    title: "There is no such measure.",
    remedy: "Load the case to see its measures.",
  },
  measure_exists: {
    status: 409,
    title: "This measure is there already.",
    remedy: "Load the case to see where it stands.",
  },
  measure_not_proposed: {
    status: 409,
    title: "This measure waits for nobody's approval.",
    remedy: "Load the case to see where it stands.",
  },
  measure_not_due: {
    status: 409,
    title: "It is too early for that.",
    remedy: "Wait for the moment under `dueAt`.",
  },
  measure_not_ordered: {
    status: 409,
    title: "The marketplace was not asked to carry this out yet.",
    remedy: "Acknowledge it after its order has come.",
  },
  measure_not_in_force: {
    status: 409,
    title: "This measure is not in force.",
    remedy: "Load the case to see where it stands.",
  },
  measure_not_stayed: {
    status: 409,
    title: "Nothing holds this measure up.",
    remedy: "Load the case to see where it stands.",
  },
  measure_ended: {
    status: 409,
    title: "This measure has ended.",
    remedy: "Impose a new one where there is a new reason.",
  },
  measure_second_person: {
    status: 403,
    title: "A second person decides about this.",
    remedy: "Leave the approval to a colleague.",
  },
  measure_skips_steps: {
    status: 422,
    title: "Steps of the ladder are left out for critical breaches alone.",
    remedy: "Choose the step that the ladder gives.",
  },
  measure_end_required: {
    status: 422,
    title: "This measure needs an end.",
    remedy: "Give the policy's ladder a number of days for it.",
  },
  measure_notice_too_short: {
    status: 422,
    title: "Selling rights cannot end that soon.",
    remedy: "Let it begin after the days of notice that the policy gives.",
  },
  measure_amount_required: {
    status: 422,
    title: "Withheld money needs an amount and what it rests on.",
    remedy: "Give `amountMinor` above zero and a `basis`.",
  },
  measure_over_exposure: {
    status: 422,
    title: "No more money can be withheld than the breach put at risk.",
    remedy: "Lower `amountMinor` to at most `exposureMinor`.",
  },
  measure_sign_off_required: {
    status: 422,
    title: "This needs the sign-off of the legal side.",
    remedy: "Have it signed off first.",
  },
  appeal_missing: {
    status: 404,
    title: "There is no such appeal.",
    remedy: "Check the id.",
  },
  appeal_exists: {
    status: 409,
    title: "This appeal is filed already.",
    remedy: "Load it and go on there.",
  },
  appeal_not_party: {
    status: 403,
    title: "This appeal is somebody else's.",
    remedy: "Only who filed it can add to it or take it back.",
  },
  appeal_too_late: {
    status: 409,
    title: "The time for an appeal is over.",
    remedy: "It was open until the moment under `openUntil`; the letter names bodies outside.",
  },
  appeal_used_up: {
    status: 409,
    title: "This decision has been appealed against.",
    remedy: "One more appeal is possible with evidence that is new: say it under `newEvidence`.",
  },
  appeal_answers_missing: {
    status: 422,
    title: "Each item of the evidence needs your answer.",
    remedy: "Answer every item under `answers`, or say with `not_me` that it was not you.",
  },
  appeal_words_missing: {
    status: 422,
    title: "Something has to be said.",
    remedy: "Fill in the fields that are blank.",
  },
  appeal_same_person: {
    status: 403,
    title: "You had a part in this decision.",
    remedy: "Leave the appeal to a colleague who had none.",
  },
  appeal_taken: {
    status: 409,
    title: "A colleague is hearing this appeal.",
    remedy: "Take the next one.",
  },
  appeal_not_taken: {
    status: 409,
    title: "Nobody has taken this appeal yet.",
    remedy: "Take it first.",
  },
  appeal_closed: {
    status: 409,
    title: "This appeal is closed.",
    remedy: "Load it to read what came of it.",
  },
  appeal_lifts_wrong: {
    status: 422,
    title: "The outcome and the measures that end do not fit.",
    remedy: "Upheld ends none, partly some, reversed all of this decision's measures.",
  },
  appeal_not_overdue: {
    status: 409,
    title: "The answer is not overdue.",
    remedy: "Wait for the moment under `dueAt`.",
  },
} as const satisfies Record<
  Exclude<MeasureCode | AppealCode, "reason_required"> | PlanCode,
  ErrorSpec
>;
