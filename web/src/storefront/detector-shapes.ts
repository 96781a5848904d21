import type { ParameterKey } from "@candor/core/policy/parameters.ts";

/** What people made of a detector's claims, in cases; `signals` counts the claims themselves. */
type Outcomes = {
  readonly signals: number;
  readonly upheld: number;
  readonly dismissed: number;
  readonly open: number;
};

/** A detector, or another source of claims, in a list. */
export type SourceLine = {
  readonly id: string;
  readonly title: string;
  /** New claims in each of the weeks. */
  readonly counts: readonly number[];
  readonly outcomes: Outcomes;
};

/** How a detector fared when it was last its turn. */
type Pass =
  | { readonly status: "none" | "waits" }
  | { readonly status: "left-out"; readonly at: string; readonly why: string }
  | {
      readonly status: "made";
      readonly at: string;
      readonly found: number;
      readonly opened: number;
      readonly joined: number;
      readonly known: number;
      readonly ms: number;
    };

/** A detector in the list, with its last run. */
export type DetectorLine = SourceLine & { readonly pass: Pass };

/** The newest run over the marketplace. */
type Run = {
  readonly kind: "full" | "incremental";
  readonly status: "running" | "done" | "cancelled" | "failed";
  readonly passes: number;
  readonly done: number;
  readonly startedAt: string;
};

/** Everything that raises alarms. */
export type DetectorsData = {
  /** Mondays, UTC, the oldest first. */
  readonly weeks: readonly string[];
  readonly run: Run | null;
  readonly detectors: readonly DetectorLine[];
  readonly sources: readonly SourceLine[];
};

/** One detector: what it is, what binds it, what it did here, how well it was measured. */
export type DetectorData = DetectorLine & {
  readonly weeks: readonly string[];
  readonly opensCaseMin: number;
  readonly rationale: string;
  readonly strengthMeans: string;
  readonly innocentCauses: readonly string[];
  readonly blindTo: readonly string[];
  readonly clauses: readonly string[];
  readonly lookbackDays: number;
  readonly options: readonly { readonly name: string; readonly value: number }[];
  /** How many cases its claims of at least a strength are in, and what people answered. */
  readonly byStrength: readonly {
    readonly from: number;
    readonly cases: number;
    readonly upheld: number;
    readonly dismissed: number;
  }[];
  readonly policyVersion: string;
  readonly parameters: readonly {
    readonly key: ParameterKey;
    readonly clause: string;
    readonly value: unknown;
  }[];
  readonly cases: readonly {
    readonly caseId: string;
    readonly sentence: string;
    readonly score: number;
    readonly status: "open" | "snoozed" | "decided";
    readonly outcome: "upheld" | "dismissed" | null;
    readonly openedAt: string;
  }[];
  readonly evaluation: {
    readonly about: string;
    readonly tables: readonly {
      readonly title: string;
      readonly header: readonly string[];
      readonly rows: readonly (readonly (string | number)[])[];
    }[];
  } | null;
};

/** An import in a list. */
export type ImportsLine = {
  readonly importId: string;
  readonly format: string;
  readonly fileName: string;
  readonly status: "running" | "done" | "failed";
  /** 0 to 1 of the file's bytes. */
  readonly share: number;
  readonly counts: {
    readonly lines: number;
    readonly accepted: number;
    readonly revisions: number;
    readonly duplicates: number;
    readonly rejected: number;
  };
  readonly startedAt: string;
  readonly updatedAt: string;
};

/** A line that was not taken, and why. */
type Reject = {
  readonly code: string;
  readonly field: string | null;
  readonly reason: string;
};

/** One import with the lines that were left out. */
export type ImportData = ImportsLine & {
  readonly reasons: readonly (Reject & { readonly first: number; readonly count: number })[];
  readonly rejects: readonly (Reject & { readonly line: number })[];
  /** The line after which the next page begins. */
  readonly next: number | null;
  readonly later: boolean;
};
