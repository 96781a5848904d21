import type { Instant } from "../../kernel/instant.ts";
import { accept, type Decision, reject, unreachable } from "../../kernel/result.ts";
import type { Answer, Hold } from "./vocabulary.ts";

/**
 * A file that a person decides. `version` grows with everything a decision could depend on, so that
 * nobody decides about what they have not seen.
 */
export type State =
  | { readonly status: "none" }
  | (Filed & { readonly status: "open"; readonly lease: Hold | null })
  | (Filed & { readonly status: "snoozed"; readonly until: Instant; readonly by: string })
  | (Filed & {
      readonly status: "decided";
      readonly answer: Answer;
      readonly by: string;
      /** Whether a colleague is asked the same, without being told this answer. */
      readonly secondLook: "none" | "wanted" | "done";
    });

type Filed = {
  readonly version: number;
  /** Who asked for a second person; the answer must then come from another. */
  readonly escalatedBy: string | null;
};

/** What a moderator saw and who it is. */
type Person = { readonly by: string; readonly version: number };

export type Command =
  | { readonly type: "open"; readonly signalId: string }
  /** `grows`: it tells of more than what was decided about. */
  | { readonly type: "attach"; readonly signalId: string; readonly grows: boolean }
  | (Person & { readonly type: "lease"; readonly until: Instant })
  | (Person & { readonly type: "release" })
  | { readonly type: "note"; readonly by: string; readonly text: string }
  | (Person & { readonly type: "escalate"; readonly reason: string })
  | (Person & {
      readonly type: "snooze";
      readonly until: Instant;
      readonly latest: Instant;
      readonly reason: string;
    })
  | (Person & {
      readonly type: "decide";
      readonly answer: Answer;
      readonly latest: Instant;
      /** Drawn for a second look. */
      readonly isDrawn: boolean;
    })
  /** The second look: an answer by somebody who was not told the first. */
  | (Person & { readonly type: "look-again"; readonly answer: Verdict })
  | (Person & { readonly type: "reopen"; readonly reason: string });

type Verdict = Exclude<Answer, { outcome: "needs_more" }>;
type At = { readonly at: Instant };
type By = At & { readonly by: string };

export type Event =
  | (At & { readonly type: "case-opened"; readonly signalId: string })
  | (At & { readonly type: "case-joined"; readonly signalId: string })
  /** The same or less was found again after the decision: kept, and nothing more. */
  | (At & { readonly type: "case-seen-again"; readonly signalId: string })
  | (By & { readonly type: "case-leased"; readonly until: Instant })
  | (By & { readonly type: "case-released" })
  | (By & { readonly type: "case-noted"; readonly text: string })
  | (By & { readonly type: "case-escalated"; readonly reason: string })
  | (By & { readonly type: "case-snoozed"; readonly until: Instant; readonly reason: string })
  | (By & { readonly type: "case-decided"; readonly answer: Answer; readonly isDrawn: boolean })
  | (By & {
      readonly type: "case-looked-again";
      readonly answer: Verdict;
      readonly agrees: boolean;
    })
  /** By a person with a reason, or by new evidence. */
  | (At & {
      readonly type: "case-reopened";
      readonly by: string | null;
      readonly reason: string | null;
    });

export type Code =
  | "case_missing"
  | "case_exists"
  | "case_changed"
  | "case_leased"
  | "case_decided"
  | "case_not_decided"
  | "case_second_person"
  | "case_reason_required"
  | "case_cause_required"
  | "case_framing_untested"
  | "second_look_none"
  | "second_look_own"
  | "snooze_too_long";

/** Nothing filed yet. */
export const initial: State = { status: "none" };

/** Decides about a case. */
export function decide(state: State, command: Command, at: Instant): Decision<Event, Code> {
  if (command.type === "open") {
    if (state.status !== "none") return reject("case_exists");
    return accept({ type: "case-opened", signalId: command.signalId, at });
  }
  if (state.status === "none") return reject("case_missing");
  switch (command.type) {
    case "attach":
      return attach(state, command, at);
    case "note":
      if (isBlank(command.text)) return reject("case_reason_required");
      return accept({ type: "case-noted", by: command.by, text: command.text, at });
    case "reopen": {
      if (state.status !== "decided") return reject("case_not_decided");
      if (command.version !== state.version) return reject("case_changed");
      if (isBlank(command.reason)) return reject("case_reason_required");
      const { by, reason } = command;
      return accept({ type: "case-reopened", by, reason, at });
    }
    case "look-again":
      return lookAgain(state, command, at);
    case "lease":
    case "release":
    case "escalate":
    case "snooze":
    case "decide":
      return byPerson(state, command, at);
    default:
      return unreachable(command);
  }
}

/** Whoever answers otherwise opens the case again: two opinions are a question. */
function lookAgain(
  state: Open,
  { by, version, answer }: Extract<Command, { type: "look-again" }>,
  at: Instant,
): Decision<Event, Code> {
  if (state.status !== "decided") return reject("case_not_decided");
  if (state.secondLook !== "wanted") return reject("second_look_none");
  if (state.by === by) return reject("second_look_own");
  if (version !== state.version) return reject("case_changed");
  const fault = faultOfAnswer(answer);
  if (fault !== null) return reject(fault);
  const agrees = isSameAnswer(state.answer, answer);
  const looked: Event = { type: "case-looked-again", by, answer, agrees, at };
  const reopened: Event = { type: "case-reopened", by, reason: answer.reason, at };
  return agrees ? accept(looked) : accept<Event>(looked, reopened);
}

function isSameAnswer(one: Answer, other: Answer): boolean {
  const against = (answer: Answer) => (answer.outcome === "upheld" ? answer.against : "");
  return one.outcome === other.outcome && against(one) === against(other);
}

type Open = Exclude<State, { status: "none" }>;
type Act = Extract<Command, { type: "lease" | "release" | "escalate" | "snooze" | "decide" }>;

function attach(
  state: Open,
  { signalId, grows }: Extract<Command, { type: "attach" }>,
  at: Instant,
): Decision<Event, Code> {
  if (state.status !== "decided") return accept({ type: "case-joined", signalId, at });
  if (!grows) return accept({ type: "case-seen-again", signalId, at });
  return accept(
    { type: "case-joined", signalId, at },
    { type: "case-reopened", by: null, reason: null, at },
  );
}

/** What a person does with a case that waits: one at a time, each on what they have seen. */
function byPerson(state: Open, command: Act, at: Instant): Decision<Event, Code> {
  const { by } = command;
  if (state.status === "decided") return reject("case_decided");
  const lease = state.status === "open" ? state.lease : null;
  if (lease !== null && lease.by !== by && lease.until > at) {
    return reject("case_leased", { until: lease.until });
  }
  if (command.version !== state.version) return reject("case_changed");
  switch (command.type) {
    case "lease":
      return accept({ type: "case-leased", by, until: command.until, at });
    case "release":
      return lease === null ? accept() : accept({ type: "case-released", by, at });
    case "escalate":
      if (isBlank(command.reason)) return reject("case_reason_required");
      return accept({ type: "case-escalated", by, reason: command.reason, at });
    case "snooze": {
      const { until, latest, reason } = command;
      if (isBlank(reason)) return reject("case_reason_required");
      if (until <= at || until > latest) return reject("snooze_too_long", { latestAt: latest });
      return accept({ type: "case-snoozed", by, until, reason, at });
    }
    case "decide": {
      const fault = faultOf(state, command, at);
      const { answer, isDrawn } = command;
      return fault === null
        ? accept({ type: "case-decided", by, answer, isDrawn, at })
        : reject(fault);
    }
    default:
      return unreachable(command);
  }
}

function faultOf(
  state: Open,
  { by, answer, latest }: Extract<Command, { type: "decide" }>,
  at: Instant,
): Code | null {
  if (state.escalatedBy === by) return "case_second_person";
  const isTooLong =
    answer.outcome === "needs_more" && !(answer.until > at && answer.until <= latest);
  return faultOfAnswer(answer) ?? (isTooLong ? "snooze_too_long" : null);
}

function faultOfAnswer(answer: Answer): Code | null {
  if (isBlank(answer.reason)) return "case_reason_required";
  if (answer.outcome === "dismissed" && isBlank(answer.innocentCause)) return "case_cause_required";
  // A rival may have paid for it (POLICY ENF-023): whoever blames a seller says why it was not one.
  const blamesSeller = answer.outcome === "upheld" && answer.against === "seller";
  return blamesSeller && isBlank(answer.framing) ? "case_framing_untested" : null;
}

const isBlank = (text: string) => text.trim() === "";

/** Folds an event into the state; never refuses. */
export function evolve(state: State, event: Event): State {
  const filed = {
    version: state.status === "none" ? 1 : state.version + 1,
    escalatedBy: state.status === "none" ? null : state.escalatedBy,
  };
  switch (event.type) {
    case "case-opened":
    case "case-reopened":
      // Reopened, it is a new question: nobody has asked for a second person about it.
      return { status: "open", ...filed, escalatedBy: null, lease: null };
    case "case-joined":
      // What was put aside until a date comes back with what is new.
      if (state.status === "decided") return { ...state, ...filed };
      return { status: "open", ...filed, lease: state.status === "open" ? state.lease : null };
    case "case-seen-again":
    case "case-noted":
      return state;
    case "case-leased":
      return { status: "open", ...filed, lease: { by: event.by, until: event.until } };
    case "case-released":
      return { status: "open", ...filed, lease: null };
    case "case-escalated":
      return { status: "open", ...filed, escalatedBy: event.by, lease: null };
    case "case-snoozed":
      return { status: "snoozed", ...filed, until: event.until, by: event.by };
    case "case-decided":
      if (event.answer.outcome === "needs_more") {
        return { status: "snoozed", ...filed, until: event.answer.until, by: event.by };
      }
      return {
        ...{ status: "decided", ...filed, answer: event.answer, by: event.by },
        secondLook: event.isDrawn ? "wanted" : "none",
      };
    case "case-looked-again":
      return state.status === "decided" ? { ...state, ...filed, secondLook: "done" } : state;
    default:
      return unreachable(event);
  }
}
