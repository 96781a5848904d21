import type { Instant } from "../../kernel/instant.ts";
import { type OtherPerson, otherThan } from "../../kernel/persons.ts";
import { accept, type Decision, reject, unreachable } from "../../kernel/result.ts";

/** Who may appeal: the party that a decision fell on, or who had reported it. */
export type Party = {
  readonly role: "seller" | "author" | "reporter";
  readonly id: string;
};

/** What is said about one item of the evidence that the statement showed. */
export type ItemAnswer = {
  /** Place of the item in the statement, from 0. */
  readonly item: number;
  readonly stance: "accepted" | "disputed" | "explained";
  readonly words: string;
};

/** What the appellant says. Nothing has to be admitted (POLICY ENF-016). */
export type Plea =
  | { readonly type: "not_me"; readonly words: string }
  | { readonly type: "disputed"; readonly words: string; readonly answers: readonly ItemAnswer[] }
  | {
      readonly type: "put_right";
      readonly cause: string;
      readonly corrected: string;
      readonly prevention: string;
      readonly answers: readonly ItemAnswer[];
    };

/** The decision appealed against, as the records tell it. */
export type Contested = {
  readonly statementId: string;
  readonly parties: readonly Party[];
  /** Every person who had a part in it; none of them hears the appeal. */
  readonly deciders: readonly string[];
  readonly evidenceItems: number;
  /** Appeals filed against it before, and how many of them brought new evidence. */
  readonly earlier: { readonly count: number; readonly onNewEvidence: number };
  readonly opensUntil: Instant;
};

/** What came of it. */
export type Outcome = "upheld" | "partly" | "reversed";

/** Where an appeal stands. */
export type State =
  | { readonly status: "none" }
  | (Filed & { readonly status: "filed"; readonly escalatedAt: Instant | null })
  | (Filed & { readonly status: "in_review"; readonly by: OtherPerson })
  | { readonly status: "decided"; readonly outcome: Outcome; readonly by: OtherPerson }
  | { readonly status: "withdrawn" }
  /** Taken to a dispute body or a court; we record what it says. */
  | { readonly status: "outside"; readonly body: string; readonly outcome: Outcome };

type Filed = {
  readonly party: Party;
  readonly deciders: readonly string[];
  /** When the platform's own clock runs out. */
  readonly dueAt: Instant;
};

/** What can be asked of an appeal. */
export type Command =
  | {
      readonly type: "file";
      readonly party: Party;
      readonly plea: Plea;
      readonly newEvidence: string | null;
      readonly contested: Contested;
      readonly dueAt: Instant;
    }
  | { readonly type: "add_evidence"; readonly party: Party; readonly words: string }
  | { readonly type: "take"; readonly by: string }
  | {
      readonly type: "decide";
      readonly by: string;
      readonly outcome: Outcome;
      readonly reason: string;
      /** Measures that end; all of them where it is reversed, some where it is partly so. */
      readonly lifts: readonly string[];
      readonly standing: readonly string[];
    }
  | { readonly type: "withdraw"; readonly party: Party }
  | { readonly type: "escalate" }
  | { readonly type: "record_outside"; readonly body: string; readonly outcome: Outcome };

type At = { readonly at: Instant };

/** What happened to an appeal. */
export type Event =
  | (At & {
      readonly type: "appeal-filed";
      readonly party: Party;
      readonly plea: Plea;
      readonly newEvidence: string | null;
      readonly statementId: string;
      readonly deciders: readonly string[];
      readonly dueAt: Instant;
    })
  | (At & { readonly type: "appeal-evidence-added"; readonly words: string })
  | (At & { readonly type: "appeal-taken"; readonly by: OtherPerson })
  | (At & {
      readonly type: "appeal-decided";
      /** Never one of those whose decision it was: no such event can be written down. */
      readonly by: OtherPerson;
      readonly outcome: Outcome;
      readonly reason: string;
      readonly lifts: readonly string[];
    })
  | (At & { readonly type: "appeal-withdrawn" })
  | (At & { readonly type: "appeal-escalated" })
  | (At & {
      readonly type: "appeal-decided-outside";
      readonly body: string;
      readonly outcome: Outcome;
    });

/** Every way in which a command can be refused. */
export type Code =
  | "appeal_missing"
  | "appeal_exists"
  | "appeal_not_party"
  | "appeal_too_late"
  | "appeal_used_up"
  | "appeal_answers_missing"
  | "appeal_words_missing"
  | "appeal_same_person"
  | "appeal_taken"
  | "appeal_not_taken"
  | "appeal_closed"
  | "appeal_lifts_wrong"
  | "appeal_not_overdue"
  | "reason_required";

/** Nothing filed yet. */
export const initial: State = { status: "none" };

/** Decides about one appeal against one statement of reasons. */
export function decide(state: State, command: Command, at: Instant): Decision<Event, Code> {
  if (command.type === "file") return file(state, command, at);
  if (state.status === "none") return reject("appeal_missing");
  if (command.type === "record_outside") {
    const { body, outcome } = command;
    if (body.trim() === "") return reject("reason_required");
    return accept({ type: "appeal-decided-outside", body, outcome, at });
  }
  if (state.status !== "filed" && state.status !== "in_review") return reject("appeal_closed");
  switch (command.type) {
    case "add_evidence":
      if (!isParty(state.party, command.party)) return reject("appeal_not_party");
      if (command.words.trim() === "") return reject("appeal_words_missing");
      return accept({ type: "appeal-evidence-added", words: command.words, at });
    case "withdraw":
      if (!isParty(state.party, command.party)) return reject("appeal_not_party");
      return accept({ type: "appeal-withdrawn", at });
    case "take": {
      const by = otherThan(state.deciders, command.by);
      if (by === null) return reject("appeal_same_person");
      if (state.status === "in_review" && state.by !== by) return reject("appeal_taken");
      return accept({ type: "appeal-taken", by, at });
    }
    case "escalate":
      if (at < state.dueAt) return reject("appeal_not_overdue", { dueAt: state.dueAt });
      if (state.status === "filed" && state.escalatedAt !== null) return accept();
      return accept({ type: "appeal-escalated", at });
    case "decide":
      return hear(state, command, at);
    default:
      return unreachable(command);
  }
}

function file(
  state: State,
  command: Extract<Command, { type: "file" }>,
  at: Instant,
): Decision<Event, Code> {
  if (state.status !== "none") return reject("appeal_exists");
  const { party, plea, newEvidence, contested, dueAt } = command;
  const { statementId, deciders, earlier } = contested;
  if (!contested.parties.some((one) => isParty(one, party))) return reject("appeal_not_party");
  if (at > contested.opensUntil) {
    return reject("appeal_too_late", { openUntil: contested.opensUntil });
  }
  const bringsNew = newEvidence !== null && newEvidence.trim() !== "";
  // Once per decision, and once more for what nobody could know the first time.
  if (earlier.count > 0 && (!bringsNew || earlier.onNewEvidence > 0)) {
    return reject("appeal_used_up");
  }
  const fault = faultOf(plea, contested.evidenceItems);
  if (fault !== null) return reject(fault);
  return accept({
    type: "appeal-filed",
    party,
    plea,
    newEvidence: bringsNew ? newEvidence : null,
    statementId,
    deciders,
    dueAt,
    at,
  });
}

function faultOf(plea: Plea, evidenceItems: number): Code | null {
  if (plea.type === "not_me") return plea.words.trim() === "" ? "appeal_words_missing" : null;
  const answered = new Set(plea.answers.map((answer) => answer.item));
  for (let item = 0; item < evidenceItems; item++) {
    if (!answered.has(item)) return "appeal_answers_missing";
  }
  const words =
    plea.type === "disputed" ? [plea.words] : [plea.cause, plea.corrected, plea.prevention];
  return words.some((text) => text.trim() === "") ? "appeal_words_missing" : null;
}

function hear(
  state: Extract<State, { status: "filed" | "in_review" }>,
  { by: person, outcome, reason, lifts, standing }: Extract<Command, { type: "decide" }>,
  at: Instant,
): Decision<Event, Code> {
  const by = otherThan(state.deciders, person);
  if (by === null) return reject("appeal_same_person");
  if (state.status === "filed") return reject("appeal_not_taken");
  if (state.by !== by) return reject("appeal_taken");
  if (reason.trim() === "") return reject("reason_required");
  const known = lifts.every((measureId) => standing.includes(measureId));
  const fits = {
    upheld: lifts.length === 0,
    partly: lifts.length > 0,
    reversed: standing.every((measureId) => lifts.includes(measureId)),
  };
  if (!known || !fits[outcome]) return reject("appeal_lifts_wrong");
  return accept({ type: "appeal-decided", by, outcome, reason, lifts, at });
}

function isParty(one: Party, other: Party): boolean {
  return one.role === other.role && one.id === other.id;
}

/** Folds an event into the state; never refuses. */
export function evolve(state: State, event: Event): State {
  switch (event.type) {
    case "appeal-filed": {
      const { party, deciders, dueAt } = event;
      return { status: "filed", party, deciders, dueAt, escalatedAt: null };
    }
    case "appeal-evidence-added":
      return state;
    case "appeal-taken": {
      if (state.status !== "filed" && state.status !== "in_review") return state;
      const { party, deciders, dueAt } = state;
      return { status: "in_review", party, deciders, dueAt, by: event.by };
    }
    case "appeal-escalated": {
      // Whoever had it did not answer in time: it goes back to the queue, at its head.
      if (state.status !== "filed" && state.status !== "in_review") return state;
      const { party, deciders, dueAt } = state;
      return { status: "filed", party, deciders, dueAt, escalatedAt: event.at };
    }
    case "appeal-decided":
      return { status: "decided", outcome: event.outcome, by: event.by };
    case "appeal-withdrawn":
      return { status: "withdrawn" };
    case "appeal-decided-outside":
      return { status: "outside", body: event.body, outcome: event.outcome };
    default:
      return unreachable(event);
  }
}
