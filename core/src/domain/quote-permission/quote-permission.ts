import type { Instant } from "../../kernel/instant.ts";
import { accept, type Decision, reject, unreachable } from "../../kernel/result.ts";

/** Whether a seller may quote a review elsewhere; the text stays its author's (POLICY REV-067). */
export type State =
  | { readonly status: "none" }
  | { readonly status: "asked"; readonly withName: boolean }
  /** The name is a matter of its own (POLICY PII-011). */
  | { readonly status: "granted"; readonly withName: boolean }
  | { readonly status: "declined" }
  | { readonly status: "revoked" };

export type Command =
  | { readonly type: "ask"; readonly withName: boolean; readonly reviewVisible: boolean }
  | { readonly type: "grant"; readonly withName: boolean }
  | { readonly type: "decline" }
  | { readonly type: "revoke" };

export type Event =
  | { readonly type: "quote-asked"; readonly withName: boolean; readonly at: Instant }
  | { readonly type: "quote-granted"; readonly withName: boolean; readonly at: Instant }
  | { readonly type: "quote-declined"; readonly at: Instant }
  | { readonly type: "quote-revoked"; readonly at: Instant };

export type Code = "quote_asked" | "quote_not_asked" | "quote_not_granted" | "review_not_published";

/** Nobody asked. */
export const initial: State = { status: "none" };

/** Decides about a permission. The author answers, and can take back what was granted. */
export function decide(state: State, command: Command, at: Instant): Decision<Event, Code> {
  switch (command.type) {
    case "ask":
      // An author is asked once: whoever declined or took back does not want to be asked again.
      if (state.status !== "none") return reject("quote_asked");
      if (!command.reviewVisible) return reject("review_not_published");
      return accept({ type: "quote-asked", withName: command.withName, at });
    case "grant":
      if (state.status !== "asked") return reject("quote_not_asked");
      // Nobody is given more than they asked for.
      return accept({ type: "quote-granted", withName: command.withName && state.withName, at });
    case "decline":
      if (state.status !== "asked") return reject("quote_not_asked");
      return accept({ type: "quote-declined", at });
    case "revoke":
      if (state.status !== "granted") return reject("quote_not_granted");
      return accept({ type: "quote-revoked", at });
    default:
      return unreachable(command);
  }
}

/** Folds an event into the state; never refuses. */
export function evolve(_state: State, event: Event): State {
  switch (event.type) {
    case "quote-asked":
      return { status: "asked", withName: event.withName };
    case "quote-granted":
      return { status: "granted", withName: event.withName };
    case "quote-declined":
      return { status: "declined" };
    case "quote-revoked":
      return { status: "revoked" };
    default:
      return unreachable(event);
  }
}
