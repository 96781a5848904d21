import { dayMs, type Instant } from "../../kernel/instant.ts";
import { accept, type Decision, reject, unreachable } from "../../kernel/result.ts";

/** What an account may contribute (POLICY 10.1). `since` is null while nobody ever changed it. */
export type State = { readonly status: Trust; readonly since: Instant | null };

/** From free to closed: watched alone, looked at first, not contributing, closed for good. */
export type Trust = "normal" | "watch" | "held" | "restricted" | "closed";

/** What is still open to a moderator without a measure. */
export type OpenTrust = Exclude<Trust, "restricted" | "closed">;

export type Command =
  /** A person has an eye on the account, or looks first at what it writes. */
  | { readonly type: "watch" | "hold" | "clear"; readonly by: string; readonly reason: string }
  /** A measure, with its statement of reasons, takes hold. */
  | { readonly type: "restrict" | "close"; readonly by: string; readonly statementId: string }
  /** The measure ended or was overturned: what stood before stands again. */
  | {
      readonly type: "lift";
      readonly to: Exclude<Trust, "closed">;
      readonly by: string;
      readonly statementId: string;
    }
  /** Time went by and nothing came up. */
  | { readonly type: "decay"; readonly cleanDays: number };

export type Event = {
  readonly type: "trust-changed";
  readonly to: Trust;
  /** Who decided; null where time did. */
  readonly by: string | null;
  readonly reason: string;
  readonly at: Instant;
};

/** How each command can be refused. */
export type CodesByCommand = {
  readonly watch: "contributions_restricted" | "reason_required";
  readonly hold: "contributions_restricted" | "reason_required";
  readonly clear: "contributions_restricted" | "reason_required";
  readonly restrict: never;
  readonly close: never;
  readonly lift: never;
  readonly decay: never;
};

export type Code = CodesByCommand[Command["type"]];

/** An account of which nothing is known. */
export const initial: State = { status: "normal", since: null };

/**
 * Decides what an account may contribute. To take its voice away needs a measure with its
 * statement; to look first does not, and ends by itself.
 */
export function decide<Type extends Command["type"]>(
  state: State,
  command: Command & { readonly type: Type },
  at: Instant,
): Decision<Event, CodesByCommand[Type]>;
/** As above, over all commands. */
export function decide(state: State, command: Command, at: Instant): Decision<Event, Code> {
  switch (command.type) {
    case "watch":
    case "hold":
    case "clear": {
      // What a measure took away only its own end or an appeal gives back.
      if (isLimited(state)) return reject("contributions_restricted");
      const { by, reason } = command;
      if (reason.trim() === "") return reject("reason_required");
      return changed(state, { to: reachedBy[command.type], by, reason, at });
    }
    case "restrict":
      if (state.status === "closed") return accept();
      return changed(state, { to: "restricted", by: command.by, reason: command.statementId, at });
    case "close":
      return changed(state, { to: "closed", by: command.by, reason: command.statementId, at });
    case "lift": {
      const { to, by, statementId: reason } = command;
      return isLimited(state) ? changed(state, { to, by, reason, at }) : accept();
    }
    case "decay": {
      if (isLimited(state) || state.since === null) return accept();
      const isClean = at >= state.since + command.cleanDays * dayMs;
      return isClean ? changed(state, { to: "normal", by: null, reason: "time", at }) : accept();
    }
    default:
      return unreachable(command);
  }
}

/** Folds an event into the state; never refuses. */
export function evolve(_state: State, { to, at }: Event): State {
  return { status: to, since: at };
}

const reachedBy = { watch: "watch", hold: "held", clear: "normal" } as const;

const isLimited = ({ status }: State) => status === "restricted" || status === "closed";

/** The same again changes nothing. */
function changed(state: State, change: Omit<Event, "type">): Decision<Event, never> {
  return state.status === change.to ? accept() : accept({ type: "trust-changed", ...change });
}
