import type { Instant } from "../../kernel/instant.ts";
import type { Finding, Verdict } from "../../policy/kit/verdict.ts";

/** What the author wrote; `title` and `body` null for stars alone. Never changed by anyone else. */
export type Content = {
  readonly stars: number;
  readonly title: string | null;
  readonly body: string | null;
  readonly language: string | null;
};

/** Closed list (POLICY REV-064); there is no "other", and no reason depends on stars. */
export type RemovalReason =
  | "content_rules"
  | "wrong_product"
  | "unusual_behaviour"
  | "product_sanction"
  | "legal_order"
  | "author_erasure";

/** Why a person looks first: the words, the account's standing, or a tie nobody declared. */
export type HoldReason = "words" | "account" | "inferred_tie";

/** How a version newer than the one in view stands; `locked` was refused as advertising. */
export type Newest = "held" | "rejected" | "locked";

/** The version that was published last, and a newer one that is not, where there is one. */
export type Shown = {
  readonly version: number;
  readonly published: number;
  readonly newest: Newest | null;
};

/** Where a review stands. `version` is the latest, `published` the one that readers see. */
export type State =
  | { readonly status: "none" }
  | { readonly status: "held"; readonly version: number; readonly because: HoldReason }
  | { readonly status: "rejected"; readonly version: number; readonly locked: boolean }
  | { readonly status: "published"; readonly version: number }
  /** A newer version waits or was refused; the published one stays in view. */
  | {
      readonly status: "revising";
      readonly version: number;
      readonly published: number;
      readonly newest: Newest;
    }
  | (Shown & { readonly status: "suspected"; readonly until: Instant })
  | (Shown & {
      readonly status: "removed";
      readonly reason: RemovalReason;
      /** Removed as advertising; a restoration lifts it. */
      readonly locked?: boolean;
    })
  | { readonly status: "author_deleted"; readonly version: number };

/** What can be asked of a review. What must not happen has no command. */
export type Command =
  | {
      readonly type: "submit" | "edit";
      readonly content: Content;
      readonly verdict: Verdict;
      /** Why a person must look first, whatever the words; null if nobody has to. */
      readonly hold: HoldReason | null;
    }
  | { readonly type: "delete" }
  | {
      readonly type: "approve";
      readonly by: string;
      readonly reason: string;
      readonly policyVersion: string;
    }
  | {
      readonly type: "refuse";
      readonly by: string;
      readonly reason: string;
      readonly findings: readonly Finding[];
    }
  | {
      readonly type: "suspect";
      readonly by: string;
      readonly reason: string;
      readonly until: Instant;
    }
  | { readonly type: "clear"; readonly by: string; readonly reason: string }
  | {
      readonly type: "remove";
      readonly by: string;
      readonly reason: RemovalReason;
      readonly explanation: string;
      /** Which words broke which rule, where it is about words. */
      readonly findings: readonly Finding[];
    }
  | { readonly type: "restore"; readonly by: string; readonly reason: string };

/** What happened. `words` are personal and go to the ledger only as a salted hash. */
export type Event =
  | {
      readonly type: "review-published";
      readonly version: number;
      readonly at: Instant;
      readonly words: Content | null;
      readonly findings: readonly Finding[];
      readonly policyVersion: string;
      /** Who approved it, and why; null if the rules let it pass. */
      readonly by: string | null;
      readonly reason: string | null;
    }
  | {
      readonly type: "review-held";
      readonly version: number;
      readonly at: Instant;
      readonly words: Content;
      readonly findings: readonly Finding[];
      readonly policyVersion: string;
      readonly because: HoldReason;
    }
  | {
      readonly type: "review-rejected";
      readonly version: number;
      readonly at: Instant;
      readonly words: Content | null;
      readonly findings: readonly Finding[];
      readonly policyVersion: string;
      /** Advertising closes the product to the account for good (POLICY REV-055). */
      readonly locked: boolean;
      /** Who refused it, and why; null if the rules did. */
      readonly by: string | null;
      readonly reason: string | null;
    }
  | { readonly type: "review-deleted"; readonly at: Instant }
  | {
      readonly type: "review-suspected";
      readonly at: Instant;
      readonly by: string;
      readonly until: Instant;
      readonly reason: string;
    }
  | {
      readonly type: "review-cleared" | "review-restored";
      readonly at: Instant;
      readonly by: string;
      readonly reason: string;
    }
  | {
      readonly type: "review-removed";
      readonly at: Instant;
      readonly by: string;
      readonly reason: RemovalReason;
      readonly explanation: string;
      readonly findings: readonly Finding[];
      /** Advertising closes the product to the account (POLICY REV-055). */
      readonly locked: boolean;
    };

/** How each command can be refused. */
export type CodesByCommand = {
  readonly submit: "review_exists" | "promotional_lock";
  readonly edit: "review_missing" | "review_not_published" | "promotional_lock";
  readonly delete: "review_missing" | "review_not_published";
  readonly approve: "review_not_waiting" | "reason_required";
  readonly refuse: "review_not_waiting" | "reason_required";
  readonly suspect: "review_not_published" | "reason_required";
  readonly clear: "review_not_suspected" | "reason_required";
  readonly remove: "review_not_published" | "reason_required";
  readonly restore: "review_not_removed" | "reason_required";
};

/** Every way in which a command can be refused. */
export type Code = CodesByCommand[Command["type"]];
