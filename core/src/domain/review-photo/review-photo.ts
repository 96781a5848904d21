import type { Instant } from "../../kernel/instant.ts";
import { accept, type Decision, reject, unreachable } from "../../kernel/result.ts";
import type { Finding, Verdict } from "../../policy/kit/verdict.ts";

/**
 * A photo beside a review's words. It is judged by itself: one that waits for a person holds back
 * neither the words nor the stars, and who took it can take it away at any time.
 */
export type State =
  | { readonly status: "none" }
  | { readonly status: "shown" }
  | { readonly status: "held" }
  | { readonly status: "refused" }
  | { readonly status: "withdrawn" };

export type Command =
  /** `held` says whether a person has to look whatever the rules say. */
  | { readonly type: "add"; readonly verdict: Verdict; readonly held: boolean }
  | { readonly type: "show"; readonly by: string; readonly reason: string }
  | { readonly type: "refuse"; readonly by: string; readonly reason: string }
  | { readonly type: "withdraw" };

export type Event =
  | {
      readonly type: "photo-shown";
      readonly findings: readonly Finding[];
      /** Who decided, null for the rules. */
      readonly by: string | null;
      readonly reason: string | null;
      readonly at: Instant;
    }
  | { readonly type: "photo-held"; readonly findings: readonly Finding[]; readonly at: Instant }
  | {
      readonly type: "photo-refused";
      readonly by: string;
      readonly reason: string;
      readonly at: Instant;
    }
  | { readonly type: "photo-withdrawn"; readonly at: Instant };

export type Code = "photo_exists" | "photo_missing" | "photo_settled" | "reason_required";

/** Before there is a photo. */
export const initial: State = { status: "none" };

/** Decides about a photo. Nobody changes one: another takes its place. */
export function decide(state: State, command: Command, at: Instant): Decision<Event, Code> {
  switch (command.type) {
    case "add": {
      if (state.status !== "none") return reject("photo_exists");
      const { findings, outcome } = command.verdict;
      // What stands on a photo was printed by somebody else: a person looks before it is refused.
      return outcome === "hold" || outcome === "refuse" || command.held
        ? accept({ type: "photo-held", findings, at })
        : accept({ type: "photo-shown", findings, by: null, reason: null, at });
    }
    case "show":
    case "refuse": {
      const { by, reason } = command;
      if (state.status === "none" || state.status === "withdrawn") return reject("photo_missing");
      if (reason.trim() === "") return reject("reason_required");
      const settled = command.type === "show" ? "shown" : "refused";
      if (state.status === settled) return reject("photo_settled");
      return command.type === "show"
        ? accept({ type: "photo-shown", findings: [], by, reason, at })
        : accept({ type: "photo-refused", by, reason, at });
    }
    case "withdraw":
      return state.status === "none" || state.status === "withdrawn"
        ? reject("photo_missing")
        : accept({ type: "photo-withdrawn", at });
    default:
      return unreachable(command);
  }
}

/** Folds an event into the state; never refuses. */
export function evolve(_state: State, event: Event): State {
  switch (event.type) {
    case "photo-shown":
      return { status: "shown" };
    case "photo-held":
      return { status: "held" };
    case "photo-refused":
      return { status: "refused" };
    case "photo-withdrawn":
      return { status: "withdrawn" };
    default:
      return unreachable(event);
  }
}
