import type { Instant } from "../../kernel/instant.ts";
import { accept, type Decision, reject, unreachable } from "../../kernel/result.ts";

/** What people who run a marketplace can be: one or the other, never both. */
export type StaffRole = "moderator" | "operator";

/** The role of somebody whom the marketplace's sign-in calls staff. */
export type State = {
  /** What operators set here: a role, `none`, or nothing, and then the sign-in's word holds. */
  readonly set: StaffRole | "none" | null;
  /** Who proposed to make an operator of them; somebody else has to agree. */
  readonly proposedBy: string | null;
};

export type Command =
  | {
      readonly type: "set";
      readonly role: StaffRole | "none";
      readonly of: string;
      readonly by: string;
      readonly reason: string;
    }
  | { readonly type: "confirm"; readonly of: string; readonly by: string };

export type Event =
  | {
      readonly type: "role-proposed" | "role-withdrawn";
      readonly by: string;
      readonly reason: string;
      readonly at: Instant;
    }
  | {
      readonly type: "role-granted";
      readonly role: StaffRole;
      readonly by: string;
      /** Null where somebody agrees to what was proposed: the reason stands there. */
      readonly reason: string | null;
      readonly at: Instant;
    };

export type Code =
  | "role_own"
  | "role_unchanged"
  | "role_not_proposed"
  | "role_second_person"
  | "reason_required";

/** Nothing was set. */
export const initial: State = { set: null, proposedBy: null };

/**
 * Decides about a role. Nobody changes their own, so there is always an operator left; two make
 * somebody an operator, and one is enough to take a role away.
 */
export function decide(state: State, command: Command, at: Instant): Decision<Event, Code> {
  const { by } = command;
  if (by === command.of) return reject("role_own");
  switch (command.type) {
    case "set": {
      const reason = command.reason.trim();
      const { role } = command;
      if (reason === "") return reject("reason_required");
      if (role === "operator") {
        const isSo = state.set === "operator" || state.proposedBy !== null;
        return isSo ? reject("role_unchanged") : accept({ type: "role-proposed", by, reason, at });
      }
      if (state.set === role && state.proposedBy === null) return reject("role_unchanged");
      return role === "none"
        ? accept({ type: "role-withdrawn", by, reason, at })
        : accept({ type: "role-granted", role, by, reason, at });
    }
    case "confirm":
      if (state.proposedBy === null) return reject("role_not_proposed");
      if (state.proposedBy === by) return reject("role_second_person");
      return accept({ type: "role-granted", role: "operator", by, reason: null, at });
    default:
      return unreachable(command);
  }
}

/** Folds an event into the state; never refuses. */
export function evolve(state: State, event: Event): State {
  switch (event.type) {
    case "role-proposed":
      return { ...state, proposedBy: event.by };
    case "role-granted":
      return { set: event.role, proposedBy: null };
    case "role-withdrawn":
      return { set: "none", proposedBy: null };
    default:
      return unreachable(event);
  }
}

/** What somebody may act as whom the sign-in calls this; null where their role was taken away. */
export function roleOf(signedInAs: StaffRole, { set }: Pick<State, "set">): StaffRole | null {
  return set === "none" ? null : (set ?? signedInAs);
}
