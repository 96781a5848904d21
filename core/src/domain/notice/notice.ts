import type { Instant } from "../../kernel/instant.ts";
import { accept, type Decision, reject, unreachable } from "../../kernel/result.ts";

/** Who tells the marketplace of content that they hold for illegal (DSA Art. 16 and 22). */
export type NotifierKind = "authority" | "trusted_flagger" | "person";

/** How a notice ended. */
export type NoticeOutcome = "founded" | "unfounded";

/** One notice: it is open from its receipt until a person has answered it. */
export type State =
  | { readonly status: "none" }
  | { readonly status: "open"; readonly dueAt: Instant }
  | { readonly status: "answered"; readonly dueAt: Instant; readonly outcome: NoticeOutcome };

/** There is no command by which a notice is refused or answered without a person. */
export type Command =
  | { readonly type: "file"; readonly dueAt: Instant }
  | {
      readonly type: "answer";
      readonly outcome: NoticeOutcome;
      readonly by: string;
      readonly reason: string;
    };

export type Event =
  | { readonly type: "notice-filed"; readonly dueAt: Instant; readonly at: Instant }
  | {
      readonly type: "notice-answered";
      readonly outcome: NoticeOutcome;
      readonly by: string;
      readonly reason: string;
      readonly at: Instant;
    };

export type Code = "notice_exists" | "notice_missing" | "notice_answered" | "reason_required";

/** Nothing was received. */
export const initial: State = { status: "none" };

/** Decides about a notice; who sent it changes its clock and never its answer. */
export function decide(state: State, command: Command, at: Instant): Decision<Event, Code> {
  switch (command.type) {
    case "file":
      if (state.status !== "none") return reject("notice_exists");
      return accept({ type: "notice-filed", dueAt: command.dueAt, at });
    case "answer": {
      if (state.status === "none") return reject("notice_missing");
      if (state.status === "answered") return reject("notice_answered");
      const { outcome, by } = command;
      const reason = command.reason.trim();
      if (reason === "") return reject("reason_required");
      return accept({ type: "notice-answered", outcome, by, reason, at });
    }
    default:
      return unreachable(command);
  }
}

/** Folds an event into the state; never refuses. */
export function evolve(state: State, event: Event): State {
  switch (event.type) {
    case "notice-filed":
      return { status: "open", dueAt: event.dueAt };
    case "notice-answered":
      return {
        status: "answered",
        dueAt: state.status === "none" ? event.at : state.dueAt,
        outcome: event.outcome,
      };
    default:
      return unreachable(event);
  }
}
