import { dayMs, type Instant } from "../../kernel/instant.ts";
import { limits } from "../../kernel/limits.ts";
import { accept, type Decision, reject, unreachable } from "../../kernel/result.ts";

/** Whose words a hold keeps. A case keeps those of the sellers and the buyers in it. */
export type HoldSubject = "customer" | "seller" | "case";

/**
 * Words that have to be kept for a claim or a court, though their time is over. A hold has an end
 * from its beginning: nothing is kept for ever because somebody forgot it.
 */
export type State =
  | { readonly status: "none" }
  | { readonly status: "placed"; readonly until: Instant }
  | { readonly status: "ended" };

export type Command =
  | {
      readonly type: "place";
      readonly until: Instant;
      readonly by: string;
      readonly reason: string;
    }
  | { readonly type: "end"; readonly by: string; readonly reason: string };

export type Event =
  | {
      readonly type: "hold-placed";
      readonly until: Instant;
      readonly by: string;
      readonly reason: string;
      readonly at: Instant;
    }
  | {
      readonly type: "hold-ended";
      readonly by: string;
      readonly reason: string;
      readonly at: Instant;
    };

export type Code = "hold_exists" | "hold_over" | "hold_end_wrong" | "reason_required";

/** Nothing is held. */
export const initial: State = { status: "none" };

/** Decides about a hold. Its end is never moved: a longer one is another hold with its reason. */
export function decide(state: State, command: Command, at: Instant): Decision<Event, Code> {
  const reason = command.reason.trim();
  switch (command.type) {
    case "place": {
      const { until, by } = command;
      if (state.status !== "none") return reject("hold_exists");
      if (reason === "") return reject("reason_required");
      const latest = at + limits.legalHoldDaysMax * dayMs;
      if (until <= at || until > latest) return reject("hold_end_wrong", { latest });
      return accept({ type: "hold-placed", until, by, reason, at });
    }
    case "end": {
      if (!holds(state, at)) return reject("hold_over");
      if (reason === "") return reject("reason_required");
      return accept({ type: "hold-ended", by: command.by, reason, at });
    }
    default:
      return unreachable(command);
  }
}

/** Folds an event into the state; never refuses. */
export function evolve(_state: State, event: Event): State {
  switch (event.type) {
    case "hold-placed":
      return { status: "placed", until: event.until };
    case "hold-ended":
      return { status: "ended" };
    default:
      return unreachable(event);
  }
}

/** Whether something is held at a moment; the end comes by itself. */
export const holds = (state: State, at: Instant): boolean =>
  state.status === "placed" && at < state.until;
