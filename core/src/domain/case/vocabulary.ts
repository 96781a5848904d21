import type { Instant } from "../../kernel/instant.ts";

/** Who works on a case, until when nobody else does. */
export type Hold = { readonly by: string; readonly until: Instant };

/** What a person answered, always with the reason in their own words. */
export type Answer =
  | {
      readonly outcome: "upheld";
      /** On whom it falls: the accounts alone, or the seller behind them. */
      readonly against: "accounts" | "seller";
      /** Why no rival staged it; needed where it falls on the seller (POLICY ENF-023). */
      readonly framing: string;
      readonly reason: string;
    }
  | { readonly outcome: "dismissed"; readonly innocentCause: string; readonly reason: string }
  /** Comes back with more evidence, or at that time. */
  | { readonly outcome: "needs_more"; readonly until: Instant; readonly reason: string };

/** Whom and what a case is about. */
export type CaseMembers = {
  readonly reviewers: readonly string[];
  readonly products: readonly string[];
  readonly sellers: readonly string[];
  /** Reviews, feedback and messages that somebody pointed at, by their ids. */
  readonly texts: readonly string[];
};
