import type { Instant } from "../../kernel/instant.ts";

/** What a detector claims; it opens or joins a case and never sanctions. */
export type Signal = {
  /** Stable over runs for the same claim: detector id and a hash of the members. */
  readonly id: string;
  readonly detector: string;
  /** 0 to 1; what it means is said by the detector's `strengthMeans`. */
  readonly score: number;
  readonly members: Members;
  readonly window?: { readonly from: Instant; readonly to: Instant };
  readonly evidence: readonly Evidence[];
  /** One sentence that a person without training understands. */
  readonly sentence: string;
};

/** Who and what a signal is about, by the ids of the input, each list sorted. */
export type Members = {
  readonly reviewers: readonly string[];
  readonly products: readonly string[];
  readonly sellers?: readonly string[];
};

/** One checkable fact: what was measured, beside what would be usual. */
export type Evidence = {
  readonly fact: string;
  readonly value: number | string;
  /** The base rate or usual value that `value` is to be read against. */
  readonly usual?: number | string;
  /** Rows of the input that show it, at most a few. */
  readonly rows?: readonly number[];
};
