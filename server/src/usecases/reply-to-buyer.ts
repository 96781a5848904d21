import { decide } from "@candor/core/domain/conversation/conversation.ts";
import { type Result, reject } from "@candor/core/kernel/result.ts";
import type { Tx } from "../db/database.ts";
import type { SentFile } from "../ports.ts";
import { type Conversation, lockConversation } from "../store/conversations.ts";
import { messagingOf, orderOfMessages } from "../store/message-facts.ts";
import { lawAt } from "../store/policy.ts";
import { threadById } from "../store/thread-lists.ts";
import {
  type FileDeps,
  type TakeFilesCode,
  takeFiles,
  type WordsAndFiles,
  withFiles,
} from "./attachments.ts";
import type { Deps } from "./deps.ts";
import { judgeSellersText } from "./judge-message.ts";
import { countAsking, recordMessage, type SentMessage } from "./record-message.ts";

/** A seller's answer in a thread. */
export type ReplyToBuyer = {
  readonly marketplaceId: string;
  readonly sellerId: string;
  readonly threadId: string;
  readonly text: string;
  readonly attachments: readonly SentFile[];
};

/** Why an answer is not sent. */
export type ReplyCode =
  | TakeFilesCode
  | "not_found"
  | "conversation_missing"
  | "message_empty"
  | "message_too_long"
  | "messaging_closed"
  | "message_refused"
  | "message_asks_again";

type ReplyDeps = Pick<Deps, "clock" | "ids" | "ledger" | "random" | "secrets">;

/** Answers a buyer who wrote; neither opting out nor a suspension stands in the way. */
export async function replyToBuyer(
  deps: ReplyDeps & FileDeps,
  { marketplaceId, sellerId, threadId, text, attachments }: ReplyToBuyer,
): Promise<Result<SentMessage, ReplyCode>> {
  const files = await takeFiles(deps, marketplaceId, "reply", attachments);
  if (!files.ok) return files;
  return deps.db.transaction(async (tx) => {
    const conversation = await lockConversation(tx, marketplaceId, threadId);
    if (conversation === null || conversation.sellerId !== sellerId) return reject("not_found");
    return replyIn(tx, deps, conversation, { text, files: files.value });
  });
}

type ReplyInCode = Exclude<ReplyCode, "not_found" | TakeFilesCode>;

/** The same in a thread that is locked, whichever way the answer came. */
export async function replyIn(
  tx: Tx,
  deps: ReplyDeps,
  conversation: Conversation,
  { text, files }: WordsAndFiles,
): Promise<Result<SentMessage, ReplyInCode>> {
  const at = deps.clock.now();
  const { marketplaceId, sellerId, threadId, bond, lastWriter } = conversation;
  const order =
    bond.kind === "order" ? await orderOfMessages(tx, marketplaceId, bond.orderId) : null;
  const buyerLang = (await threadById(tx, marketplaceId, threadId, "seller"))?.locale ?? null;
  const resolved = order?.adjusted ?? false;
  const law = await lawAt(tx, marketplaceId, at);
  const about = { type: "reply", buyerLang, lastWriter, resolved } as const;
  const { asks, rewrite, verdict: said } = judgeSellersText({ ...about, text }, law);
  const verdict = withFiles(said, files);
  const { messaging } = await messagingOf(tx, marketplaceId, sellerId);
  const by = { type: "reply", messaging } as const;
  const decision = decide(conversation.state, { ...by, text, verdict }, at);
  if (!decision.ok) {
    return reject(decision.code as ReplyInCode, decision.facts); // Its own.
  }
  const [event] = decision.events;
  if (event === undefined) throw new Error("a reply was decided without an event");
  if (event.type === "message-accepted" && asks) {
    const counted = await countAsking(tx, deps, conversation, order?.wantsRequests ?? false);
    if (!counted.ok) return counted;
  }
  const written = { writer: "seller", messageType: "reply", critical: false } as const;
  const on = { state: conversation.state, by };
  const judged = { body: text, files, verdict, about, asks, rewrite, on };
  const message = { ...written, template: false, ...judged };
  return recordMessage(tx, deps, { conversation, message }, event);
}
