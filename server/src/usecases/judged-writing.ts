import { type Command, decide, type State } from "@candor/core/domain/conversation/conversation.ts";
import { messageTypes } from "@candor/core/domain/conversation/message-types.ts";
import { dayMs, type Instant } from "@candor/core/kernel/instant.ts";
import type { Verdict } from "@candor/core/policy/kit/verdict.ts";
import type { Law } from "../store/policy.ts";
import type { RecordedFacts } from "../store/recorded-facts.ts";
import type { Compared } from "./judge-facts-again.ts";

type Opening = Extract<Command, { readonly type: "open" }>;
type Reply = Extract<Command, { readonly type: "reply" }>;
type FromBuyer = Extract<Command, { readonly type: "buyer-writes" }>;
type Said = "text" | "verdict";

/** What decides whether somebody may write now, whatever the words are. */
export type WritingFacts = { readonly state: State } & (
  | { readonly by: Omit<Reply, Said> | Omit<FromBuyer, Said> }
  /** The end of the time to write is the policy's; what it counts from is a fact. */
  | { readonly by: Omit<Opening, Said>; readonly doneAt: Instant | null }
);

/** Until when a seller may write first about an order that is done; null while it is open. */
export const writingWindow = (doneAt: Instant | null, { parameters }: Pick<Law, "parameters">) =>
  doneAt === null ? null : { closesAt: doneAt + parameters.message_window_days * dayMs };

/** The words that a first message is measured by: the platform's own cover note is no text. */
export const textOfOpening = (
  { template, messageType }: Pick<Opening, "template" | "messageType">,
  text: string,
) => (template && messageTypes[messageType].textCharsMax === 0 ? "" : text);

/** Whether they could write then, and what came of it by what the rules said of the words. */
export function writingAgain(
  { type, at, payload, words }: RecordedFacts,
  law: Law,
): Compared | null {
  if (words?.judgedOn === undefined) return null;
  const facts = words.judgedOn as WritingFacts; // As it was written.
  const text = String(words.body);
  const verdict: Verdict = { outcome: outcomeOf(type), findings: [], policyVersion: "" };
  const decision = decide(facts.state, writingCommand(facts, { text, verdict }, law), at);
  const { from, messageType, critical, policyVersion } = payload;
  const event = decision.ok ? decision.events[0] : undefined;
  const told = event?.type === "message-accepted" ? event : null;
  return {
    recorded:
      type === "message-accepted"
        ? { type, from, messageType, critical, policyVersion }
        : { type, policyVersion },
    again: {
      type: event?.type ?? (decision.ok ? null : decision.code),
      ...(told && { from: told.from, messageType: told.messageType, critical: told.critical }),
      policyVersion: law.policy.version,
    },
  };
}

const outcomeOf = (type: string): Verdict["outcome"] => {
  if (type === "message-refused") return "refuse";
  return type === "message-held" ? "hold" : "allow";
};

/** The command that the life-cycle decides, with the window that the policy gives. */
export function writingCommand(facts: WritingFacts, said: Pick<Opening, Said>, law: Law): Command {
  if (!("doneAt" in facts)) return { ...facts.by, ...said };
  const { by, doneAt } = facts;
  const order = { ...by.order, window: writingWindow(doneAt, law) };
  return { ...by, ...said, text: textOfOpening(by, said.text), order };
}
