import type { Instant } from "../../kernel/instant.ts";
import { accept, type Decision, reject, unreachable } from "../../kernel/result.ts";
import type { Finding, Verdict } from "../../policy/kit/verdict.ts";
import type { Standing } from "./eligibility.ts";

/** What the author wrote; `title` and `body` null for stars alone. Never changed by anyone else. */
export type Content = {
  readonly stars: number;
  readonly title: string | null;
  readonly body: string | null;
  readonly language: string | null;
};

/** Closed list (POLICY REV-064); there is no "other", and no reason depends on stars. */
export const removalReasons = [
  "content_rules",
  "wrong_product",
  "unusual_behaviour",
  "product_sanction",
  "legal_order",
  "author_erasure",
] as const;
export type RemovalReason = (typeof removalReasons)[number];

/** Where a review stands. `version` is the latest, `published` the one that readers see. */
export type State =
  | { readonly status: "none" }
  | { readonly status: "held"; readonly version: number }
  | { readonly status: "rejected"; readonly version: number; readonly locked: boolean }
  | { readonly status: "published"; readonly version: number }
  /** A newer version waits or was refused; the published one stays in view. */
  | { readonly status: "revising"; readonly version: number; readonly published: number }
  | {
      readonly status: "suspected";
      readonly version: number;
      readonly published: number;
      readonly until: Instant;
    }
  | {
      readonly status: "removed";
      readonly version: number;
      readonly published: number;
      readonly reason: RemovalReason;
    }
  | { readonly status: "author_deleted"; readonly version: number };

export type Command =
  | {
      readonly type: "submit";
      readonly content: Content;
      readonly verdict: Verdict;
      readonly standing: Standing;
    }
  | { readonly type: "edit"; readonly content: Content; readonly verdict: Verdict }
  | { readonly type: "delete" }
  | {
      readonly type: "approve";
      readonly by: string;
      readonly reason: string;
      readonly policyVersion: string;
    }
  | { readonly type: "refuse"; readonly by: string; readonly findings: readonly Finding[] }
  | { readonly type: "suspect"; readonly reason: string; readonly until: Instant }
  | { readonly type: "clear"; readonly by: string; readonly reason: string }
  | {
      readonly type: "remove";
      readonly by: string;
      readonly reason: RemovalReason;
      readonly explanation: string;
    }
  | { readonly type: "restore"; readonly by: string; readonly reason: string };

/** What happened. `words` are personal and go to the ledger only as a salted hash. */
export type Event =
  | {
      readonly type: "review-published";
      readonly version: number;
      readonly at: Instant;
      readonly words: Content | null;
      readonly policyVersion: string;
    }
  | {
      readonly type: "review-held" | "review-rejected";
      readonly version: number;
      readonly at: Instant;
      readonly words: Content | null;
      readonly findings: readonly Finding[];
      readonly policyVersion: string;
      readonly locked: boolean;
    }
  | { readonly type: "review-deleted"; readonly at: Instant }
  | {
      readonly type: "review-suspected";
      readonly at: Instant;
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
    };

export type Code =
  | "review_exists"
  | "review_missing"
  | "review_not_waiting"
  | "review_not_published"
  | "review_not_suspected"
  | "review_not_removed"
  | "promotional_lock"
  | "reason_required";

/** A review before anything was written. */
export const initial: State = { status: "none" };

/** The only judge of what may happen to a review. Stars are carried, never looked at. */
export function decide(state: State, command: Command, at: Instant): Decision<Event, Code> {
  switch (command.type) {
    case "submit":
      if (state.status !== "none") return reject("review_exists");
      return judged(1, command.content, command.verdict, command.standing.heldForTrust, at);
    case "edit":
      return edited(state, command.content, command.verdict, at);
    case "delete":
      if (state.status === "none" || state.status === "author_deleted") {
        return reject("review_missing");
      }
      return state.status === "removed"
        ? reject("review_not_published")
        : accept({ type: "review-deleted", at });
    case "approve":
    case "refuse":
      return answered(state, command, at);
    case "suspect":
      if (state.status !== "published") return reject("review_not_published");
      return accept({ type: "review-suspected", at, until: command.until, reason: command.reason });
    case "clear":
      if (state.status !== "suspected") return reject("review_not_suspected");
      return accept({ type: "review-cleared", at, by: command.by, reason: command.reason });
    case "remove":
      if (!["published", "revising", "suspected"].includes(state.status)) {
        return reject("review_not_published");
      }
      if (command.explanation.trim() === "") return reject("reason_required");
      return accept({
        type: "review-removed",
        at,
        by: command.by,
        reason: command.reason,
        explanation: command.explanation,
      });
    case "restore":
      if (state.status !== "removed") return reject("review_not_removed");
      return accept({ type: "review-restored", at, by: command.by, reason: command.reason });
    default:
      return unreachable(command);
  }
}

/** Folds an event into the state; never refuses. */
export function evolve(state: State, event: Event): State {
  switch (event.type) {
    case "review-published":
      return { status: "published", version: event.version };
    case "review-held":
    case "review-rejected":
      return waiting(state, event);
    case "review-deleted":
      return { status: "author_deleted", version: versionOf(state) };
    case "review-suspected":
      return { status: "suspected", ...versionsOf(state), until: event.until };
    case "review-cleared":
      return shown(versionsOf(state));
    case "review-restored":
      return { status: "published", version: versionsOf(state).published };
    case "review-removed":
      return { status: "removed", ...versionsOf(state), reason: event.reason };
    default:
      return unreachable(event);
  }
}

/** The version that readers see and that counts in the rating, or null. */
export function visibleVersion(state: State): number | null {
  if (state.status === "published") return state.version;
  return state.status === "revising" ? state.published : null;
}

function judged(
  version: number,
  words: Content,
  verdict: Verdict,
  heldForTrust: boolean,
  at: Instant,
): Decision<Event, Code> {
  const { findings, policyVersion } = verdict;
  if (verdict.outcome === "refuse") {
    const locked = findings.some((finding) => finding.category === "PROMO_IN_REVIEW");
    return accept({ type: "review-rejected", version, at, words, findings, policyVersion, locked });
  }
  if (verdict.outcome === "hold" || heldForTrust) {
    return accept({
      type: "review-held",
      version,
      at,
      words,
      findings,
      policyVersion,
      locked: false,
    });
  }
  return accept({ type: "review-published", version, at, words, policyVersion });
}

function edited(state: State, content: Content, verdict: Verdict, at: Instant) {
  switch (state.status) {
    case "none":
    case "author_deleted":
      return reject("review_missing");
    case "removed":
      return reject("review_not_published");
    case "rejected":
      // Promotional content closes this product to the account for good (POLICY REV-055).
      if (state.locked) return reject("promotional_lock");
      return judged(state.version + 1, content, verdict, false, at);
    case "suspected":
      // Under suspicion nothing new is published unseen: a person looks at the edit too.
      return judged(state.version + 1, content, verdict, true, at);
    case "held":
    case "published":
    case "revising":
      return judged(state.version + 1, content, verdict, state.status === "held", at);
    default:
      return unreachable(state);
  }
}

function answered(
  state: State,
  command: Extract<Command, { type: "approve" | "refuse" }>,
  at: Instant,
): Decision<Event, Code> {
  if (state.status !== "held" && state.status !== "revising") return reject("review_not_waiting");
  const { version } = state;
  if (command.type === "approve") {
    if (command.reason.trim() === "") return reject("reason_required");
    const { policyVersion } = command;
    return accept({ type: "review-published", version, at, words: null, policyVersion });
  }
  const [first] = command.findings;
  if (first === undefined) return reject("reason_required");
  return accept({
    type: "review-rejected",
    version,
    at,
    words: null,
    findings: command.findings,
    policyVersion: first.policyVersion,
    locked: command.findings.some((finding) => finding.category === "PROMO_IN_REVIEW"),
  });
}

function waiting(
  state: State,
  event: Extract<Event, { type: "review-held" | "review-rejected" }>,
): State {
  const published = visibleVersion(state);
  if (published !== null) return { status: "revising", version: event.version, published };
  if (state.status === "suspected") return { ...state, version: event.version };
  return event.type === "review-held"
    ? { status: "held", version: event.version }
    : { status: "rejected", version: event.version, locked: event.locked };
}

/** The published version again, with a newer one still waiting if there is one. */
function shown({ version, published }: { version: number; published: number }): State {
  return version === published
    ? { status: "published", version }
    : { status: "revising", version, published };
}

function versionOf(state: State): number {
  return state.status === "none" ? 0 : state.version;
}

function versionsOf(state: State): { version: number; published: number } {
  if ("published" in state) return { version: state.version, published: state.published };
  return { version: versionOf(state), published: versionOf(state) };
}
