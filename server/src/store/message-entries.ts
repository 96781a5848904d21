import type { Event as AppointmentEvent } from "@candor/core/domain/appointment/appointment.ts";
import type { Event } from "@candor/core/domain/conversation/conversation.ts";
import { instantToIso } from "@candor/core/kernel/instant.ts";
import { unreachable } from "@candor/core/kernel/result.ts";
import type { Finding } from "@candor/core/policy/kit/verdict.ts";
import type { LedgerEntry } from "../ports.ts";
import type { Conversation } from "./conversations.ts";
import type { StoredMessage } from "./messages.ts";

/** The message of an event, as far as the ledger needs it. */
export type MessageOfEntry = Pick<
  StoredMessage,
  "messageId" | "sellerId" | "threadId" | "messageType" | "template" | "body" | "policyVersion"
> & {
  readonly customerId: string;
  readonly orderId: string | null;
  readonly eventId: string;
  /** What the words were judged in; null where a person decided and not the rules. */
  readonly about: Readonly<Record<string, unknown>> | null;
};

/**
 * A message's event as the ledger keeps it: what was decided by which rule at which words is
 * public; the words themselves, who wrote to whom and about which order can be erased.
 */
export function messageEntry(message: MessageOfEntry, event: Event): LedgerEntry {
  const { eventId, messageId, sellerId, threadId, messageType, policyVersion } = message;
  const entry = { type: event.type, at: event.at, subject: messageId, eventId };
  const about = { sellerId, threadId };
  const { customerId, orderId, body } = message;
  const judgedIn = message.about === null ? {} : { judgedIn: message.about };
  const written = { customerId, orderId, body, ...judgedIn };
  switch (event.type) {
    case "message-accepted": {
      const { from, critical } = event;
      const { template } = message;
      return {
        ...entry,
        payload: { ...about, from, messageType, critical, template, policyVersion },
        words: written,
      };
    }
    case "message-refused":
    case "message-held":
      return {
        ...entry,
        payload: {
          ...about,
          from: event.from,
          messageType,
          policyVersion,
          findings: event.verdict.findings.map(pointed),
        },
        words: written,
      };
    case "message-suppressed":
      return { ...entry, payload: { ...about, messageType, policyVersion }, words: written };
    case "message-withheld": {
      const { from, by, reason } = event;
      return { ...entry, payload: { ...about, from }, words: { by, reason } };
    }
    case "reply-not-needed":
      return { ...entry, subject: threadId, payload: about };
    default:
      return unreachable(event);
  }
}

/** Which rule, and which words; the quote itself stays with the words. */
export function pointed({ ruleId, clause, outcome, spans }: Finding) {
  return { ruleId, clause, outcome, spans: spans.map(({ start, end }) => [start, end]) };
}

/** An appointment's event as the ledger keeps it: the times are public, whose they are is not. */
export function appointmentEntry(
  { threadId, sellerId, customerId }: Pick<Conversation, "threadId" | "sellerId" | "customerId">,
  event: AppointmentEvent,
): LedgerEntry {
  const entry = { type: `appointment-${event.type}`, at: event.at, subject: threadId };
  const words = { customerId };
  switch (event.type) {
    case "slots-offered":
      return { ...entry, payload: { sellerId, slots: event.slots.length }, words };
    case "slot-chosen":
      return { ...entry, payload: { sellerId }, words: { ...words, ...event.slot } };
    case "phone-lent":
      return { ...entry, payload: { sellerId, until: instantToIso(event.until) }, words };
    case "phone-taken-back":
      return { ...entry, payload: { sellerId }, words };
    default:
      return unreachable(event);
  }
}
