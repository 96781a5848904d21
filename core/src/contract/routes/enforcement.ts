import { z } from "zod";
import { defineRoute } from "../kit/define-route.ts";
import { CaseId } from "../schemas/cases.ts";
import {
  AcknowledgeBody,
  AppealBody,
  AppealDecisionBody,
  AppealId,
  AppealView,
  EnforcementBody,
  EvidenceBody,
  ImposedView,
  LiftBody,
  MeasureId,
  MeasureView,
  PlanView,
  ReasonBody,
  StatementId,
  StatementView,
} from "../schemas/enforcement.ts";
import { PageQuery, pageOf } from "../schemas/shared.ts";

const measuresTag = "Measures";
const appealsTag = "Statements and appeals";
const moderators = ["moderator"] as const;
const parties = ["seller", "customer"] as const;
const caseParams = z.object({ caseId: CaseId });
const measureParams = z.object({ measureId: MeasureId });
const statementParams = z.object({ statementId: StatementId });
const appealParams = z.object({ appealId: AppealId });

const planErrors = [
  "not_found",
  "case_changed",
  "case_not_upheld",
  "case_not_against_seller",
  "enforcement_empty",
  "subject_not_in_case",
  "measure_skips_steps",
  "ladder_unreadable",
  "statement_incomplete",
] as const;

export const previewMeasures = defineRoute({
  id: "previewMeasures",
  method: "POST",
  path: "/v1/cases/{caseId}/measures/preview",
  summary: "Show what a decided case would lead to, with every letter, and change nothing.",
  tag: measuresTag,
  who: moderators,
  params: caseParams,
  body: EnforcementBody,
  changesNothing: true,
  status: 200,
  reply: PlanView,
  errors: planErrors,
});

export const imposeMeasures = defineRoute({
  id: "imposeMeasures",
  method: "POST",
  path: "/v1/cases/{caseId}/measures",
  summary: "Impose what a decided case leads to; what is for good waits for a second person.",
  description:
    "All or nothing. Each addressee gets a statement of reasons that is composed from the file. " +
    "The step for a seller is the policy's ladder's; it is not chosen here.",
  tag: measuresTag,
  who: moderators,
  params: caseParams,
  body: EnforcementBody,
  status: 201,
  reply: ImposedView,
  errors: [
    ...planErrors,
    "measure_covered",
    "measure_end_required",
    "measure_notice_too_short",
    "measure_amount_required",
    "measure_over_exposure",
    "measure_sign_off_required",
    "measure_exists",
  ],
});

export const listMeasures = defineRoute({
  id: "listMeasures",
  method: "GET",
  path: "/v1/cases/{caseId}/measures",
  summary: "The measures of a case, where each stands.",
  tag: measuresTag,
  who: moderators,
  params: caseParams,
  status: 200,
  reply: z.object({ items: z.array(MeasureView) }),
  errors: ["not_found"],
});

export const approveMeasure = defineRoute({
  id: "approveMeasure",
  method: "POST",
  path: "/v1/measures/{measureId}/approval",
  summary: "The second person's yes: the measure is imposed and its statement goes out.",
  tag: measuresTag,
  who: moderators,
  params: measureParams,
  status: 200,
  reply: MeasureView,
  errors: [
    "not_found",
    "measure_not_proposed",
    "measure_second_person",
    "measure_covered",
    "measure_ended",
  ],
});

export const declineMeasure = defineRoute({
  id: "declineMeasure",
  method: "POST",
  path: "/v1/measures/{measureId}/refusal",
  summary: "The second person's no, with the reason.",
  tag: measuresTag,
  who: moderators,
  params: measureParams,
  body: ReasonBody,
  status: 200,
  reply: MeasureView,
  errors: ["not_found", "measure_not_proposed", "measure_ended", "reason_required"],
});

export const liftMeasure = defineRoute({
  id: "liftMeasure",
  method: "POST",
  path: "/v1/measures/{measureId}/lifting",
  summary: "End a measure before its time, with the reason; what it changed is put back.",
  tag: measuresTag,
  who: moderators,
  params: measureParams,
  body: LiftBody,
  status: 200,
  reply: MeasureView,
  errors: ["not_found", "measure_not_in_force", "measure_ended", "reason_required"],
});

export const keepMeasure = defineRoute({
  id: "keepMeasure",
  method: "POST",
  path: "/v1/measures/{measureId}/keeping",
  summary: "Look at withheld money again and keep it, with the reason.",
  tag: measuresTag,
  who: moderators,
  params: measureParams,
  body: ReasonBody,
  status: 200,
  reply: MeasureView,
  errors: ["not_found", "measure_not_in_force", "measure_ended", "reason_required"],
});

export const acknowledgeMeasure = defineRoute({
  id: "acknowledgeMeasure",
  method: "POST",
  path: "/v1/measures/{measureId}/acknowledgement",
  summary: "Say that the marketplace has carried a measure out, or undone it.",
  tag: measuresTag,
  who: ["system"],
  scope: "facts:write",
  params: measureParams,
  body: AcknowledgeBody,
  status: 200,
  reply: MeasureView,
  errors: ["not_found", "measure_not_ordered", "measure_not_in_force", "measure_ended"],
});

export const listStatements = defineRoute({
  id: "listStatements",
  method: "GET",
  path: "/v1/statements",
  summary: "The statements of reasons that were issued to you, newest first.",
  tag: appealsTag,
  who: parties,
  query: PageQuery,
  status: 200,
  reply: pageOf(StatementView),
  errors: ["cursor_invalid"],
});

export const getStatement = defineRoute({
  id: "getStatement",
  method: "GET",
  path: "/v1/statements/{statementId}",
  summary: "One statement of reasons with its letter, its measures and its appeals.",
  tag: appealsTag,
  who: ["seller", "customer", "moderator"],
  params: statementParams,
  status: 200,
  reply: StatementView,
  errors: ["not_found"],
});

export const fileAppeal = defineRoute({
  id: "fileAppeal",
  method: "POST",
  path: "/v1/statements/{statementId}/appeals",
  summary: "Appeal against a decision; nothing has to be admitted.",
  tag: appealsTag,
  who: parties,
  params: statementParams,
  body: AppealBody,
  status: 201,
  reply: AppealView,
  errors: [
    "not_found",
    "appeal_too_late",
    "appeal_used_up",
    "appeal_answers_missing",
    "appeal_words_missing",
  ],
});

export const addAppealEvidence = defineRoute({
  id: "addAppealEvidence",
  method: "POST",
  path: "/v1/appeals/{appealId}/evidence",
  summary: "Add something to an appeal that is not decided yet.",
  tag: appealsTag,
  who: parties,
  params: appealParams,
  body: EvidenceBody,
  status: 200,
  reply: AppealView,
  errors: ["not_found", "appeal_not_party", "appeal_closed", "appeal_words_missing"],
});

export const withdrawAppeal = defineRoute({
  id: "withdrawAppeal",
  method: "POST",
  path: "/v1/appeals/{appealId}/withdrawal",
  summary: "Take an appeal back.",
  tag: appealsTag,
  who: parties,
  params: appealParams,
  status: 200,
  reply: AppealView,
  errors: ["not_found", "appeal_not_party", "appeal_closed"],
});

export const listAppeals = defineRoute({
  id: "listAppeals",
  method: "GET",
  path: "/v1/appeals",
  summary: "Appeals that wait for a person, the one that is due first at the head.",
  tag: appealsTag,
  who: moderators,
  query: PageQuery,
  status: 200,
  reply: pageOf(AppealView),
  errors: ["cursor_invalid"],
});

export const takeAppeal = defineRoute({
  id: "takeAppeal",
  method: "POST",
  path: "/v1/appeals/{appealId}/taking",
  summary: "Take an appeal, as somebody who had no part in the decision.",
  tag: appealsTag,
  who: moderators,
  params: appealParams,
  status: 200,
  reply: AppealView,
  errors: ["not_found", "appeal_same_person", "appeal_taken", "appeal_closed"],
});

export const decideAppeal = defineRoute({
  id: "decideAppeal",
  method: "POST",
  path: "/v1/appeals/{appealId}/decision",
  summary: "Decide an appeal; what it ends is put back at once.",
  tag: appealsTag,
  who: moderators,
  params: appealParams,
  body: AppealDecisionBody,
  status: 200,
  reply: AppealView,
  errors: [
    "not_found",
    "appeal_same_person",
    "appeal_not_taken",
    "appeal_taken",
    "appeal_closed",
    "appeal_lifts_wrong",
    "reason_required",
  ],
});
