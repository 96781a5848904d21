import type {
  BackTestRun,
  PolicyNotice,
  PolicyVersion as PolicyVersionSchema,
} from "@candor/core/contract/schemas/policies.ts";
import type { PolicyDocument } from "@candor/core/policy/versions/document.ts";
import type { z } from "zod";
import type { enOverview } from "../ui/messages/en-overview.ts";
import type { ToldChange } from "./policy-words.tsx";
import type { Problem } from "./shapes.ts";
import type { MailLine } from "./systems-shapes.ts";

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
  /** What of a version that is over still stands; null for all others. */
  readonly undoing: {
    readonly measures: readonly string[];
    readonly reviews: readonly string[];
  } | null;
  readonly noticeDays: number;
  /** The first moment a usual announcement may name, for the form. */
  readonly earliest: string;
  readonly nextVersion: string;
  readonly saved: boolean;
  readonly failed: FailedForm | null;
};

/** A count for each day of the overview. */
type DaySeries = {
  readonly name: keyof (typeof enOverview)["series"];
  readonly counts: readonly number[];
};
type Clocks = { readonly open: number; readonly soon: number; readonly late: number };

/** What the operator's first page shows. */
export type OverviewData = {
  readonly at: string;
  /** Another one as soon as any figure is. */
  readonly mark: string;
  readonly days: readonly string[];
  readonly series: readonly DaySeries[];
  /** Days on which a policy version took effect. */
  readonly policyChanges: readonly string[];
  readonly reviews: readonly { readonly status: string; readonly count: number }[];
  readonly heldMessages: number;
  readonly cases: {
    readonly day: number;
    readonly threeDays: number;
    readonly week: number;
    readonly older: number;
    readonly oldest: string | null;
  };
  readonly appeals: Clocks;
  readonly notices: Clocks;
  readonly mail: readonly MailLine[];
  readonly jobs: readonly { readonly failed: number }[];
};
