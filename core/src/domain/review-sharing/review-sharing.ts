import { dayMs, type Instant } from "../../kernel/instant.ts";
import { accept, type Decision, reject, unreachable } from "../../kernel/result.ts";

/** Whose reviews are shown together: a group of a family's children. */
export type Pool = { readonly familyId: string; readonly group: string };

/**
 * With whom a product shares what readers see of its reviews. The reviews themselves never move:
 * who shares is asked when a page is read (POLICY VAR-012), so a change loses nothing.
 */
export type State =
  | { readonly status: "alone" }
  /** Announced: it will share from then on. */
  | { readonly status: "joining"; readonly next: Pool; readonly from: Instant }
  | { readonly status: "sharing"; readonly pool: Pool }
  /** Announced: it will share with others, or with none. */
  | {
      readonly status: "moving";
      readonly pool: Pool;
      readonly next: Pool | null;
      readonly from: Instant;
    };

export type Command =
  | {
      readonly type: "place";
      /** With whom it should share by the catalogue and the policy as they are now. */
      readonly pool: Pool | null;
      /**
       * It is no longer a variation of what it shares with. Readers must not see another product's
       * reviews for a month, so it stops at once; every other change is announced.
       */
      readonly misplaced: boolean;
      /** Ratings of its own; without any, joining takes nothing away from anyone. */
      readonly ratings: number;
      /** Days between the notice to its sellers and the change (POLICY VAR-011). */
      readonly noticeDays: number;
    }
  /** The clock: what was announced begins. */
  | { readonly type: "advance" };

export type Event =
  | {
      readonly type: "sharing-announced";
      readonly pool: Pool | null;
      readonly from: Instant;
      readonly at: Instant;
    }
  | { readonly type: "sharing-called-off"; readonly at: Instant }
  | { readonly type: "sharing-begun"; readonly pool: Pool; readonly at: Instant }
  | { readonly type: "sharing-ended"; readonly at: Instant };

export type Code = "sharing_not_due";

/** A product that shares with none. */
export const initial: State = { status: "alone" };

/** Decides with whom a product shares. */
export function decide(state: State, command: Command, at: Instant): Decision<Event, Code> {
  switch (command.type) {
    case "place":
      return accept(...placed(state, command, at));
    case "advance": {
      if (state.status !== "joining" && state.status !== "moving") return reject("sharing_not_due");
      if (at < state.from) return reject("sharing_not_due");
      const { next } = state;
      return accept(
        next === null ? { type: "sharing-ended", at } : { type: "sharing-begun", pool: next, at },
      );
    }
    default:
      return unreachable(command);
  }
}

function placed(
  state: State,
  { pool, misplaced, ratings, noticeDays }: Extract<Command, { type: "place" }>,
  at: Instant,
): readonly Event[] {
  const now = poolOf(state);
  if (samePool(now, pool)) return isAnnounced(state) ? [{ type: "sharing-called-off", at }] : [];
  const ended: readonly Event[] = now !== null && misplaced ? [{ type: "sharing-ended", at }] : [];
  const left = ended.length > 0 ? null : now;
  if (samePool(left, pool)) return ended;
  if (ended.length === 0 && isAnnounced(state) && samePool(state.next, pool)) return [];
  const takesNothing = left === null && ratings === 0;
  if (takesNothing || noticeDays === 0) {
    return pool === null
      ? [{ type: "sharing-ended", at }]
      : [...ended, { type: "sharing-begun", pool, at }];
  }
  return [...ended, { type: "sharing-announced", pool, from: at + noticeDays * dayMs, at }];
}

/** Folds an event into the state; never refuses. */
export function evolve(state: State, event: Event): State {
  switch (event.type) {
    case "sharing-announced": {
      const pool = poolOf(state);
      const { pool: next, from } = event;
      if (pool !== null) return { status: "moving", pool, next, from };
      return next === null ? initial : { status: "joining", next, from };
    }
    case "sharing-called-off": {
      const pool = poolOf(state);
      return pool === null ? initial : { status: "sharing", pool };
    }
    case "sharing-begun":
      return { status: "sharing", pool: event.pool };
    case "sharing-ended":
      return initial;
    default:
      return unreachable(event);
  }
}

/** With whom a product shares now. */
export function poolOf(state: State): Pool | null {
  return state.status === "sharing" || state.status === "moving" ? state.pool : null;
}

/** Whether two products, or one at two times, share with the same. */
export function samePool(a: Pool | null, b: Pool | null): boolean {
  return a?.familyId === b?.familyId && a?.group === b?.group;
}

function isAnnounced(state: State): state is Extract<State, { readonly from: Instant }> {
  return state.status === "joining" || state.status === "moving";
}
