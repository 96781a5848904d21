import { z } from "zod";
import { defineRoute } from "../kit/define-route.ts";
import {
  CaseDecisionBody,
  CaseDecisions,
  CaseDecisionsBody,
  CaseFile,
  CaseId,
  CaseQuery,
  CaseSummary,
  EscalateBody,
  LeaseBody,
  NoteBody,
  ReopenBody,
  SecondLookBody,
  SecondLooks,
  SnoozeBody,
  WatchBody,
} from "../schemas/cases.ts";
import { pageOf } from "../schemas/shared.ts";

const tag = "Cases";
const params = z.object({ caseId: CaseId });
const moderators = ["moderator"] as const;

export const listCases = defineRoute({
  id: "listCases",
  method: "GET",
  path: "/v1/cases",
  summary: "Cases that wait for a person, by severity, reach and age; stars never order the queue.",
  description:
    "`queue` chooses others: those that the caller has taken or watches, those that a measure or a " +
    "legal hold keeps open, those put aside, those decided.",
  tag,
  who: moderators,
  query: CaseQuery,
  status: 200,
  reply: pageOf(CaseSummary),
  errors: ["cursor_invalid"],
});

export const getCase = defineRoute({
  id: "getCase",
  method: "GET",
  path: "/v1/cases/{caseId}",
  summary: "A case with its signals, evidence, members, innocent causes and history.",
  tag,
  who: moderators,
  params,
  status: 200,
  reply: CaseFile,
  errors: ["not_found"],
});

export const leaseCase = defineRoute({
  id: "leaseCase",
  method: "POST",
  path: "/v1/cases/{caseId}/lease",
  summary: "Take a case, so that nobody else decides it meanwhile, or give it back.",
  tag,
  who: moderators,
  params,
  body: LeaseBody,
  status: 200,
  reply: CaseFile,
  errors: ["not_found", "case_changed", "case_leased", "case_decided"],
});

export const watchCase = defineRoute({
  id: "watchCase",
  method: "POST",
  path: "/v1/cases/{caseId}/watch",
  summary: "Be told on the desk when others move a case, or no more.",
  tag,
  who: moderators,
  params,
  body: WatchBody,
  status: 200,
  reply: WatchBody,
  errors: ["not_found"],
});

export const noteCase = defineRoute({
  id: "noteCase",
  method: "POST",
  path: "/v1/cases/{caseId}/notes",
  summary: "Write something down for whoever opens the case later.",
  tag,
  who: moderators,
  params,
  body: NoteBody,
  status: 200,
  reply: CaseFile,
  errors: ["not_found", "case_reason_required"],
});

export const escalateCase = defineRoute({
  id: "escalateCase",
  method: "POST",
  path: "/v1/cases/{caseId}/escalation",
  summary: "Ask for a second person to decide, with the reason.",
  tag,
  who: moderators,
  params,
  body: EscalateBody,
  status: 200,
  reply: CaseFile,
  errors: ["not_found", "case_changed", "case_leased", "case_decided", "case_reason_required"],
});

export const snoozeCase = defineRoute({
  id: "snoozeCase",
  method: "POST",
  path: "/v1/cases/{caseId}/snooze",
  summary: "Put a case aside until a day; new evidence brings it back before.",
  tag,
  who: moderators,
  params,
  body: SnoozeBody,
  status: 200,
  reply: CaseFile,
  errors: [
    "not_found",
    "case_changed",
    "case_leased",
    "case_decided",
    "case_reason_required",
    "snooze_too_long",
  ],
});

export const decideCase = defineRoute({
  id: "decideCase",
  method: "POST",
  path: "/v1/cases/{caseId}/decision",
  summary: "Uphold or dismiss a case, or say what it still needs; always with the reason.",
  description:
    "The answer holds for the `version` that was loaded: evidence that came since answers " +
    "`case_changed`. The evidence is frozen and its hash goes into the ledger.",
  tag,
  who: moderators,
  params,
  body: CaseDecisionBody,
  status: 200,
  reply: CaseFile,
  errors: [
    "not_found",
    "case_changed",
    "case_leased",
    "case_decided",
    "case_second_person",
    "case_reason_required",
    "case_cause_required",
    "case_framing_untested",
    "snooze_too_long",
  ],
});

export const reopenCase = defineRoute({
  id: "reopenCase",
  method: "POST",
  path: "/v1/cases/{caseId}/reopening",
  summary: "Take a decided case up again, with the reason.",
  tag,
  who: moderators,
  params,
  body: ReopenBody,
  status: 200,
  reply: CaseFile,
  errors: ["not_found", "case_not_decided", "case_changed", "case_reason_required"],
});

export const decideCases = defineRoute({
  id: "decideCases",
  method: "POST",
  path: "/v1/case-decisions",
  summary: "Give several cases of one cluster the same answer.",
  description:
    "Each case is decided for itself, with its own `version`, frozen evidence and ledger entry; " +
    "the reply says for each why it was not.",
  tag,
  who: moderators,
  body: CaseDecisionsBody,
  status: 200,
  reply: CaseDecisions,
  errors: [],
});

export const listSecondLooks = defineRoute({
  id: "listSecondLooks",
  method: "GET",
  path: "/v1/second-looks",
  summary: "Decided cases drawn for a second look by somebody else, and how often two agreed.",
  tag,
  who: moderators,
  status: 200,
  reply: SecondLooks,
  errors: [],
});

export const getSecondLook = defineRoute({
  id: "getSecondLook",
  method: "GET",
  path: "/v1/cases/{caseId}/second-look",
  summary: "A decided case as it is shown for a second look: without the answer and its history.",
  tag,
  who: moderators,
  params,
  status: 200,
  reply: CaseFile,
  errors: ["not_found", "second_look_none", "second_look_own"],
});

export const lookAgain = defineRoute({
  id: "lookAgain",
  method: "POST",
  path: "/v1/cases/{caseId}/second-look",
  summary: "Answer a decided case again; another answer than the first opens it again.",
  tag,
  who: moderators,
  params,
  body: SecondLookBody,
  status: 200,
  reply: CaseFile,
  errors: [
    "not_found",
    "case_not_decided",
    "second_look_none",
    "second_look_own",
    "case_changed",
    "case_reason_required",
    "case_cause_required",
    "case_framing_untested",
  ],
});
