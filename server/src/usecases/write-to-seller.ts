import { decide } from "@candor/core/domain/conversation/conversation.ts";
import { type Result, reject } from "@candor/core/kernel/result.ts";
import type { Tx } from "../db/database.ts";
import type { SentFile } from "../ports.ts";
import {
  type Conversation,
  type ConversationKey,
  lockConversationOf,
  sellsProduct,
} from "../store/conversations.ts";
import { orderOwners } from "../store/facts.ts";
import { lawAt } from "../store/policy.ts";
import {
  type FileDeps,
  type TakeFilesCode,
  takeFiles,
  type WordsAndFiles,
  withFiles,
} from "./attachments.ts";
import type { Deps } from "./deps.ts";
import { judgeBuyersText } from "./judge-message.ts";
import { recordMessage, type SentMessage } from "./record-message.ts";

/** What a buyer writes about: an own order, or a product that this seller sells. */
export type About =
  | { readonly orderId: string }
  | { readonly productId: string; readonly sellerId: string };

/** What a buyer writes, and to whom. */
export type WriteToSeller = {
  readonly marketplaceId: string;
  readonly customerId: string;
  readonly about: About;
  readonly text: string;
  readonly attachments: readonly SentFile[];
};

type WriteDeps = FileDeps & Pick<Deps, "ledger" | "random">;

/** Takes a buyer's question or answer. Addresses and numbers in it stay with the buyer. */
export async function writeToSeller(
  deps: WriteDeps,
  { about, text, attachments, ...buyer }: WriteToSeller,
): Promise<Result<SentMessage, "not_found" | "message_refused" | TakeFilesCode>> {
  const files = await takeFiles(deps, buyer.marketplaceId, "buyer", attachments);
  if (!files.ok) return files;
  return deps.db.transaction(async (tx) => {
    const key = await keyOf(tx, buyer, about);
    if (key === null) return reject("not_found");
    const threadId = deps.ids.next("thr");
    const conversation = await lockConversationOf(tx, key, threadId, deps.clock.now());
    return takeBuyersText(tx, deps, conversation, { text, files: files.value });
  });
}

/** Judges and records what a buyer wrote in a thread that is locked. */
export async function takeBuyersText(
  tx: Tx,
  deps: Pick<WriteDeps, "clock" | "ids" | "ledger" | "random" | "secrets">,
  conversation: Conversation,
  { text, files }: WordsAndFiles,
): Promise<Result<SentMessage, "message_refused">> {
  const at = deps.clock.now();
  const { bond, state, marketplaceId } = conversation;
  const { verdict: said, text: body } = judgeBuyersText(text, await lawAt(tx, marketplaceId, at));
  const verdict = withFiles(said, files);
  const by = { type: "buyer-writes", bond } as const;
  const decision = decide(state, { ...by, verdict }, at);
  const [event] = decision.ok ? decision.events : [];
  if (event === undefined) throw new Error("what a buyer wrote was decided without an event");
  const messageType = state.status === "none" ? "question" : "reply";
  const written = { writer: "buyer", messageType, critical: false } as const;
  const judged = {
    asks: false,
    rewrite: null,
    about: { type: "buyer" } as const,
    on: { state, by },
    body,
    verdict,
    files,
  };
  const message = { ...written, template: false, ...judged };
  return recordMessage(tx, deps, { conversation, message }, event);
}

async function keyOf(
  tx: Tx,
  { marketplaceId, customerId }: { readonly marketplaceId: string; readonly customerId: string },
  about: About,
): Promise<ConversationKey | null> {
  if ("orderId" in about) {
    const { orderId } = about;
    const owner = (await orderOwners(tx, marketplaceId, [orderId])).get(orderId);
    if (owner === undefined || owner.customerId !== customerId) return null;
    const { sellerId } = owner;
    return { marketplaceId, sellerId, customerId, bond: { kind: "order", orderId } };
  }
  const { productId, sellerId } = about;
  if (!(await sellsProduct(tx, marketplaceId, sellerId, productId))) return null;
  return { marketplaceId, sellerId, customerId, bond: { kind: "question", productId } };
}
