import { errors } from "@candor/core/contract/errors.ts";
import type { MessageActionsReply } from "@candor/core/contract/schemas/messages.ts";
import { decide } from "@candor/core/domain/conversation/conversation.ts";
import { type MessageType, messageTypes } from "@candor/core/domain/conversation/message-types.ts";
import { dayMs, instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { z } from "zod";
import { templateTypes } from "../mail/message-texts.ts";
import { conversationOfOrder } from "../store/conversations.ts";
import { messagingOf, orderOfMessages } from "../store/message-facts.ts";
import { lawAt } from "../store/policy.ts";
import type { Deps } from "./deps.ts";
import { openingOf } from "./send-message.ts";

/** What can be sent about an order now. */
export type MessageActions = z.input<typeof MessageActionsReply>;

/**
 * Which types a seller may send about an order now, decided as sending would be: a blameless text
 * of the right size is put to the life-cycle, and what it answers is the obstacle (MSG-080).
 */
export async function getMessageActions(
  { db, clock }: Pick<Deps, "db" | "clock">,
  input: {
    readonly marketplaceId: string;
    readonly orderId: string;
    readonly sellerId: string | null;
  },
): Promise<Result<MessageActions, "not_found">> {
  const { marketplaceId, orderId } = input;
  const at = clock.now();
  const order = await orderOfMessages(db.kysely, marketplaceId, orderId);
  if (order === null || (input.sellerId ?? order.sellerId) !== order.sellerId) {
    return reject("not_found");
  }
  const law = await lawAt(db.kysely, marketplaceId, at);
  const conversation = await conversationOfOrder(db.kysely, marketplaceId, order);
  const { messaging } = await messagingOf(db.kysely, marketplaceId, order.sellerId);
  const verdict = { outcome: "allow", findings: [], policyVersion: law.policy.version } as const;
  const actionOf = (type: MessageType) => {
    const spec = messageTypes[type];
    const hasTemplate = templateTypes.some((name) => name === type);
    const template = messaging.status === "templates_only" && hasTemplate;
    const attachments = Array.from({ length: spec.attachmentsMin }, () => nothing);
    const text = spec.textCharsMax === 0 ? "" : "-";
    const sent = { ...input, type, text, template, slots: [], attachments };
    const sending = { input: sent, order, law, conversation, files: [] };
    const opening = openingOf(sending, verdict, messaging);
    const decision = decide(conversation.state, opening, at);
    const { title, critical, textCharsMax, attachmentsMin, attachmentsMax } = spec;
    return {
      ...{ type, title, critical, textCharsMax, attachmentsMin, attachmentsMax },
      open: decision.ok,
      template: hasTemplate,
      obstacle: decision.ok ? null : { code: decision.code, ...wordsOf(decision.code) },
    };
  };
  const closesAt =
    order.doneAt === null ? null : order.doneAt + law.parameters.message_window_days * dayMs;
  return ok({
    orderId,
    buyerLanguage: order.locale,
    closesAt: closesAt === null ? null : instantToIso(closesAt),
    types: (Object.keys(messageTypes) as MessageType[]).map(actionOf), // Keys of the table itself.
  });
}

/** Stands for a file that would be sent: how many there are is what counts here. */
const nothing = { name: "", bytes: new Uint8Array() };

function wordsOf(code: keyof typeof errors) {
  const { title, remedy } = errors[code];
  return { title, remedy };
}
