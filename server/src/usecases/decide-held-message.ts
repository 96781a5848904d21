import { decide, evolve, type HeldMessage } from "@candor/core/domain/conversation/conversation.ts";
import { decide as decideMessage } from "@candor/core/domain/message/message.ts";
import { instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { type AttachmentRow, attachmentsOf } from "../store/attachments.ts";
import { lockConversation, saveConversation } from "../store/conversations.ts";
import { asPage, readCursor, writeCursor } from "../store/cursor.ts";
import { messageEntry } from "../store/message-entries.ts";
import { orderOfMessages } from "../store/message-facts.ts";
import { heldMessages, lockMessage, type StoredMessage, saveDecision } from "../store/messages.ts";
import { addRelayMail } from "../store/relay-mail.ts";
import { attachmentLine } from "./attachments.ts";
import { findingsOf } from "./author-view.ts";
import type { Deps } from "./deps.ts";
import type { PageOf } from "./list-author-reviews.ts";
import { countAsking } from "./record-message.ts";

/** A person's decision about a held message. */
export type DecideHeldMessage = {
  readonly marketplaceId: string;
  readonly messageId: string;
  readonly userId: string;
  readonly decision: "deliver" | "withhold";
  readonly reason: string;
};

/** Delivers a held message or keeps it back. One that asks for a review still asks only once. */
export function decideHeldMessage(
  deps: Pick<Deps, "db" | "clock" | "ids" | "ledger">,
  { marketplaceId, messageId, userId: by, decision, reason }: DecideHeldMessage,
): Promise<
  Result<
    { readonly messageId: string; readonly status: "accepted" | "withheld" },
    "not_found" | "message_not_held" | "message_asks_again"
  >
> {
  return deps.db.transaction(async (tx) => {
    const at = deps.clock.now();
    const message = await lockMessage(tx, marketplaceId, messageId);
    if (message === null) return reject("not_found");
    const deliver = decision === "deliver";
    const moved = decideMessage(message, { type: "decide-held", deliver }, at);
    if (!moved.ok) return moved;
    const conversation = await lockConversation(tx, marketplaceId, message.threadId);
    if (conversation === null) return reject("not_found");
    const { bond, customerId } = conversation;
    if (deliver && message.asks) {
      const order =
        bond.kind === "order" ? await orderOfMessages(tx, marketplaceId, bond.orderId) : null;
      const counted = await countAsking(tx, deps, conversation, order?.wantsRequests ?? false);
      if (!counted.ok) return counted;
    }
    const held = { from: message.writer, critical: message.critical, bond };
    const messageType = message.messageType as HeldMessage["messageType"]; // As it was taken.
    const command = { type: "decide-held", deliver, by, reason } as const;
    const decided = decide(conversation.state, { ...command, held: { ...held, messageType } }, at);
    const [event] = decided.ok ? decided.events : [];
    if (event === undefined) throw new Error("a held message was decided without an event");
    const status = deliver ? "accepted" : "withheld";
    await saveDecision(tx, message, { status, reason }, at);
    const toSide = message.writer === "seller" ? "buyer" : "seller";
    if (deliver) await addRelayMail(tx, { ...message, toSide }, at);
    const state = evolve(conversation.state, event);
    const lastWriter = deliver ? message.writer : conversation.lastWriter;
    await saveConversation(tx, { ...conversation, state, lastWriter }, at);
    const orderId = bond.kind === "order" ? bond.orderId : null;
    const eventId = deps.ids.next("evt");
    const entry = messageEntry({ ...message, about: null, eventId, customerId, orderId }, event);
    await deps.ledger.append(tx, marketplaceId, [entry]);
    return ok({ messageId, status });
  });
}

/** Messages that wait for a person, oldest first, with what the rules found. */
export async function listHeldMessages(
  { db }: Pick<Deps, "db">,
  { marketplaceId, limit, ...page }: PageOf & { readonly marketplaceId: string },
) {
  const after = readCursor("held-messages", ["moment", "id"], page.after);
  if (!after.ok) return after;
  const rows = await heldMessages(db.kysely, marketplaceId, after.value, limit + 1);
  const place = (row: StoredMessage) => [row.writtenAt, row.messageId];
  const files = await attachmentsOf(db.kysely, marketplaceId, rows);
  const view = (row: StoredMessage) => heldView(row, files.get(row.messageId) ?? []);
  return ok(asPage(rows, limit, view, (row) => writeCursor("held-messages", place(row))));
}

const heldView = (message: StoredMessage, files: readonly AttachmentRow[]) => ({
  threadId: message.threadId,
  messageId: message.messageId,
  sellerId: message.sellerId,
  from: message.writer,
  type: message.messageType,
  text: message.body,
  attachments: files.map(attachmentLine),
  findings: findingsOf(message.findings),
  writtenAt: instantToIso(message.writtenAt),
});
