import { dayMs, type Instant } from "../../kernel/instant.ts";
import { accept, type Decision, reject, unreachable } from "../../kernel/result.ts";

/** Reasons a report can name; each is a group of rules that readers can look up. */
export const reportReasons = [
  "promotion",
  "paid_or_reward",
  "seller_or_rival",
  "not_about_product",
  "misfiled",
  "personal_data",
  "obscene",
  "hate",
  "illegal",
  "other_rule",
] as const;
export type ReportReason = (typeof reportReasons)[number];

/** How a report ended: whether a rule was broken, and if not, whether that was plain to see. */
export const reportOutcomes = ["founded", "unfounded", "manifestly_unfounded"] as const;
export type ReportOutcome = (typeof reportOutcomes)[number];

/** One person's report of one review. */
export type State =
  | { readonly status: "none" }
  | { readonly status: "open" }
  | { readonly status: "answered"; readonly outcome: ReportOutcome };

export type Command =
  | { readonly type: "file"; readonly reason: ReportReason; readonly standing: ReportStanding }
  | {
      readonly type: "answer";
      readonly outcome: ReportOutcome;
      readonly by: string;
      readonly reason: string;
    };

/** What stands between an account and a report. */
export type ReportStanding = {
  readonly ownReview: boolean;
  readonly reviewVisible: boolean;
  /** Until when this reporter's reports are not taken; null for everybody else. */
  readonly pausedUntil: Instant | null;
};

export type Event =
  | { readonly type: "report-filed"; readonly reason: ReportReason; readonly at: Instant }
  | {
      readonly type: "report-answered";
      readonly outcome: ReportOutcome;
      readonly by: string;
      readonly reason: string;
      readonly at: Instant;
    };

export type Code =
  | "report_exists"
  | "report_own_review"
  | "reports_paused"
  | "report_answered"
  | "report_missing"
  | "review_not_published"
  | "reason_required";

/** Nothing was reported. */
export const initial: State = { status: "none" };

/** Decides about a report. How many others reported the same has no say (POLICY VOTE-008). */
export function decide(state: State, command: Command, at: Instant): Decision<Event, Code> {
  switch (command.type) {
    case "file": {
      const { reason, standing } = command;
      if (state.status !== "none") return reject("report_exists");
      if (standing.pausedUntil !== null && at < standing.pausedUntil) {
        return reject("reports_paused", { pausedUntilAt: standing.pausedUntil });
      }
      if (!standing.reviewVisible) return reject("review_not_published");
      if (standing.ownReview) return reject("report_own_review");
      return accept({ type: "report-filed", reason, at });
    }
    case "answer": {
      if (state.status === "none") return reject("report_missing");
      if (state.status === "answered") return reject("report_answered");
      const { outcome, by } = command;
      const reason = command.reason.trim();
      if (reason === "") return reject("reason_required");
      return accept({ type: "report-answered", outcome, by, reason, at });
    }
    default:
      return unreachable(command);
  }
}

/** Folds an event into the state; never refuses. */
export function evolve(_state: State, event: Event): State {
  switch (event.type) {
    case "report-filed":
      return { status: "open" };
    case "report-answered":
      return { status: "answered", outcome: event.outcome };
    default:
      return unreachable(event);
  }
}

/** How a reporter's reports ended lately. */
export type ReporterRecord = {
  readonly answered: number;
  readonly manifestlyUnfounded: number;
  /** When the last one that was manifestly unfounded was answered. */
  readonly lastAt: Instant | null;
};

/** The numbers of a marketplace that limit misuse. */
export type MisuseParameters = {
  readonly unfoundedMin: number;
  readonly unfoundedPercentMin: number;
  readonly pauseDays: number;
};

/**
 * First a warning, and only who goes on after it is paused, for a time that is said (POLICY
 * VOTE-010). Reports that merely turned out wrong count for nothing here.
 */
export function misuseOf(
  { answered, manifestlyUnfounded, lastAt }: ReporterRecord,
  { unfoundedMin, unfoundedPercentMin, pauseDays }: MisuseParameters,
): { readonly warned: boolean; readonly pausedUntil: Instant | null } {
  const warned =
    manifestlyUnfounded >= unfoundedMin &&
    manifestlyUnfounded * 100 >= unfoundedPercentMin * answered;
  const goesOn = warned && manifestlyUnfounded >= 2 * unfoundedMin && lastAt !== null;
  return { warned, pausedUntil: goesOn ? lastAt + pauseDays * dayMs : null };
}
