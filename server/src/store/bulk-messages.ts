import { type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import type { Tx } from "../db/database.ts";
import type { Conversation } from "./conversations.ts";
import type { StoredMessage } from "./messages.ts";
import { insertNew, type RowShape } from "./upsert.ts";

const conversationShape = {
  table: "conversation",
  key: ["seller_id", "thread_id"],
  columns: {
    seller_id: "text",
    thread_id: "text",
    customer_id: "text",
    order_id: "text",
    product_id: "text",
    status: "text",
    state: "jsonb",
    waiting_since: "timestamptz",
    last_writer: "text",
    appointment: "jsonb",
    opened_at: "timestamptz",
    updated_at: "timestamptz",
  },
} as const satisfies RowShape;

const messageShape = {
  table: "message",
  key: ["seller_id", "message_id"],
  columns: {
    seller_id: "text",
    thread_id: "text",
    message_id: "text",
    writer: "text",
    message_type: "text",
    status: "text",
    critical: "boolean",
    template: "boolean",
    asks: "boolean",
    body: "text",
    findings: "jsonb",
    policy_version: "text",
    event_id: "text",
    written_at: "timestamptz",
  },
} as const satisfies RowShape;

/** A thread as it travels in bulk. */
export type BulkThread = {
  readonly conversation: Conversation;
  readonly openedAt: Instant;
  readonly updatedAt: Instant;
  readonly messages: readonly StoredMessage[];
};

/** Adds threads that are all new, with their messages. */
export async function writeThreads(
  tx: Tx,
  marketplaceId: string,
  threads: readonly BulkThread[],
): Promise<void> {
  const rows = threads.map(({ conversation, openedAt, updatedAt }) => {
    const { bond, state } = conversation;
    return {
      seller_id: conversation.sellerId,
      thread_id: conversation.threadId,
      customer_id: conversation.customerId,
      order_id: bond.kind === "order" ? bond.orderId : null,
      product_id: bond.kind === "question" ? bond.productId : null,
      status: state.status,
      state,
      waiting_since: state.status === "waiting" ? instantToIso(state.waitingSince) : null,
      last_writer: conversation.lastWriter,
      appointment: conversation.appointment,
      opened_at: instantToIso(openedAt),
      updated_at: instantToIso(updatedAt),
    };
  });
  await insertNew(tx, conversationShape, marketplaceId, rows);
  const messages = threads.flatMap((thread) => thread.messages);
  await insertNew(tx, messageShape, marketplaceId, messages.map(messageRow));
}

const messageRow = (message: StoredMessage) => ({
  seller_id: message.sellerId,
  thread_id: message.threadId,
  message_id: message.messageId,
  writer: message.writer,
  message_type: message.messageType,
  status: message.status,
  critical: message.critical,
  template: message.template,
  asks: message.asks,
  body: message.body,
  findings: message.findings,
  policy_version: message.policyVersion,
  event_id: message.eventId,
  written_at: instantToIso(message.writtenAt),
});
