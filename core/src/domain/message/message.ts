import type { Instant } from "../../kernel/instant.ts";
import { accept, type Decision, reject, unreachable } from "../../kernel/result.ts";

/** How a message was judged when it was written. */
export type Judged = "accepted" | "held" | "refused" | "suppressed";

/** What came of mailing it; `stopped` where there is nowhere to mail it to. */
export type MailEnd = "sent" | "bounced" | "failed" | "stopped";

/** Where one message stands (POLICY 10.6). No command changes its words. */
export type State = { readonly status: "none" | Judged | "withheld" | MailEnd };

export type Command =
  | { readonly type: "judge"; readonly as: Judged }
  /** A person read what the rules held back. */
  | { readonly type: "decide-held"; readonly deliver: boolean }
  | { readonly type: "note-mail"; readonly end: MailEnd };

export type Event = {
  readonly type: "message-moved";
  readonly to: Exclude<State["status"], "none">;
  readonly at: Instant;
};

/** How each command can be refused. */
export type CodesByCommand = {
  readonly judge: "message_judged";
  readonly "decide-held": "message_not_held";
  readonly "note-mail": "message_not_accepted";
};

export type Code = CodesByCommand[Command["type"]];

/** A message that nobody has sent off yet. */
export const initial: State = { status: "none" };

/** Decides what becomes of one message. */
export function decide<Type extends Command["type"]>(
  state: State,
  command: Command & { readonly type: Type },
  at: Instant,
): Decision<Event, CodesByCommand[Type]>;
/** As above, over all commands. */
export function decide(state: State, command: Command, at: Instant): Decision<Event, Code> {
  const move = (to: Event["to"]) => accept({ type: "message-moved", to, at } as const);
  switch (command.type) {
    case "judge":
      return state.status === "none" ? move(command.as) : reject("message_judged");
    case "decide-held":
      if (state.status !== "held") return reject("message_not_held");
      return move(command.deliver ? "accepted" : "withheld");
    case "note-mail":
      if (state.status === "accepted") return move(command.end);
      // What was taken may come back days later; any other end is told twice at most.
      if (state.status === "sent" && command.end === "bounced") return move("bounced");
      return isMailed(state) ? accept() : reject("message_not_accepted");
    default:
      return unreachable(command);
  }
}

/** Folds an event into the state; never refuses. */
export function evolve(_state: State, { to }: Event): State {
  return { status: to };
}

const mailed: ReadonlySet<State["status"]> = new Set(["sent", "bounced", "failed", "stopped"]);
const isMailed = ({ status }: State) => mailed.has(status);
