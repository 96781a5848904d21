import {
  type Code as AppointmentCode,
  type Event as AppointmentEvent,
  decide as decideAppointment,
  evolve as evolveAppointment,
  type Slot,
} from "@candor/core/domain/appointment/appointment.ts";
import {
  type Code,
  type Command,
  decide,
  type SellerMessaging,
} from "@candor/core/domain/conversation/conversation.ts";
import { type MessageType, messageTypes } from "@candor/core/domain/conversation/message-types.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { ok, type Refusal, type Result, reject } from "@candor/core/kernel/result.ts";
import type { Verdict } from "@candor/core/policy/kit/verdict.ts";
import type { Tx } from "../db/database.ts";
import { messageLanguageOf, templateText } from "../mail/message-texts.ts";
import type { SentFile } from "../ports.ts";
import { type Conversation, lockConversationOf, saveAppointment } from "../store/conversations.ts";
import { appointmentEntry } from "../store/message-entries.ts";
import { messagingOf, type OrderOfMessages, orderOfMessages } from "../store/message-facts.ts";
import { type Law, lawAt } from "../store/policy.ts";
import {
  type FileDeps,
  type TakeFilesCode,
  type TakenFile,
  takeFiles,
  withFiles,
} from "./attachments.ts";
import type { Deps } from "./deps.ts";
import { type AroundText, type JudgedText, judgeSellersText } from "./judge-message.ts";
import { textOfOpening, writingWindow } from "./judged-writing.ts";
import { countAsking, recordMessage, type SentMessage } from "./record-message.ts";

/** A seller's first message about an order. */
export type SendMessage = {
  readonly marketplaceId: string;
  readonly orderId: string;
  /** The seller who writes; null for the marketplace's system, which speaks for them. */
  readonly sellerId: string | null;
  readonly type: MessageType;
  readonly text: string;
  readonly template: boolean;
  readonly slots: readonly Slot[];
  readonly attachments: readonly SentFile[];
};

/** Why it is not sent. */
export type SendMessageCode =
  | Exclude<Code, "conversation_missing" | "conversation_not_waiting">
  | Extract<AppointmentCode, "appointment_not_bulky" | "appointment_slots_wrong">
  | TakeFilesCode
  | "not_found"
  | "message_refused"
  | "message_asks_again"
  | "message_no_template";

type SendDeps = FileDeps & Pick<Deps, "ledger" | "random">;

/** Writes to the buyer of an order for one of the permitted reasons, once the words are judged. */
export async function sendMessage(
  deps: SendDeps,
  input: SendMessage,
): Promise<Result<SentMessage, SendMessageCode>> {
  const { db, clock, ids } = deps;
  const { marketplaceId, orderId } = input;
  const taken = await takeFiles(deps, marketplaceId, input.type, input.attachments);
  if (!taken.ok) return taken;
  const files = taken.value;
  return db.transaction(async (tx) => {
    const at = clock.now();
    const order = await orderOfMessages(tx, marketplaceId, orderId);
    if (order === null || (input.sellerId ?? order.sellerId) !== order.sellerId) {
      return reject("not_found");
    }
    const law = await lawAt(tx, marketplaceId, at);
    const text = wordsOf(input, order, law);
    if (text === null) return reject("message_no_template");
    const { sellerId, customerId } = order;
    const key = { marketplaceId, sellerId, customerId, bond: { kind: "order", orderId } } as const;
    const conversation = await lockConversationOf(tx, key, ids.next("thr"), at);
    return sendIn(tx, deps, { input: { ...input, text }, order, law, conversation, files });
  });
}

/** What a first message is decided on. */
export type Sending = {
  readonly input: SendMessage;
  readonly order: OrderOfMessages;
  readonly law: Law;
  readonly conversation: Conversation;
  readonly files: readonly TakenFile[];
};

async function sendIn(
  tx: Tx,
  deps: SendDeps,
  sending: Sending,
): Promise<Result<SentMessage, SendMessageCode>> {
  const { input, order, conversation, files } = sending;
  const at = deps.clock.now();
  const judged = judge(sending);
  const { messaging } = await messagingOf(tx, input.marketplaceId, order.sellerId);
  const opening = openingOf(sending, judged.verdict, messaging);
  const decision = decide(conversation.state, opening, at);
  if (!decision.ok) return withoutThreadCodes(decision);
  const offered = offer(input, order, at);
  if (!offered.ok) return offered;
  const event = onlyEvent(decision.events);
  if (event.type === "message-accepted") {
    const counted = judged.asks
      ? await countAsking(tx, deps, conversation, order.wantsRequests)
      : ok(null);
    if (!counted.ok) return counted;
    await saveOffer(tx, deps, conversation, offered.value);
  }
  const { type: messageType, template, text: body } = input;
  const { critical } = messageTypes[messageType];
  const written = { writer: "seller", messageType, critical, template, body, files } as const;
  const { text: _text, verdict: _verdict, ...by } = opening;
  const on = { state: conversation.state, by, doneAt: order.doneAt };
  return recordMessage(tx, deps, { conversation, message: { ...written, ...judged, on } }, event);
}

function judge(sending: Sending): JudgedText & { readonly about: AroundText } {
  const { input, order, law, conversation, files } = sending;
  const { type, text } = input;
  const { locale: buyerLang, adjusted: resolved } = order;
  const about = { type, buyerLang, lastWriter: conversation.lastWriter, resolved };
  const judged = judgeSellersText({ ...about, text }, law);
  return { ...judged, about, verdict: withFiles(judged.verdict, files) };
}

/** A first message as the life-cycle decides it, on today's facts about the order. */
export function openingOf(
  { input, order, law, conversation }: Sending,
  verdict: Verdict,
  messaging: SellerMessaging,
): Extract<Command, { type: "open" }> {
  const { type: messageType, template } = input;
  return {
    type: "open",
    bond: { kind: "order", orderId: order.orderId },
    messageType,
    text: textOfOpening({ template, messageType }, input.text),
    template,
    attachments: input.attachments.length,
    verdict,
    messaging,
    order: {
      state: order.state,
      window: writingWindow(order.doneAt, law),
      buyerOptedOut: order.optedOut,
      madeToOrder: order.madeToOrder,
      giftReturnUntouched: order.giftReturn && !buyerWrote(conversation),
      adjustmentRecorded: order.adjusted,
    },
  };
}

const buyerWrote = ({ state }: Conversation) =>
  state.status === "waiting" || state.status === "answered";

/** The codes of replies cannot come of a first message. */
function withoutThreadCodes({ code, facts }: Refusal<Code>): Refusal<SendMessageCode> {
  if (code === "conversation_missing" || code === "conversation_not_waiting") {
    throw new Error(`a first message was answered with ${code}`);
  }
  return reject(code, facts);
}

/** The platform's words, or the seller's own; null where the platform has none for this type. */
function wordsOf(input: SendMessage, { locale }: OrderOfMessages, law: Law): string | null {
  if (!input.template) return input.text;
  return templateText(input.type, messageLanguageOf(locale, law.languages));
}

function offer(
  { type, slots }: SendMessage,
  order: OrderOfMessages,
  at: Instant,
): Result<AppointmentEvent | null, "appointment_not_bulky" | "appointment_slots_wrong"> {
  if (slots.length === 0) return ok(null);
  const bulky = type === "delivery" && order.bulky;
  const decision = decideAppointment({ status: "none" }, { type: "offer", slots, bulky }, at);
  if (decision.ok) return ok(onlyEvent(decision.events));
  return decision.code === "appointment_not_bulky" || decision.code === "appointment_slots_wrong"
    ? reject(decision.code, decision.facts)
    : reject("appointment_slots_wrong");
}

/** A new offer replaces the old one, and takes back a number that was lent for it. */
async function saveOffer(
  tx: Tx,
  { ledger }: Pick<Deps, "ledger">,
  conversation: Conversation,
  event: AppointmentEvent | null,
): Promise<void> {
  if (event === null) return;
  const appointment = evolveAppointment(conversation.appointment, event);
  await saveAppointment(tx, { ...conversation, appointment, sealedPhone: null }, event.at);
  await ledger.append(tx, conversation.marketplaceId, [appointmentEntry(conversation, event)]);
}

function onlyEvent<One>([event]: readonly One[]): One {
  if (event === undefined) throw new Error("something was decided without an event");
  return event;
}
