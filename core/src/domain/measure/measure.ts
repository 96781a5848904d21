import type { Instant } from "../../kernel/instant.ts";
import { otherThan } from "../../kernel/persons.ts";
import { accept, type Decision, reject, unreachable } from "../../kernel/result.ts";
import { factsOf, type MeasureKind } from "./kinds.ts";
import { faultOf, type Imposing, isForOne } from "./terms.ts";

/** Money that a marketplace holds back, within what the breach put at risk; minor units. */
export type Withheld = {
  readonly amountMinor: number;
  readonly exposureMinor: number;
  readonly currency: string;
  readonly basis: string;
};

/** What is imposed. There is no measure without its statement of reasons. */
export type Terms = {
  readonly kind: MeasureKind;
  readonly subjectId: string;
  readonly caseId: string;
  readonly statementId: string;
  readonly startsAt: Instant;
  /** Null: until it is lifted. */
  readonly until: Instant | null;
  readonly severity: Severity;
  /** A rung of the ladder was left out. */
  readonly skips: boolean;
  /** For money that is held back alone. */
  readonly withheld: Withheld | null;
  /** Who of the legal side agreed; for disclosure alone. */
  readonly signedOffBy: string | null;
};

/** How grave a breach is. */
export type Severity = "low" | "medium" | "high" | "critical";

/** Why a measure ended. */
export type Ending = "expired" | "cured" | "appeal" | "appeal_overdue" | "mistake" | "replaced";

/** Where a measure stands. */
export type State =
  | { readonly status: "none" }
  /** Waits for a second person. */
  | { readonly status: "proposed"; readonly terms: Terms; readonly by: string }
  /** Announced; begins at its date. */
  | { readonly status: "waiting"; readonly terms: Terms }
  /** The marketplace was told, and has not yet said that it is done. */
  | { readonly status: "ordered"; readonly terms: Terms }
  | { readonly status: "in_force"; readonly terms: Terms; readonly reviewedAt: Instant }
  /** An appeal holds it up. */
  | { readonly status: "stayed"; readonly terms: Terms; readonly appealId: string }
  | { readonly status: "declined" }
  | {
      readonly status: "ended";
      readonly because: Ending;
      /** Whether the marketplace has to undo something, and has. */
      readonly undo: "nothing" | "asked" | "done";
    };

/** What can be asked of a measure. */
export type Command =
  | {
      readonly type: "propose";
      readonly terms: Terms;
      readonly by: string;
      /** Days that must lie between the statement and a withdrawal of selling rights. */
      readonly noticeDays: number;
    }
  | { readonly type: "approve"; readonly by: string }
  | { readonly type: "decline"; readonly by: string; readonly reason: string }
  | { readonly type: "begin" }
  | { readonly type: "acknowledge"; readonly reference: string }
  | { readonly type: "acknowledge-undoing"; readonly reference: string }
  | { readonly type: "stay"; readonly appealId: string }
  | { readonly type: "resume"; readonly by: string }
  | { readonly type: "expire" }
  | {
      readonly type: "lift";
      readonly because: Exclude<Ending, "expired">;
      /** Null where the clock did it. */
      readonly by: string | null;
      readonly reason: string;
    }
  | { readonly type: "keep"; readonly by: string; readonly reason: string };

type At = { readonly at: Instant };

/** What happened to a measure. */
export type Event =
  | (At & { readonly type: "measure-proposed"; readonly terms: Terms; readonly by: string })
  | (At & { readonly type: "measure-declined"; readonly by: string; readonly reason: string })
  | (At & { readonly type: "measure-imposed" } & Imposing)
  | (At & { readonly type: "measure-began" })
  | (At & { readonly type: "measure-acknowledged"; readonly reference: string })
  | (At & { readonly type: "measure-undone"; readonly reference: string })
  | (At & { readonly type: "measure-stayed"; readonly appealId: string })
  | (At & { readonly type: "measure-resumed"; readonly by: string })
  | (At & { readonly type: "measure-kept"; readonly by: string; readonly reason: string })
  | (At & {
      readonly type: "measure-ended";
      readonly because: Ending;
      readonly by: string | null;
      readonly reason: string | null;
      readonly terms: Terms;
      /** What the marketplace carried out, it must undo. */
      readonly undo: boolean;
    });

/** Every way in which a command can be refused. */
export type Code =
  | "measure_missing"
  | "measure_exists"
  | "measure_not_proposed"
  | "measure_not_due"
  | "measure_not_ordered"
  | "measure_not_in_force"
  | "measure_not_stayed"
  | "measure_ended"
  | "measure_second_person"
  | "measure_skips_steps"
  | "measure_end_required"
  | "measure_notice_too_short"
  | "measure_amount_required"
  | "measure_over_exposure"
  | "measure_sign_off_required"
  | "reason_required";

/** Nothing imposed. */
export const initial: State = { status: "none" };

/** Decides about one measure on one subject. */
export function decide(state: State, command: Command, at: Instant): Decision<Event, Code> {
  if (command.type === "propose") return propose(state, command, at);
  switch (state.status) {
    case "none":
      return reject("measure_missing");
    case "declined":
      return reject("measure_ended");
    case "ended":
      return ended(state, command, at);
    case "proposed":
      return secondPerson(state, command, at);
    case "waiting":
    case "ordered":
    case "in_force":
    case "stayed":
      return imposed(state, command, at);
    default:
      return unreachable(state);
  }
}

function propose(
  state: State,
  { terms, by, noticeDays }: Extract<Command, { type: "propose" }>,
  at: Instant,
): Decision<Event, Code> {
  if (state.status !== "none") return reject("measure_exists");
  const fault = faultOf(terms, noticeDays, at);
  if (fault !== null) return reject(fault);
  if (!isForOne(terms)) return accept({ type: "measure-proposed", terms, by, at });
  return accept(...impose({ type: "measure-imposed", terms, by: [by], at }));
}

function impose(imposing: Extract<Event, { type: "measure-imposed" }>): readonly Event[] {
  const { terms, at } = imposing;
  if (terms.startsAt > at) return [imposing];
  return [imposing, { type: "measure-began", at }];
}

function secondPerson(
  { terms, by: first }: Extract<State, { status: "proposed" }>,
  command: Exclude<Command, { type: "propose" }>,
  at: Instant,
): Decision<Event, Code> {
  if (command.type === "approve") {
    const second = otherThan([first], command.by);
    if (second === null) return reject("measure_second_person");
    return accept(...impose({ type: "measure-imposed", terms, by: [first, second], at }));
  }
  if (command.type === "decline") {
    const { by, reason } = command;
    if (reason.trim() === "") return reject("reason_required");
    return accept({ type: "measure-declined", by, reason, at });
  }
  return reject("measure_not_in_force");
}

type Imposed = Extract<State, { readonly terms: Terms }>;

function imposed(
  state: Exclude<Imposed, { status: "proposed" }>,
  command: Exclude<Command, { type: "propose" }>,
  at: Instant,
): Decision<Event, Code> {
  const { terms, status } = state;
  switch (command.type) {
    case "approve":
    case "decline":
      return reject("measure_not_proposed");
    case "begin":
      if (status !== "waiting") return accept();
      return terms.startsAt <= at
        ? accept({ type: "measure-began", at })
        : reject("measure_not_due", { dueAt: terms.startsAt });
    case "acknowledge":
      if (status === "waiting") return reject("measure_not_ordered");
      if (status !== "ordered") return accept();
      return accept({ type: "measure-acknowledged", reference: command.reference, at });
    case "acknowledge-undoing":
      return reject("measure_not_ordered");
    case "stay":
      if (status === "stayed") return accept();
      return accept({ type: "measure-stayed", appealId: command.appealId, at });
    case "resume":
      if (status !== "stayed") return reject("measure_not_stayed");
      return accept({ type: "measure-resumed", by: command.by, at });
    case "expire":
      if (terms.until === null || terms.until > at)
        return reject("measure_not_due", { dueAt: terms.until });
      return accept(ending(state, { because: "expired", by: null, reason: null }, at));
    case "lift": {
      const { because, by, reason } = command;
      if (reason.trim() === "") return reject("reason_required");
      return accept(ending(state, { because, by, reason }, at));
    }
    case "keep": {
      if (status !== "in_force") return reject("measure_not_in_force");
      const { by, reason } = command;
      if (reason.trim() === "") return reject("reason_required");
      return accept({ type: "measure-kept", by, reason, at });
    }
    default:
      return unreachable(command);
  }
}

function ended(
  { undo }: Extract<State, { status: "ended" }>,
  command: Exclude<Command, { type: "propose" }>,
  at: Instant,
): Decision<Event, Code> {
  if (command.type !== "acknowledge-undoing" || undo === "nothing") return reject("measure_ended");
  if (undo === "done") return accept();
  return accept({ type: "measure-undone", reference: command.reference, at });
}

function ending(
  state: Exclude<Imposed, { status: "proposed" }>,
  why: { because: Ending; by: string | null; reason: string | null },
  at: Instant,
): Event {
  const { terms, status } = state;
  const marketplaceActed = status === "ordered" || status === "in_force" || status === "stayed";
  const undo = marketplaceActed && factsOf(terms.kind).carriedOutBy === "marketplace";
  return { type: "measure-ended", ...why, terms, undo, at };
}

/** Folds an event into the state; never refuses. */
export function evolve(state: State, event: Event): State {
  const terms = "terms" in state ? state.terms : null;
  switch (event.type) {
    case "measure-proposed":
      return { status: "proposed", terms: event.terms, by: event.by };
    case "measure-declined":
      return { status: "declined" };
    case "measure-imposed":
      return { status: "waiting", terms: event.terms };
    case "measure-began":
      if (terms === null) return state;
      return begun(terms, event.at);
    case "measure-resumed":
      // Whatever was told to the marketplace before the stay is told anew.
      if (terms === null) return state;
      return terms.startsAt > event.at ? { status: "waiting", terms } : begun(terms, event.at);
    case "measure-acknowledged":
    case "measure-kept":
      return terms === null ? state : { status: "in_force", terms, reviewedAt: event.at };
    case "measure-stayed":
      return terms === null ? state : { status: "stayed", terms, appealId: event.appealId };
    case "measure-ended":
      return { status: "ended", because: event.because, undo: event.undo ? "asked" : "nothing" };
    case "measure-undone":
      return state.status === "ended" ? { ...state, undo: "done" } : state;
    default:
      return unreachable(event);
  }
}

function begun(terms: Terms, at: Instant): State {
  const { carriedOutBy } = factsOf(terms.kind);
  if (carriedOutBy === "marketplace") return { status: "ordered", terms };
  return { status: "in_force", terms, reviewedAt: at };
}
