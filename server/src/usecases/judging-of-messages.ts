import { type MessageType, messageTypes } from "@candor/core/domain/conversation/message-types.ts";
import type { ScreenContext } from "@candor/core/policy/kit/context.ts";
import type { Policy } from "@candor/core/policy/kit/policy.ts";
import { conversationById, conversationOfOrder } from "../store/conversations.ts";
import { orderOfMessages } from "../store/message-facts.ts";
import { lawAt } from "../store/policy.ts";
import { threadById } from "../store/thread-lists.ts";
import type { Deps } from "./deps.ts";
import { contextOf } from "./judge-message.ts";

/** By what a text will be judged when it is sent; `contexts` by the type of message. */
export type Judging = {
  readonly policy: Policy;
  readonly contexts: Readonly<Record<string, ScreenContext>>;
};

type Reading = Pick<Deps, "db" | "clock">;

/** By what a seller's first message about an order will be judged; null where it is not theirs. */
export async function judgingOfOrder(
  { db, clock }: Reading,
  key: { readonly marketplaceId: string; readonly sellerId: string; readonly orderId: string },
): Promise<Judging | null> {
  const { marketplaceId } = key;
  const order = await orderOfMessages(db.kysely, marketplaceId, key.orderId);
  if (order === null || order.sellerId !== key.sellerId) return null;
  const law = await lawAt(db.kysely, marketplaceId, clock.now());
  const { lastWriter } = await conversationOfOrder(db.kysely, marketplaceId, order);
  const about = { buyerLang: order.locale, lastWriter, resolved: order.adjusted };
  const types = Object.keys(messageTypes) as MessageType[]; // Keys of the table itself.
  const contexts = types.map((type) => [type, contextOf({ ...about, type }, law)]);
  return { policy: law.policy, contexts: Object.fromEntries(contexts) };
}

/** By what a seller's answer in a thread will be judged; null where it is not theirs. */
export async function judgingOfThread(
  { db, clock }: Reading,
  key: { readonly marketplaceId: string; readonly sellerId: string; readonly threadId: string },
): Promise<Judging | null> {
  const { marketplaceId, threadId } = key;
  const conversation = await conversationById(db.kysely, marketplaceId, threadId);
  if (conversation === null || conversation.sellerId !== key.sellerId) return null;
  const { bond, lastWriter } = conversation;
  const order =
    bond.kind === "order" ? await orderOfMessages(db.kysely, marketplaceId, bond.orderId) : null;
  const buyerLang =
    (await threadById(db.kysely, marketplaceId, threadId, "seller"))?.locale ?? null;
  const law = await lawAt(db.kysely, marketplaceId, clock.now());
  const about = {
    buyerLang,
    lastWriter,
    resolved: order?.adjusted === true,
  };
  return { policy: law.policy, contexts: { reply: contextOf({ ...about, type: "reply" }, law) } };
}
