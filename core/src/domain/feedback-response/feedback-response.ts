import type { Instant } from "../../kernel/instant.ts";
import { accept, type Decision, reject, unreachable } from "../../kernel/result.ts";
import type { Verdict } from "../../policy/kit/verdict.ts";

/** The seller's one public answer to a feedback (POLICY FBK-040 to FBK-043, 10.3). */
export type State =
  | { readonly status: "open" }
  | { readonly status: "posted"; readonly text: string }
  /** Deleted by the seller: the slot is used up until the buyer changes the feedback. */
  | { readonly status: "withdrawn" };

/** There is no `edit`: what must not happen has no command. */
export type Command =
  | { readonly type: "post"; readonly text: string; readonly verdict: Verdict }
  | { readonly type: "withdraw" }
  | { readonly type: "note-feedback-changed" };

export type Event =
  | {
      readonly type: "response-posted";
      readonly text: string;
      readonly policyVersion: string;
      readonly at: Instant;
    }
  | { readonly type: "response-refused"; readonly verdict: Verdict; readonly at: Instant }
  | { readonly type: "response-withdrawn"; readonly at: Instant }
  | { readonly type: "response-reopened"; readonly at: Instant };

/** How each command can be refused. */
export type CodesByCommand = {
  readonly post: "response_exists" | "response_withdrawn";
  readonly withdraw: "response_missing";
  readonly "note-feedback-changed": never;
};

export type Code = CodesByCommand[Command["type"]];

/** No answer yet. */
export const initial: State = { status: "open" };

/** Decides about the response; it never touches the rating. */
export function decide<Type extends Command["type"]>(
  state: State,
  command: Extract<Command, { type: Type }>,
  at: Instant,
): Decision<Event, CodesByCommand[Type]>;
/** As above, over all commands. */
export function decide(state: State, command: Command, at: Instant): Decision<Event, Code> {
  switch (command.type) {
    case "post": {
      if (state.status === "posted") return reject("response_exists");
      if (state.status === "withdrawn") return reject("response_withdrawn");
      const { text, verdict } = command;
      if (verdict.outcome === "refuse") return accept({ type: "response-refused", verdict, at });
      const { policyVersion } = verdict;
      return accept({ type: "response-posted", text, policyVersion, at });
    }
    case "withdraw":
      if (state.status !== "posted") return reject("response_missing");
      return accept({ type: "response-withdrawn", at });
    case "note-feedback-changed":
      // The buyer's new words deserve a new answer, so even a withdrawn response reopens.
      return state.status === "open" ? accept() : accept({ type: "response-reopened", at });
    default:
      return unreachable(command);
  }
}

/** Folds an event into the state; never refuses. */
export function evolve(state: State, event: Event): State {
  switch (event.type) {
    case "response-posted":
      return { status: "posted", text: event.text };
    case "response-refused":
      return state;
    case "response-withdrawn":
      return { status: "withdrawn" };
    case "response-reopened":
      return initial;
    default:
      return unreachable(event);
  }
}
