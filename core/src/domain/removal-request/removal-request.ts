import { dayMs, type Instant } from "../../kernel/instant.ts";
import { accept, type Decision, reject, unreachable } from "../../kernel/result.ts";
import type { Span } from "../../kernel/span.ts";
import type { ClaimedGround, DeclineReason, Judgement } from "./grounds.ts";

/** A seller's claim that one version of a feedback should not count: one request, one appeal. */
export type State =
  | { readonly status: "none" }
  | { readonly status: "granted"; readonly ground: ClaimedGround }
  | {
      readonly status: "declined";
      readonly ground: ClaimedGround;
      readonly because: DeclineReason;
    }
  | {
      readonly status: "appealed";
      readonly ground: ClaimedGround;
      readonly because: DeclineReason;
    }
  | {
      readonly status: "closed";
      readonly ground: ClaimedGround;
      readonly granted: boolean;
      readonly reason: string;
    };

export type Command =
  | {
      readonly type: "request";
      readonly ground: ClaimedGround;
      readonly judgement: Judgement;
      readonly postedAt: Instant;
      readonly removalDays: number;
    }
  | { readonly type: "appeal"; readonly reason: string }
  | {
      readonly type: "answer-appeal";
      readonly granted: boolean;
      readonly by: string;
      readonly reason: string;
    };

export type Event =
  | { readonly type: "removal-granted"; readonly ground: ClaimedGround; readonly at: Instant }
  | {
      readonly type: "removal-declined";
      readonly ground: ClaimedGround;
      readonly because: DeclineReason;
      readonly spans: readonly Span[];
      readonly at: Instant;
    }
  | { readonly type: "removal-appealed"; readonly reason: string; readonly at: Instant }
  | {
      readonly type: "removal-appeal-answered";
      readonly granted: boolean;
      readonly by: string;
      readonly reason: string;
      readonly at: Instant;
    };

/** How each command can be refused. */
export type CodesByCommand = {
  readonly request: "removal_requested" | "removal_too_late";
  readonly appeal: "removal_not_declined" | "reason_required";
  readonly "answer-appeal": "removal_not_appealed" | "reason_required";
};

export type Code = CodesByCommand[Command["type"]];

/** Nothing was asked. */
export const initial: State = { status: "none" };

/** Decides about a claim. A machine grants or declines at once; an appeal waits for a person. */
export function decide<Type extends Command["type"]>(
  state: State,
  command: Extract<Command, { type: Type }>,
  at: Instant,
): Decision<Event, CodesByCommand[Type]>;
/** As above, over all commands. */
export function decide(state: State, command: Command, at: Instant): Decision<Event, Code> {
  switch (command.type) {
    case "request": {
      if (state.status !== "none") return reject("removal_requested");
      const { ground, judgement, postedAt, removalDays } = command;
      const closesAt = postedAt + removalDays * dayMs;
      if (at >= closesAt) return reject("removal_too_late", { closedAt: closesAt });
      if (judgement.met) return accept({ type: "removal-granted", ground, at });
      const { because, spans } = judgement;
      return accept({ type: "removal-declined", ground, because, spans, at });
    }
    case "appeal": {
      if (state.status !== "declined") return reject("removal_not_declined");
      const reason = command.reason.trim();
      if (reason === "") return reject("reason_required");
      return accept({ type: "removal-appealed", reason, at });
    }
    case "answer-appeal": {
      if (state.status !== "appealed") return reject("removal_not_appealed");
      const { granted, by } = command;
      const reason = command.reason.trim();
      if (reason === "") return reject("reason_required");
      return accept({ type: "removal-appeal-answered", granted, by, reason, at });
    }
    default:
      return unreachable(command);
  }
}

/** Folds an event into the state; never refuses. */
export function evolve(state: State, event: Event): State {
  const ground = "ground" in state ? state.ground : "none_of_these";
  switch (event.type) {
    case "removal-granted":
      return { status: "granted", ground: event.ground };
    case "removal-declined":
      return { status: "declined", ground: event.ground, because: event.because };
    case "removal-appealed":
      return {
        status: "appealed",
        ground,
        because: "because" in state ? state.because : "not_a_ground",
      };
    case "removal-appeal-answered":
      return { status: "closed", ground, granted: event.granted, reason: event.reason };
    default:
      return unreachable(event);
  }
}

/** How a seller's requests ended lately. */
export type RequestRecord = {
  readonly granted: number;
  readonly declined: number;
  readonly lastWeek: number;
};

/** The numbers of a marketplace that slow down requests made at random. */
export type SlowingParameters = {
  readonly free: number;
  readonly grantedPercentMin: number;
  readonly slowedPerWeek: number;
};

/**
 * Whether a seller is slowed down: only after the free requests, and only where hardly any was
 * granted (POLICY FBK-031). `warned` says so before it happens.
 */
export function pacingOf(
  { granted, declined, lastWeek }: RequestRecord,
  { free, grantedPercentMin, slowedPerWeek }: SlowingParameters,
): { readonly allowed: boolean; readonly warned: boolean } {
  const all = granted + declined;
  const speculative = granted * 100 < grantedPercentMin * all;
  const slowed = all >= free && speculative;
  return {
    allowed: !slowed || lastWeek < slowedPerWeek,
    warned: slowed || (all * 2 >= free && speculative),
  };
}
