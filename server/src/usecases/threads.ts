import type { AppointmentSchema, ThreadReply } from "@candor/core/contract/schemas/messages.ts";
import type { State as Appointment, Slot } from "@candor/core/domain/appointment/appointment.ts";
import { decide, evolve } from "@candor/core/domain/conversation/conversation.ts";
import { hourMs, type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { z } from "zod";
import { messageLanguageOf, messageTexts } from "../mail/message-texts.ts";
import { attachmentsOf } from "../store/attachments.ts";
import {
  type Conversation,
  conversationById,
  lockConversation,
  saveConversation,
} from "../store/conversations.ts";
import { asPage, readCursor, writeCursor } from "../store/cursor.ts";
import { messageEntry } from "../store/message-entries.ts";
import { orderOfMessages } from "../store/message-facts.ts";
import { messagesOfThread, type StoredMessage } from "../store/messages.ts";
import { type Law, lawAt } from "../store/policy.ts";
import { relayStatuses } from "../store/relay-mail.ts";
import {
  inboxPlace,
  type ThreadRow,
  threadById,
  threadsOfCustomer,
  threadsOfSeller,
} from "../store/thread-lists.ts";
import { attachmentLine } from "./attachments.ts";
import { findingsOf } from "./author-view.ts";
import type { Deps } from "./deps.ts";
import type { PageOf } from "./list-author-reviews.ts";

/** A thread with its messages, as one side reads it. */
export type ThreadView = z.input<typeof ThreadReply>;
/** A thread in a list. */
export type ThreadLine = Omit<ThreadView, "buyerLanguage" | "appointment" | "messages">;
/** An appointment as one side reads it. */
export type AppointmentView = z.input<typeof AppointmentSchema>;

type Reader = { readonly marketplaceId: string } & (
  | { readonly kind: "seller"; readonly sellerId: string }
  | { readonly kind: "customer"; readonly customerId: string }
);

/** A seller's threads: whoever waits comes first, the longest wait on top. */
export async function listThreads(
  { db, clock }: Pick<Deps, "db" | "clock">,
  { limit, ...page }: PageOf & { readonly marketplaceId: string; readonly sellerId: string },
) {
  const after = readCursor("threads", ["count", "place", "id"], page.after);
  if (!after.ok) return after;
  const rows = await threadsOfSeller(db.kysely, page, after.value, limit + 1);
  const law = await lawAt(db.kysely, page.marketplaceId, clock.now());
  const cursorAt = (row: ThreadRow) => writeCursor("threads", inboxPlace(row));
  return ok(asPage(rows, limit, (row) => lineOf(row, law), cursorAt));
}

/** A buyer's threads, newest first. */
export async function listMyThreads(
  { db, clock }: Pick<Deps, "db" | "clock">,
  { limit, ...page }: PageOf & { readonly marketplaceId: string; readonly customerId: string },
) {
  const after = readCursor("my-threads", ["moment", "id"], page.after);
  if (!after.ok) return after;
  const rows = await threadsOfCustomer(db.kysely, page, after.value, limit + 1);
  const law = await lawAt(db.kysely, page.marketplaceId, clock.now());
  const place = (row: ThreadRow) => [row.updated_at.getTime(), row.thread_id];
  const cursorAt = (row: ThreadRow) => writeCursor("my-threads", place(row));
  return ok(asPage(rows, limit, (row) => lineOf(row, law), cursorAt));
}

/** One thread, as the side that asks may see it; another's is not there. */
export async function getThread(
  { db, clock, secrets }: Pick<Deps, "db" | "clock" | "secrets">,
  { threadId, ...reader }: Reader & { readonly threadId: string },
): Promise<Result<ThreadView, "not_found">> {
  const { marketplaceId } = reader;
  const side = reader.kind === "seller" ? "seller" : "buyer";
  const row = await threadById(db.kysely, marketplaceId, threadId, side);
  const conversation = await conversationById(db.kysely, marketplaceId, threadId);
  if (row === null || conversation === null || !isOf(row, reader)) return reject("not_found");
  const at = clock.now();
  const law = await lawAt(db.kysely, marketplaceId, at);
  const { orderId, sellerName, ...line } = lineOf(row, law);
  const messages = await messagesOfThread(db.kysely, conversation);
  const order = orderId === null ? null : await orderOfMessages(db.kysely, marketplaceId, orderId);
  const isOpen = order !== null && order.doneAt === null;
  const phone = reader.kind === "seller" && isOpen ? lentPhone(secrets, conversation, at) : null;
  const heading = headingOf(row, law);
  const mails = await relayStatuses(db.kysely, conversation);
  const files = await attachmentsOf(db.kysely, marketplaceId, messages);
  return ok({
    ...line,
    orderId,
    sellerName,
    buyerLanguage: reader.kind === "seller" ? row.locale : null,
    appointment: appointmentView(conversation.appointment, phone),
    messages: messages
      .filter((message) => isFor(message, reader.kind))
      .map((message) => ({
        ...messageView(message, heading),
        attachments: (files.get(message.messageId) ?? []).map(attachmentLine),
        mail: mails.get(message.messageId) ?? null,
      })),
  });
}

/** Stops the clock of a message that needs no answer. */
export function markNoReplyNeeded(
  { db, clock, ids, ledger }: Pick<Deps, "db" | "clock" | "ids" | "ledger">,
  input: { readonly marketplaceId: string; readonly sellerId: string; readonly threadId: string },
): Promise<Result<ThreadLine, "not_found" | "conversation_not_waiting">> {
  const { marketplaceId, sellerId, threadId } = input;
  return db.transaction(async (tx) => {
    const at = clock.now();
    const conversation = await lockConversation(tx, marketplaceId, threadId);
    if (conversation === null || conversation.sellerId !== sellerId) return reject("not_found");
    const decision = decide(conversation.state, { type: "mark-no-reply-needed" }, at);
    if (!decision.ok) return reject("conversation_not_waiting");
    const state = decision.events.reduce(evolve, conversation.state);
    await saveConversation(tx, { ...conversation, state }, at);
    const about = { messageId: threadId, sellerId, threadId, messageType: "reply", body: "" };
    const { customerId } = conversation;
    const entries = decision.events.map((event) =>
      messageEntry(
        {
          ...about,
          template: false,
          about: null,
          policyVersion: "",
          customerId,
          orderId: null,
          eventId: ids.next("evt"),
        },
        event,
      ),
    );
    await ledger.append(tx, marketplaceId, entries);
    const row = await threadById(tx, marketplaceId, threadId, "seller");
    if (row === null) return reject("not_found");
    return ok(lineOf(row, await lawAt(tx, marketplaceId, at)));
  });
}

/** An appointment as one side reads it; the number only where it is given. */
export function appointmentView(state: Appointment, phone: string | null): AppointmentView {
  const slots = state.status === "none" ? [] : state.slots;
  return {
    status: state.status,
    slots: slots.map(slotView),
    chosen: state.status === "chosen" ? slotView(state.slot) : null,
    phone,
    phoneUntil: state.status === "phone_lent" ? instantToIso(state.until) : null,
  };
}

const slotView = ({ from, until }: Slot) => ({
  from: instantToIso(from),
  until: instantToIso(until),
});

/** What a lent number is sealed about: it opens in no other thread. */
export const phoneOf = (threadId: string): string => `phone ${threadId}`;

function lentPhone(
  secrets: Deps["secrets"],
  { appointment, sealedPhone, threadId }: Conversation,
  at: Instant,
): string | null {
  if (appointment.status !== "phone_lent" || sealedPhone === null) return null;
  return at < appointment.until ? secrets.open(sealedPhone, phoneOf(threadId)) : null;
}

function isOf(row: ThreadRow, reader: Reader): boolean {
  return reader.kind === "seller"
    ? row.seller_id === reader.sellerId
    : row.customer_id === reader.customerId;
}

/** Each side sees what it wrote, whatever became of it, and of the other what was delivered. */
export const isFor = ({ writer, status }: StoredMessage, kind: Reader["kind"]) =>
  status === "accepted" || (writer === "seller") === (kind === "seller");

function headingOf(row: ThreadRow, law: Law): string {
  const texts = messageTexts[messageLanguageOf(row.locale, law.languages)];
  const about =
    row.order_id === null
      ? texts.questionHeading(row.product_id ?? "", row.seller_name)
      : texts.heading(row.order_id, row.seller_name);
  return `${about}\n\n${texts.greeting}`;
}

function messageView(
  message: StoredMessage,
  heading: string,
): Omit<ThreadView["messages"][number], "mail" | "attachments"> {
  return {
    messageId: message.messageId,
    from: message.writer,
    type: message.messageType,
    status: message.status,
    heading: message.writer === "seller" ? heading : "",
    text: message.body,
    writtenAt: instantToIso(message.writtenAt),
    findings: findingsOf(message.findings),
    reason: message.decisionReason,
  };
}

function lineOf(row: ThreadRow, { parameters }: Law): ThreadLine {
  const since = row.waiting_since?.getTime() ?? null;
  const hours = parameters.message_answer_hours;
  return {
    threadId: row.thread_id,
    sellerId: row.seller_id,
    sellerName: row.seller_name,
    orderId: row.order_id,
    productId: row.product_id,
    status: row.status,
    waitingSince: since === null ? null : instantToIso(since),
    answerBy: since === null ? null : instantToIso(since + hours * hourMs),
    updatedAt: instantToIso(row.updated_at.getTime()),
    about: row.about,
    lastWords: row.last_words,
  };
}
