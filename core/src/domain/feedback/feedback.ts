import { dayMs, type Instant } from "../../kernel/instant.ts";
import { accept, type Decision, reject, unreachable } from "../../kernel/result.ts";
import type { Finding, Verdict } from "../../policy/kit/verdict.ts";

/** What the buyer said of seller and purchase; `text` is null for stars and a reason alone. */
export type Content = {
  readonly stars: number;
  readonly reason: Reason | null;
  readonly text: string | null;
};

/** Predefined reasons, each with who answers for it (POLICY FBK-033). */
export const reasons = {
  late_delivery: "carrier",
  not_received: "carrier",
  damaged_in_transit: "carrier",
  not_as_described: "seller",
  wrong_item: "seller",
  missing_parts: "seller",
  item_condition: "seller",
  packaging: "seller",
  communication: "seller",
  return_or_refund: "seller",
  checkout_or_payment: "platform",
  other: "unknown",
} as const;
export type Reason = keyof typeof reasons;

/** Why a feedback leaves the public record; there is no "other" (POLICY FBK-020 to FBK-028). */
export const removalGrounds = ["obscene", "personal_data", "product_only", "legal_order"] as const;
export type RemovalGround = (typeof removalGrounds)[number];

/** Why a feedback stays readable but does not count: the fault was not the seller's. */
export const strikeGrounds = ["platform_fulfilled", "platform_postage"] as const;
export type StrikeGround = (typeof strikeGrounds)[number];

export type State =
  | { readonly status: "none" }
  | { readonly status: "posted"; readonly version: number; readonly firstPostedAt: Instant }
  | {
      readonly status: "struck";
      readonly version: number;
      readonly firstPostedAt: Instant;
      readonly ground: StrikeGround;
    }
  | {
      readonly status: "removed";
      readonly version: number;
      readonly firstPostedAt: Instant;
      readonly ground: RemovalGround;
    }
  | { readonly status: "buyer_removed"; readonly version: number };

export type Command =
  | {
      readonly type: "post";
      readonly content: Content;
      readonly verdict: Verdict;
      readonly window: FeedbackWindow;
      readonly parameters: FeedbackParameters;
    }
  | {
      readonly type: "modify";
      readonly content: Content;
      readonly verdict: Verdict;
      readonly parameters: FeedbackParameters;
    }
  | { readonly type: "remove-own"; readonly parameters: FeedbackParameters }
  | {
      readonly type: "remove";
      readonly ground: RemovalGround;
      readonly findings: readonly Finding[];
      readonly by: Decider;
    }
  | {
      readonly type: "strike";
      readonly ground: StrikeGround;
      readonly facts: Readonly<Record<string, string>>;
      readonly by: Decider;
    }
  /** An appeal was upheld: the feedback counts and reads as before. */
  | { readonly type: "reinstate"; readonly by: Decider; readonly reason: string };

/** A rule that decided by itself, or a person. */
export type Decider =
  | { readonly kind: "rule"; readonly ruleId: string }
  | { readonly kind: "person"; readonly userId: string };

/** When one order may be spoken about (POLICY FBK-003). */
export type FeedbackWindow = { readonly opensAt: Instant; readonly closesAt: Instant };

/** The numbers of a marketplace that decide here. */
export type FeedbackParameters = {
  readonly buyerEditDays: number;
  /** Up to this many stars a reason must be chosen (POLICY FBK-034). */
  readonly reasonNeededStarsMax: number;
};

export type Event =
  | {
      readonly type: "feedback-posted" | "feedback-modified";
      readonly version: number;
      readonly at: Instant;
      readonly words: Content;
      readonly policyVersion: string;
    }
  | {
      readonly type: "feedback-refused";
      readonly at: Instant;
      readonly findings: readonly Finding[];
      readonly policyVersion: string;
    }
  | { readonly type: "feedback-removed-by-buyer"; readonly at: Instant }
  | {
      readonly type: "feedback-removed";
      readonly ground: RemovalGround;
      readonly findings: readonly Finding[];
      readonly by: Decider;
      readonly at: Instant;
    }
  | {
      readonly type: "feedback-struck";
      readonly ground: StrikeGround;
      readonly facts: Readonly<Record<string, string>>;
      readonly by: Decider;
      readonly at: Instant;
    }
  | {
      readonly type: "feedback-reinstated";
      readonly by: Decider;
      readonly reason: string;
      readonly at: Instant;
    };

/** How each command can be refused. */
export type CodesByCommand = {
  readonly post:
    | "feedback_exists"
    | "feedback_too_early"
    | "feedback_too_late"
    | "feedback_reason_needed";
  readonly modify: "feedback_missing" | "feedback_edit_closed" | "feedback_reason_needed";
  readonly "remove-own": "feedback_missing" | "feedback_edit_closed";
  readonly remove: "feedback_not_posted" | "reason_required";
  readonly strike: "feedback_not_posted";
  readonly reinstate: "feedback_not_lifted" | "reason_required";
};

export type Code = CodesByCommand[Command["type"]];

/** An order about which nothing was said. */
export const initial: State = { status: "none" };

/** Decides about one order's feedback. The seller has no command here: sellers edit nothing. */
export function decide<Type extends Command["type"]>(
  state: State,
  command: Extract<Command, { type: Type }>,
  at: Instant,
): Decision<Event, CodesByCommand[Type]>;
/** As above, over all commands. */
export function decide(state: State, command: Command, at: Instant): Decision<Event, Code> {
  switch (command.type) {
    case "post":
      return posted(state, command, at);
    case "modify":
      return modified(state, command, at);
    case "remove-own":
      return removedByBuyer(state, command.parameters, at);
    case "remove": {
      if (state.status !== "posted" && state.status !== "struck") {
        return reject("feedback_not_posted");
      }
      const { ground, findings, by } = command;
      // Without the words that carry the ground there is no ground; only a court names none.
      if (ground !== "legal_order" && findings.length === 0) return reject("reason_required");
      return accept({ type: "feedback-removed", ground, findings, by, at });
    }
    case "strike": {
      if (state.status !== "posted") return reject("feedback_not_posted");
      const { ground, facts, by } = command;
      return accept({ type: "feedback-struck", ground, facts, by, at });
    }
    case "reinstate": {
      if (state.status !== "removed" && state.status !== "struck") {
        return reject("feedback_not_lifted");
      }
      if (command.reason.trim() === "") return reject("reason_required");
      const { by, reason } = command;
      return accept({ type: "feedback-reinstated", by, reason, at });
    }
    default:
      return unreachable(command);
  }
}

/** Folds an event into the state; never refuses. */
export function evolve(state: State, event: Event): State {
  const firstPostedAt = "firstPostedAt" in state ? state.firstPostedAt : event.at;
  const version = state.status === "none" ? 0 : state.version;
  switch (event.type) {
    case "feedback-posted":
    case "feedback-modified":
      return { status: "posted", version: event.version, firstPostedAt };
    case "feedback-refused":
      return state;
    case "feedback-removed-by-buyer":
      return { status: "buyer_removed", version };
    case "feedback-removed":
      return { status: "removed", version, firstPostedAt, ground: event.ground };
    case "feedback-struck":
      return { status: "struck", version, firstPostedAt, ground: event.ground };
    case "feedback-reinstated":
      return { status: "posted", version, firstPostedAt };
    default:
      return unreachable(event);
  }
}

function posted(
  state: State,
  command: Extract<Command, { type: "post" }>,
  at: Instant,
): Decision<Event, CodesByCommand["post"]> {
  if (state.status !== "none") return reject("feedback_exists");
  const { window } = command;
  if (at < window.opensAt) return reject("feedback_too_early", { opensAt: window.opensAt });
  if (at >= window.closesAt) return reject("feedback_too_late", { closedAt: window.closesAt });
  return written(command, "feedback-posted", 1, at);
}

function modified(
  state: State,
  command: Extract<Command, { type: "modify" }>,
  at: Instant,
): Decision<Event, CodesByCommand["modify"]> {
  if (state.status === "none" || state.status === "buyer_removed") {
    return reject("feedback_missing");
  }
  const closed = editClosed(state.firstPostedAt, command.parameters, at);
  if (closed !== null) return closed;
  return written(command, "feedback-modified", state.version + 1, at);
}

function removedByBuyer(
  state: State,
  parameters: FeedbackParameters,
  at: Instant,
): Decision<Event, Code> {
  if (state.status === "none" || state.status === "buyer_removed") {
    return reject("feedback_missing");
  }
  return (
    editClosed(state.firstPostedAt, parameters, at) ??
    accept({ type: "feedback-removed-by-buyer", at })
  );
}

function editClosed(firstPostedAt: Instant, parameters: FeedbackParameters, at: Instant) {
  const closesAt = firstPostedAt + parameters.buyerEditDays * dayMs;
  return at < closesAt ? null : reject("feedback_edit_closed", { closedAt: closesAt });
}

function written(
  { content: words, verdict, parameters }: Extract<Command, { type: "post" | "modify" }>,
  type: "feedback-posted" | "feedback-modified",
  version: number,
  at: Instant,
): Decision<Event, "feedback_reason_needed"> {
  if (words.stars <= parameters.reasonNeededStarsMax && words.reason === null) {
    return reject("feedback_reason_needed");
  }
  const { findings, policyVersion } = verdict;
  // The buyer may rephrase: nothing is lost, and the attempt is on record.
  if (verdict.outcome === "refuse") {
    return accept({ type: "feedback-refused", findings, policyVersion, at });
  }
  return accept({ type, version, words, policyVersion, at });
}
