import type { Instant } from "../../kernel/instant.ts";
import { accept, type Decision, reject, unreachable } from "../../kernel/result.ts";
import type { Finding } from "../../policy/kit/verdict.ts";
import type {
  Code,
  CodesByCommand,
  Command,
  Event,
  HoldReason,
  Newest,
  Shown,
  State,
} from "./vocabulary.ts";

export type * from "./vocabulary.ts";

/** A review before anything was written. */
export const initial: State = { status: "none" };

/** The only judge of what may happen to a review. Stars are carried, never looked at. */
export function decide<Type extends Command["type"]>(
  state: State,
  command: Command & { readonly type: Type },
  at: Instant,
): Decision<Event, CodesByCommand[Type]>;
/** As above, over all commands. */
export function decide(state: State, command: Command, at: Instant): Decision<Event, Code> {
  switch (command.type) {
    case "submit":
      // A removed review stands in the way too: it comes back if an appeal against it succeeds.
      if (state.status === "none" || state.status === "author_deleted") {
        return judged(1, command, command.hold, at);
      }
      return isLocked(state) ? reject("promotional_lock") : reject("review_exists");
    case "edit":
      return edited(state, command, at);
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
      if (visibleVersion(state) === null) return reject("review_not_published");
      if (isBlank(command.reason)) return reject("reason_required");
      return accept({
        type: "review-suspected",
        at,
        by: command.by,
        until: command.until,
        reason: command.reason,
      });
    case "clear":
      if (state.status !== "suspected") return reject("review_not_suspected");
      if (isBlank(command.reason)) return reject("reason_required");
      return accept({ type: "review-cleared", at, by: command.by, reason: command.reason });
    case "remove":
      if (visibleVersion(state) === null && state.status !== "suspected") {
        return reject("review_not_published");
      }
      if (isBlank(command.explanation)) return reject("reason_required");
      return accept({
        type: "review-removed",
        at,
        by: command.by,
        reason: command.reason,
        explanation: command.explanation,
        findings: command.findings,
        locked: isPromotion(command.findings),
      });
    case "restore":
      if (state.status !== "removed") return reject("review_not_removed");
      if (isBlank(command.reason)) return reject("reason_required");
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
      return withNewest(state, event.version, "held", {
        status: "held",
        version: event.version,
        because: event.because,
      });
    case "review-rejected":
      return withNewest(state, event.version, event.locked ? "locked" : "rejected", {
        status: "rejected",
        version: event.version,
        locked: event.locked,
      });
    case "review-deleted":
      return { status: "author_deleted", version: versionOf(state) };
    case "review-suspected":
      return { status: "suspected", ...shownOf(state), until: event.until };
    case "review-cleared":
    case "review-restored":
      return inView(shownOf(state));
    case "review-removed":
      return {
        status: "removed",
        ...shownOf(state),
        reason: event.reason,
        // An advertisement among the versions before stays one.
        locked: event.locked || isLocked(state),
      };
    default:
      return unreachable(event);
  }
}

/** The version that readers see and that counts in the rating, or null. */
export function visibleVersion(state: State): number | null {
  if (state.status === "published") return state.version;
  return state.status === "revising" ? state.published : null;
}

/** Whether a version waits for a person's decision, and can have it now. */
export function isWaiting(state: State): boolean {
  return state.status === "held" || (state.status === "revising" && state.newest === "held");
}

/** The number of the latest version; 0 before there is one. */
export function versionOf(state: State): number {
  return state.status === "none" ? 0 : state.version;
}

type Writing = Extract<Command, { type: "submit" | "edit" }>;

function judged(
  version: number,
  { content: words, verdict }: Writing,
  hold: HoldReason | null,
  at: Instant,
): Decision<Event, Code> {
  const { findings, policyVersion } = verdict;
  const attempt = { version, at, words, findings, policyVersion };
  if (verdict.outcome === "refuse") {
    return accept({
      type: "review-rejected",
      ...attempt,
      locked: isPromotion(findings),
      by: null,
      reason: null,
    });
  }
  if (hold !== null) return accept({ type: "review-held", ...attempt, because: hold });
  if (verdict.outcome === "hold") {
    return accept({ type: "review-held", ...attempt, because: "words" });
  }
  return accept({ type: "review-published", ...attempt, by: null, reason: null });
}

function edited(state: State, command: Writing, at: Instant): Decision<Event, Code> {
  const version = versionOf(state) + 1;
  if (isLocked(state)) return reject("promotional_lock");
  switch (state.status) {
    case "none":
    case "author_deleted":
      return reject("review_missing");
    case "removed":
      return reject("review_not_published");
    case "suspected":
      // Under suspicion nothing new is published unseen: a person looks at the edit too.
      return judged(version, command, command.hold ?? "account", at);
    case "held": {
      // Better words lift a hold for words; a hold for who wrote them stays.
      const stays = state.because === "words" ? null : state.because;
      return judged(version, command, command.hold ?? stays, at);
    }
    case "rejected":
    case "published":
    case "revising":
      return judged(version, command, command.hold, at);
    default:
      return unreachable(state);
  }
}

function answered(
  state: State,
  command: Extract<Command, { type: "approve" | "refuse" }>,
  at: Instant,
): Decision<Event, Code> {
  if (!isWaiting(state)) return reject("review_not_waiting");
  const version = versionOf(state);
  const { by, reason } = command;
  if (isBlank(reason)) return reject("reason_required");
  if (command.type === "approve") {
    const { policyVersion } = command;
    return accept({
      type: "review-published",
      version,
      at,
      words: null,
      findings: [],
      policyVersion,
      by,
      reason,
    });
  }
  const { findings } = command;
  const [first] = findings;
  if (first === undefined) return reject("reason_required");
  const { policyVersion } = first;
  const locked = isPromotion(findings);
  const words = null;
  return accept({
    type: "review-rejected",
    version,
    at,
    words,
    findings,
    policyVersion,
    locked,
    by,
    reason,
  });
}

/** A version that readers do not see leaves the one in view, or under suspicion, as it is. */
function withNewest(state: State, version: number, newest: Newest, alone: State): State {
  const published = visibleVersion(state);
  if (published !== null) return { status: "revising", version, published, newest };
  return state.status === "suspected" ? { ...state, version, newest } : alone;
}

/** Back in view, with a newer version still beside it if there is one. */
function inView({ version, published, newest }: Shown): State {
  return newest === null
    ? { status: "published", version }
    : { status: "revising", version, published, newest };
}

function shownOf(state: State): Shown {
  switch (state.status) {
    case "revising":
    case "suspected":
    case "removed": {
      const { version, published, newest } = state;
      return { version, published, newest };
    }
    default:
      return { version: versionOf(state), published: versionOf(state), newest: null };
  }
}

/** Whether the product is closed to the account for what it wrote here. */
export function isLocked(state: State): boolean {
  if (state.status === "rejected") return state.locked;
  if (state.status === "removed") return state.locked === true;
  return "newest" in state && state.newest === "locked";
}

/** A lock is for ever, so a rule must refuse for it, or a person name it: a doubt is not enough. */
const isPromotion = (findings: readonly Finding[]) =>
  findings.some(({ category, outcome }) => category === "PROMO_IN_REVIEW" && outcome === "refuse");

const isBlank = (text: string) => text.trim() === "";
