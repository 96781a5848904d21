import type { Instant } from "../../kernel/instant.ts";
import { accept, type Decision, reject, unreachable } from "../../kernel/result.ts";

/**
 * Which product a page is about. A page that is changed into a fundamentally different one begins
 * again (POLICY VAR-005): reviews from before stay with what it was and do not count for it.
 */
export type State =
  | { readonly status: "unchanged" }
  | { readonly status: "begun_anew"; readonly since: Instant };

export type Command =
  | {
      readonly type: "page-changed";
      /** How much of what names the product changed since somebody first reviewed it, percent. */
      readonly changedPercent: number;
      readonly changedPercentMax: number;
      /** From when the page says what it says. */
      readonly since: Instant;
    }
  /** A person saw that it is the same product after all: a new maker's name, a translation. */
  | { readonly type: "rejoin"; readonly by: string; readonly reason: string };

export type Event =
  | {
      readonly type: "product-begun-anew";
      readonly changedPercent: number;
      readonly since: Instant;
      readonly at: Instant;
    }
  | {
      readonly type: "product-rejoined";
      readonly by: string;
      readonly reason: string;
      readonly at: Instant;
    };

export type Code = "reason_required" | "product_unchanged";

/** A page that is about what it was always about. */
export const initial: State = { status: "unchanged" };

/** Decides which product a page is about. */
export function decide(state: State, command: Command, at: Instant): Decision<Event, Code> {
  switch (command.type) {
    case "page-changed": {
      const { changedPercent, changedPercentMax, since } = command;
      if (changedPercent < changedPercentMax) return accept();
      if (state.status === "begun_anew" && since <= state.since) return accept();
      return accept({ type: "product-begun-anew", changedPercent, since, at });
    }
    case "rejoin": {
      const { by, reason } = command;
      if (state.status === "unchanged") return reject("product_unchanged");
      if (reason.trim() === "") return reject("reason_required");
      return accept({ type: "product-rejoined", by, reason, at });
    }
    default:
      return unreachable(command);
  }
}

/** Folds an event into the state; never refuses. */
export function evolve(_state: State, event: Event): State {
  switch (event.type) {
    case "product-begun-anew":
      return { status: "begun_anew", since: event.since };
    case "product-rejoined":
      return initial;
    default:
      return unreachable(event);
  }
}
