import {
  decide,
  type Event,
  evolve,
  initial,
} from "@candor/core/domain/conversation/conversation.ts";
import { messageTypes } from "@candor/core/domain/conversation/message-types.ts";
import { makeId } from "@candor/core/kernel/ids.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import type { Verdict } from "@candor/core/policy/kit/verdict.ts";
import type { Tx } from "../db/database.ts";
import type { Ledger, LedgerEntry } from "../ports.ts";
import { type BulkThread, writeThreads } from "../store/bulk-messages.ts";
import type { Conversation } from "../store/conversations.ts";
import type { FactOf } from "../store/facts-shapes.ts";
import { withFacts } from "../store/judged-on.ts";
import { messageEntry } from "../store/message-entries.ts";
import type { StoredMessage } from "../store/messages.ts";
import type { Law } from "../store/policy.ts";
import {
  type AroundBuyersText,
  type AroundText,
  judgeBuyersText,
  judgeSellersText,
} from "../usecases/judge-message.ts";
import { type WritingFacts, writingCommand } from "../usecases/judged-writing.ts";
import { statusOf } from "../usecases/record-message.ts";
import type { Market } from "./market.ts";
import type { Chance } from "./random.ts";

/** A thread on its way through its life. */
type Told = {
  conversation: Conversation;
  updatedAt: Instant;
  readonly openedAt: Instant;
  readonly messages: StoredMessage[];
  readonly entries: LedgerEntry[];
};

type Letter = FactOf<"past_message"> & { readonly orderId: string };

/**
 * Takes the demo's messages through the same screening and life-cycle as any other, so that the
 * year has decisions about messages too: what the guilty wrote stands there refused.
 */
export async function loadMessages(
  tx: Tx,
  { ledger, law }: { readonly ledger: Ledger; readonly law: Law },
  market: Market,
): Promise<void> {
  const chance = market.chance.fork("threads");
  const locales = new Map(market.customers.map(({ customerId, locale }) => [customerId, locale]));
  const threads = new Map<string, Told>();
  const letters = market.messages
    .filter((fact): fact is Letter => typeof fact.orderId === "string")
    .toSorted((a, b) => Date.parse(a.sentAt) - Date.parse(b.sentAt));
  for (const letter of letters) {
    const told = threads.get(letter.orderId) ?? begin(market.plan.id, letter, chance);
    threads.set(letter.orderId, told);
    write(told, letter, { law, chance, buyerLang: locales.get(letter.customerId) ?? null });
  }
  const all = [...threads.values()];
  await ledger.append(
    tx,
    market.plan.id,
    all.flatMap(({ entries }) => entries),
  );
  await writeThreads(tx, market.plan.id, all satisfies readonly BulkThread[]);
}

function begin(marketplaceId: string, letter: Letter, chance: Chance): Told {
  const { sellerId, customerId, orderId } = letter;
  const at = Date.parse(letter.sentAt);
  return {
    conversation: {
      ...{ marketplaceId, sellerId, customerId },
      threadId: makeId("thr", at, chance.idBytes()),
      bond: { kind: "order", orderId },
      state: initial,
      lastWriter: null,
      appointment: { status: "none" },
      sealedPhone: null,
    },
    ...{ openedAt: at, updatedAt: at, messages: [], entries: [] },
  };
}

type Scene = {
  readonly law: Law;
  readonly chance: Chance;
  readonly buyerLang: string | null;
};

function write(told: Told, letter: Letter, scene: Scene): void {
  const at = Date.parse(letter.sentAt);
  const { state, bond, lastWriter } = told.conversation;
  if (letter.direction === "to_seller") {
    const { text, verdict } = judgeBuyersText(letter.body, scene.law);
    const messageType = state.status === "none" ? "question" : "reply";
    const said = { writer: "buyer", text, verdict, messageType, asks: false } as const;
    record(
      told,
      { ...said, about: { type: "buyer" } },
      { state, by: { type: "buyer-writes", bond } },
      { ...scene, at },
    );
    return;
  }
  const type = state.status === "waiting" || state.status === "answered" ? "reply" : "delivery";
  const about = { type, buyerLang: scene.buyerLang, lastWriter, resolved: false } as const;
  const text = letter.body;
  const { verdict, asks } = judgeSellersText({ ...about, text }, scene.law);
  const said = { writer: "seller", text, verdict, messageType: type, asks, about } as const;
  const messaging = { status: "open" } as const;
  const on: WritingFacts =
    type === "reply"
      ? { state, by: { type: "reply", messaging } }
      : { state, by: { ...opening, type: "open", bond, messaging }, doneAt: null };
  record(told, said, on, { ...scene, at });
}

/** A parcel on its way, about which a seller may write. */
const opening = {
  messageType: "delivery",
  template: false,
  attachments: 0,
  order: {
    state: "shipped",
    window: null,
    buyerOptedOut: false,
    madeToOrder: false,
    giftReturnUntouched: false,
    adjustmentRecorded: false,
  },
} as const;

type Said = {
  readonly writer: "seller" | "buyer";
  readonly text: string;
  readonly verdict: Verdict;
  readonly messageType: "delivery" | "reply" | "question";
  readonly asks: boolean;
  readonly about: AroundText | AroundBuyersText;
};

function record(
  told: Told,
  { writer, text: body, verdict, messageType, asks, about }: Said,
  on: WritingFacts,
  { chance, at, law }: Scene & { readonly at: Instant },
): void {
  const decision = decide(on.state, writingCommand(on, { text: body, verdict }, law), at);
  const [event] = decision.ok ? decision.events : [];
  if (event === undefined) throw new Error("a message of the demo was not decided");
  const { marketplaceId, sellerId, threadId, customerId } = told.conversation;
  const message: StoredMessage = {
    ...{ marketplaceId, sellerId, threadId, writer, messageType, asks, body },
    messageId: makeId("msg", at, chance.idBytes()),
    status: statusOf[event.type],
    critical: messageType === "delivery" && messageTypes.delivery.critical,
    template: false,
    findings: verdict.findings,
    policyVersion: verdict.policyVersion,
    decisionReason: null,
    eventId: makeId("evt", at, chance.idBytes()),
    writtenAt: at,
  };
  const { bond } = told.conversation;
  const orderId = bond.kind === "order" ? bond.orderId : null;
  told.messages.push(message);
  const entry = messageEntry({ ...message, customerId, orderId, about }, event);
  const { policyVersion } = verdict;
  told.entries.push(withFacts(entry, { policyVersion, facts: on }));
  told.conversation = moved(told.conversation, event, writer);
  told.updatedAt = at;
}

function moved(conversation: Conversation, event: Event, writer: "seller" | "buyer"): Conversation {
  const state = evolve(conversation.state, event);
  const lastWriter = event.type === "message-accepted" ? writer : conversation.lastWriter;
  return { ...conversation, state, lastWriter };
}
