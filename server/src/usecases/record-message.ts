import {
  type Event,
  evolve,
  type HeldMessage,
} from "@candor/core/domain/conversation/conversation.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { Finding, Verdict } from "@candor/core/policy/kit/verdict.ts";
import type { Tx } from "../db/database.ts";
import { type Conversation, saveConversation } from "../store/conversations.ts";
import { withFacts } from "../store/judged-on.ts";
import { messageEntry } from "../store/message-entries.ts";
import { addMessage, type MessageStatus } from "../store/messages.ts";
import { addRelayMail } from "../store/relay-mail.ts";
import { keepFiles, type TakenFile } from "./attachments.ts";
import { type AuthorView, findingsOf } from "./author-view.ts";
import type { Deps } from "./deps.ts";
import type { AroundBuyersText, AroundText } from "./judge-message.ts";
import type { WritingFacts } from "./judged-writing.ts";
import { noteAskedInMessage } from "./note-asked-in-message.ts";
import { raiseRepeatedRefusals } from "./raise-repeated-refusals.ts";
import { knowAgain } from "./screening-receipts.ts";

/** A message that was just judged and decided. */
export type NewMessage = {
  readonly writer: "seller" | "buyer";
  readonly messageType: HeldMessage["messageType"];
  readonly critical: boolean;
  readonly template: boolean;
  readonly asks: boolean;
  readonly body: string;
  readonly verdict: Verdict;
  /** What it was judged in. */
  readonly about: AroundText | AroundBuyersText;
  /** Why its writer could write at all. */
  readonly on: WritingFacts;
  /** What could be sent instead of a refused text. */
  readonly rewrite: string | null;
  readonly files: readonly TakenFile[];
};

/** What a caller is told of a message. */
export type SentMessage = {
  readonly threadId: string;
  readonly messageId: string;
  readonly status: "accepted" | "held" | "suppressed";
  readonly findings: AuthorView["findings"];
};

type RecordDeps = Pick<Deps, "clock" | "ids" | "ledger" | "random" | "secrets">;

/**
 * Writes a message, its thread and its ledger entry. A refused one is written too, and then
 * answered as refused: attempts are evidence.
 */
export async function recordMessage(
  tx: Tx,
  deps: RecordDeps,
  { conversation, message }: { readonly conversation: Conversation; readonly message: NewMessage },
  event: Event,
): Promise<Result<SentMessage, "message_refused">> {
  const { ids, ledger } = deps;
  const { marketplaceId, sellerId, threadId, customerId, bond } = conversation;
  const messageId = ids.next("msg");
  const eventId = ids.next("evt");
  const status = statusOf[event.type];
  const { verdict, files, rewrite, about, on, ...written } = message;
  const { policyVersion } = verdict;
  const toSide = message.writer === "seller" ? "buyer" : "seller";
  const findings: readonly Finding[] = verdict.findings;
  await addMessage(tx, {
    ...written,
    marketplaceId,
    sellerId,
    threadId,
    messageId,
    status,
    findings,
    policyVersion,
    decisionReason: null,
    eventId,
    writtenAt: event.at,
  });
  if (status === "accepted" || status === "held") {
    await keepFiles(tx, deps, { ...conversation, messageId }, files);
  }
  if (status === "accepted") {
    await addRelayMail(tx, { marketplaceId, sellerId, threadId, messageId, toSide }, event.at);
  }
  const state = evolve(conversation.state, event);
  const lastWriter = status === "accepted" ? message.writer : conversation.lastWriter;
  await saveConversation(tx, { ...conversation, state, lastWriter }, event.at);
  const orderId = bond.kind === "order" ? bond.orderId : null;
  const known = status === "accepted" ? null : await receiptFor(tx, conversation, message);
  const subject = { ...written, messageId, sellerId, threadId, policyVersion, customerId };
  const entry = messageEntry({ ...subject, about, orderId, eventId }, event);
  const payload = known === null ? entry.payload : { ...entry.payload, ...known };
  const judged = withFacts({ ...entry, payload }, { policyVersion, facts: on });
  await ledger.append(tx, marketplaceId, [judged]);
  const shown = findingsOf(findings);
  if (status === "refused") {
    const wrote = { marketplaceId, sellerId, at: event.at };
    if (message.writer === "seller") await raiseRepeatedRefusals(tx, deps, wrote);
    // Other words mend no file.
    const instead = findings.some(({ attachment }) => attachment !== undefined) ? null : rewrite;
    return reject("message_refused", { messageId, findings: shown, rewrite: instead, ...known });
  }
  const told = status === "held" || status === "suppressed" ? status : "accepted";
  return ok({ threadId, messageId, status: told, findings: shown });
}

/** A receipt that allowed the seller these very words counts for them, in the ledger too. */
async function receiptFor(
  tx: Tx,
  { marketplaceId, sellerId }: Conversation,
  { writer, body: text }: NewMessage,
): Promise<{ readonly allowedByReceipt: string } | null> {
  if (writer !== "seller") return null;
  const sender = `seller:${sellerId}`;
  const known = await knowAgain(tx, { marketplaceId, sender, surface: "message", text });
  return known === null ? null : { allowedByReceipt: known.receiptId };
}

/** What each event makes of its message. */
export const statusOf: Readonly<Record<Event["type"], MessageStatus>> = {
  "message-accepted": "accepted",
  "message-held": "held",
  "message-refused": "refused",
  "message-suppressed": "suppressed",
  "message-withheld": "withheld",
  "reply-not-needed": "accepted",
};

/**
 * Uses up the order's one asking where an accepted message asks; refuses where it is used up, or
 * the buyer wants no requests (POLICY REQ-005, REQ-016).
 */
export async function countAsking(
  tx: Tx,
  deps: Pick<Deps, "clock" | "ids" | "ledger">,
  { marketplaceId, sellerId, bond }: Pick<Conversation, "marketplaceId" | "sellerId" | "bond">,
  wantsRequests: boolean,
): Promise<Result<null, "message_asks_again">> {
  if (bond.kind === "question" || !wantsRequests) return reject("message_asks_again");
  const noted = await noteAskedInMessage(tx, deps, {
    marketplaceId,
    sellerId,
    orderId: bond.orderId,
  });
  return noted.ok ? noted : reject("message_asks_again", noted.facts);
}
