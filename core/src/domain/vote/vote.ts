import type { Instant } from "../../kernel/instant.ts";
import { accept, type Decision, reject, unreachable } from "../../kernel/result.ts";

/** One account's opinion of one review; `unhelpful` is private and never shown. */
export type State =
  | { readonly status: "none" }
  | { readonly status: "cast"; readonly helpful: boolean }
  | { readonly status: "voided"; readonly caseId: string };

export type Command =
  | { readonly type: "cast"; readonly helpful: boolean; readonly standing: VoteStanding }
  | { readonly type: "revoke" }
  /** A decided case takes back votes that were not a reader's own (POLICY VOTE-001). */
  | { readonly type: "void"; readonly caseId: string; readonly by: string };

/** What stands between an account and a vote. */
export type VoteStanding = {
  readonly ownReview: boolean;
  /** Tied to a seller of this product or of a rival one (POLICY VOTE-002). */
  readonly tiedToSeller: boolean;
  readonly contributionsRestricted: boolean;
  readonly spendTooLow: boolean;
  readonly reviewVisible: boolean;
};

export type Event =
  | { readonly type: "vote-cast"; readonly helpful: boolean; readonly at: Instant }
  | { readonly type: "vote-revoked"; readonly at: Instant }
  | {
      readonly type: "vote-voided";
      readonly caseId: string;
      readonly by: string;
      readonly at: Instant;
    };

export type Code =
  | "vote_own_review"
  | "vote_tied_to_seller"
  | "vote_voided"
  | "vote_missing"
  | "review_not_published"
  | "contributions_restricted"
  | "spend_too_low";

/** Nothing said yet. */
export const initial: State = { status: "none" };

/** Decides about a vote. */
export function decide(state: State, command: Command, at: Instant): Decision<Event, Code> {
  switch (command.type) {
    case "cast": {
      if (state.status === "voided") return reject("vote_voided");
      const refusal = refusalOf(command.standing);
      if (refusal !== null) return reject(refusal);
      const { helpful } = command;
      const same = state.status === "cast" && state.helpful === helpful;
      return same ? accept() : accept({ type: "vote-cast", helpful, at });
    }
    case "revoke":
      if (state.status !== "cast") return reject("vote_missing");
      return accept({ type: "vote-revoked", at });
    case "void": {
      if (state.status !== "cast") return reject("vote_missing");
      return accept({ type: "vote-voided", caseId: command.caseId, by: command.by, at });
    }
    default:
      return unreachable(command);
  }
}

/** Folds an event into the state; never refuses. */
export function evolve(_state: State, event: Event): State {
  switch (event.type) {
    case "vote-cast":
      return { status: "cast", helpful: event.helpful };
    case "vote-revoked":
      return initial;
    case "vote-voided":
      return { status: "voided", caseId: event.caseId };
    default:
      return unreachable(event);
  }
}

function refusalOf(standing: VoteStanding): Code | null {
  if (!standing.reviewVisible) return "review_not_published";
  if (standing.ownReview) return "vote_own_review";
  if (standing.tiedToSeller) return "vote_tied_to_seller";
  if (standing.contributionsRestricted) return "contributions_restricted";
  return standing.spendTooLow ? "spend_too_low" : null;
}
