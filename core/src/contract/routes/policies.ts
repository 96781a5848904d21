import { z } from "zod";
import { defineRoute } from "../kit/define-route.ts";
import {
  AnnouncePolicyBody,
  BackTestRun,
  DraftPolicyBody,
  PolicyDifference,
  PolicyNotice,
  PolicyReason,
  PolicyUndoing,
  PolicyVersion,
  PolicyVersionNumber,
  PolicyVersionWhole,
  Precedent,
} from "../schemas/policies.ts";
import { MarketplaceQuery } from "../schemas/shared.ts";

const tag = "Policy";
const everyone = ["public", "customer", "seller", "moderator", "operator", "system"] as const;
const operators = ["operator"] as const;
const params = z.object({ version: PolicyVersionNumber });

export const listPolicies = defineRoute({
  id: "listPolicies",
  method: "GET",
  path: "/v1/policy/versions",
  summary: "Every policy version that holds, held or was announced; operators see drafts too.",
  tag,
  who: everyone,
  query: MarketplaceQuery,
  status: 200,
  reply: z.object({ items: z.array(PolicyVersion) }),
  errors: ["marketplace_unknown"],
});

export const getPolicy = defineRoute({
  id: "getPolicy",
  method: "GET",
  path: "/v1/policy/versions/{version}",
  summary: "A policy version, whole: every rule with what it does, where and in which words.",
  tag,
  who: everyone,
  params,
  query: MarketplaceQuery,
  status: 200,
  reply: PolicyVersionWhole,
  errors: ["marketplace_unknown", "policy_missing"],
});

export const diffPolicyVersions = defineRoute({
  id: "diffPolicyVersions",
  method: "GET",
  path: "/v1/policy/diff",
  summary: "What changes from one policy version to another, in words and by rule.",
  tag,
  who: everyone,
  query: MarketplaceQuery.extend({ from: PolicyVersionNumber, to: PolicyVersionNumber }),
  status: 200,
  reply: PolicyDifference,
  errors: ["marketplace_unknown", "policy_missing"],
});

export const draftPolicy = defineRoute({
  id: "draftPolicy",
  method: "POST",
  path: "/v1/policy/versions",
  summary: "Draft a policy version, or write its draft anew.",
  tag,
  who: operators,
  body: DraftPolicyBody,
  status: 201,
  reply: PolicyVersion,
  errors: [
    "marketplace_unknown",
    "policy_missing",
    "policy_document_invalid",
    "policy_exists",
    "policy_reason_required",
  ],
});

export const announcePolicy = defineRoute({
  id: "announcePolicy",
  method: "POST",
  path: "/v1/policy/versions/{version}/announcement",
  summary: "Announce a draft in time; an emergency is announced with its reason.",
  tag,
  who: operators,
  params,
  body: AnnouncePolicyBody,
  status: 200,
  reply: PolicyVersion,
  errors: [
    "policy_missing",
    "policy_not_draft",
    "policy_notice_too_short",
    "policy_reason_required",
    "policy_moment_taken",
  ],
});

export const withdrawPolicy = defineRoute({
  id: "withdrawPolicy",
  method: "POST",
  path: "/v1/policy/versions/{version}/withdrawal",
  summary: "Take back a draft or an announcement that is not in force yet, with the reason.",
  tag,
  who: operators,
  params,
  body: z.object({ reason: PolicyReason }),
  status: 200,
  reply: PolicyVersion,
  errors: ["policy_missing", "policy_too_late", "policy_reason_required"],
});

export const revertPolicy = defineRoute({
  id: "revertPolicy",
  method: "POST",
  path: "/v1/policy/versions/{version}/reversal",
  summary: "Draft a version that says what held before this one; it is announced like any other.",
  tag,
  who: operators,
  params,
  body: z.object({ newVersion: PolicyVersionNumber, reason: PolicyReason }),
  status: 201,
  reply: PolicyVersion,
  errors: [
    "marketplace_unknown",
    "policy_missing",
    "policy_document_invalid",
    "policy_exists",
    "policy_reason_required",
  ],
});

export const listPrecedents = defineRoute({
  id: "listPrecedents",
  method: "GET",
  path: "/v1/precedents",
  summary:
    "What was decided about each rule and what appeals made of it, without anything personal.",
  tag,
  who: everyone,
  query: MarketplaceQuery.extend({ rule: z.string().max(80).optional() }),
  status: 200,
  reply: z.object({ items: z.array(Precedent) }),
  errors: ["marketplace_unknown"],
});

export const planPolicyUndoing = defineRoute({
  id: "planPolicyUndoing",
  method: "GET",
  path: "/v1/policy/versions/{version}/undoing",
  summary: "What a version did that still stands: measures that cite it, reviews that it holds.",
  tag,
  who: operators,
  params,
  status: 200,
  reply: PolicyUndoing,
  errors: ["policy_missing", "policy_still_holds"],
});

export const undoPolicy = defineRoute({
  id: "undoPolicy",
  method: "POST",
  path: "/v1/policy/versions/{version}/undoing",
  summary: "Undo everything that a version did: end its measures, publish what it alone held.",
  tag,
  who: operators,
  params,
  body: z.object({ reason: PolicyReason }),
  status: 200,
  reply: PolicyUndoing,
  errors: ["policy_missing", "policy_still_holds", "policy_reason_required"],
});

const backTestParams = z.object({ backTestId: z.string().regex(/^job_[0-9a-z]{26}$/) });

export const startBackTest = defineRoute({
  id: "startBackTest",
  method: "POST",
  path: "/v1/policy/back-tests",
  summary: "Judge the recorded texts by two versions, to see what the second would change.",
  tag,
  who: operators,
  body: z.object({ from: PolicyVersionNumber, to: PolicyVersionNumber }),
  status: 202,
  reply: BackTestRun,
  errors: ["policy_missing", "back_test_running"],
});

export const getBackTest = defineRoute({
  id: "getBackTest",
  method: "GET",
  path: "/v1/policy/back-tests/{backTestId}",
  summary: "How far a back-test is, and what it found, by rule with samples.",
  tag,
  who: operators,
  params: backTestParams,
  status: 200,
  reply: BackTestRun,
  errors: ["not_found"],
});

export const cancelBackTest = defineRoute({
  id: "cancelBackTest",
  method: "POST",
  path: "/v1/policy/back-tests/{backTestId}/cancellation",
  summary: "Stop a back-test; what it found so far stays.",
  tag,
  who: operators,
  params: backTestParams,
  status: 200,
  reply: BackTestRun,
  errors: ["not_found", "back_test_ended"],
});

export const listPolicyImpact = defineRoute({
  id: "listPolicyImpact",
  method: "GET",
  path: "/v1/policy/versions/{version}/impact",
  summary: "Which sellers were told of a version, what it means for their texts, who has read it.",
  tag,
  who: operators,
  params,
  status: 200,
  reply: z.object({ items: z.array(PolicyNotice) }),
  errors: [],
});

export const listPolicyNotices = defineRoute({
  id: "listPolicyNotices",
  method: "GET",
  path: "/v1/policy/notices",
  summary: "The policy versions that you were told of, with what they mean for your own texts.",
  tag,
  who: ["seller"],
  status: 200,
  reply: z.object({ items: z.array(PolicyNotice) }),
  errors: [],
});

export const acknowledgePolicyNotice = defineRoute({
  id: "acknowledgePolicyNotice",
  method: "POST",
  path: "/v1/policy/notices/{version}/acknowledgement",
  summary: "Say that you have read of a policy version.",
  tag,
  who: ["seller"],
  params,
  status: 200,
  reply: PolicyNotice,
  errors: ["not_found"],
});
