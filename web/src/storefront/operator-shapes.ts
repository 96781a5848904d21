import type {
  BackTestRun,
  PolicyNotice,
  PolicyVersion as PolicyVersionSchema,
} from "@candor/core/contract/schemas/policies.ts";
import type { PolicyDocument } from "@candor/core/policy/versions/document.ts";
import type { z } from "zod";
import type { ToldChange } from "./policy-words.ts";
import type { Problem } from "./shapes.ts";

/** A policy version in a list. */
export type PolicyLine = z.input<typeof PolicyVersionSchema>;

/** What a form of the operator's could not do; what was typed stays. */
export type FailedForm = {
  readonly problem: Problem;
  readonly typed: Readonly<Record<string, string | undefined>>;
};

/** All versions, and what a new draft would begin with. */
export type PoliciesData = {
  readonly versions: readonly PolicyLine[];
  readonly nextVersion: string;
  readonly failed: FailedForm | null;
};

/** One version as its operator sees it. */
export type OperatorPolicyData = {
  readonly policy: PolicyLine;
  readonly document: PolicyDocument;
  /** What it is compared with, and in what it differs; null for the first. */
  readonly against: {
    readonly version: string;
    readonly document: PolicyDocument;
    readonly changes: readonly ToldChange[];
  } | null;
  readonly backTest: z.input<typeof BackTestRun> | null;
  readonly told: readonly z.input<typeof PolicyNotice>[];
  readonly noticeDays: number;
  /** The first moment a usual announcement may name, for the form. */
  readonly earliest: string;
  readonly nextVersion: string;
  readonly saved: boolean;
  readonly failed: FailedForm | null;
};
