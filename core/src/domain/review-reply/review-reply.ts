import type { Instant } from "../../kernel/instant.ts";
import { accept, type Decision, reject, unreachable } from "../../kernel/result.ts";
import type { Finding, Verdict } from "../../policy/kit/verdict.ts";

/** A seller's one public reply to a review of something they sell (POLICY REV-069). */
export type State =
  | { readonly status: "none" }
  | { readonly status: "posted" }
  | { readonly status: "withdrawn" }
  | { readonly status: "removed" };

/** What lets a seller reply. */
export type ReplyStanding = {
  readonly sellsProduct: boolean;
  /** Somebody of the seller's has bought here before. */
  readonly hasPurchase: boolean;
  readonly reviewVisible: boolean;
};

/** There is no `edit`: what readers answered to stays as it was. */
export type Command =
  | {
      readonly type: "post";
      readonly text: string;
      readonly verdict: Verdict;
      readonly standing: ReplyStanding;
    }
  | { readonly type: "withdraw" }
  | { readonly type: "remove"; readonly by: string; readonly reason: string };

export type Event =
  | {
      readonly type: "reply-posted";
      readonly text: string;
      readonly policyVersion: string;
      readonly at: Instant;
    }
  | {
      readonly type: "reply-refused";
      readonly findings: readonly Finding[];
      readonly policyVersion: string;
      readonly at: Instant;
    }
  | { readonly type: "reply-withdrawn"; readonly at: Instant }
  | {
      readonly type: "reply-removed";
      readonly by: string;
      readonly reason: string;
      readonly at: Instant;
    };

export type Code =
  | "reply_exists"
  | "reply_missing"
  | "reply_not_yours"
  | "reply_needs_purchase"
  | "review_not_published"
  | "reason_required";

/** No reply yet. */
export const initial: State = { status: "none" };

/** Decides about a reply; it never touches the review or its stars. */
export function decide(state: State, command: Command, at: Instant): Decision<Event, Code> {
  switch (command.type) {
    case "post": {
      const { text, verdict, standing } = command;
      if (!standing.sellsProduct) return reject("reply_not_yours");
      if (!standing.reviewVisible) return reject("review_not_published");
      if (!standing.hasPurchase) return reject("reply_needs_purchase");
      if (state.status !== "none") return reject("reply_exists");
      const { outcome, findings, policyVersion } = verdict;
      // What a person would have to look at first is not public speech yet.
      if (outcome === "refuse" || outcome === "hold") {
        return accept({ type: "reply-refused", findings, policyVersion, at });
      }
      return accept({ type: "reply-posted", text, policyVersion, at });
    }
    case "withdraw":
      if (state.status !== "posted") return reject("reply_missing");
      return accept({ type: "reply-withdrawn", at });
    case "remove": {
      if (state.status !== "posted") return reject("reply_missing");
      const reason = command.reason.trim();
      if (reason === "") return reject("reason_required");
      return accept({ type: "reply-removed", by: command.by, reason, at });
    }
    default:
      return unreachable(command);
  }
}

/** Folds an event into the state; never refuses. */
export function evolve(state: State, event: Event): State {
  switch (event.type) {
    case "reply-posted":
      return { status: "posted" };
    case "reply-refused":
      return state;
    case "reply-withdrawn":
      return { status: "withdrawn" };
    case "reply-removed":
      return { status: "removed" };
    default:
      return unreachable(event);
  }
}
