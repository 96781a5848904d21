import { mediaTypes } from "@candor/core/domain/conversation/attachments.ts";
import { decide, type MailEnd, type State } from "@candor/core/domain/message/message.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import type { Tx } from "../db/database.ts";
import { renderMessage } from "../mail/message.ts";
import type { LedgerEntry, Letter, MailedFile } from "../ports.ts";
import { sealedAttachmentsOf } from "../store/attachments.ts";
import { noteBounces } from "../store/buyer-settings.ts";
import { marketplaceName } from "../store/letter-facts.ts";
import { endQueued, type QueuedOutcome } from "../store/mail-queue.ts";
import { lawAt } from "../store/policy.ts";
import { type ClaimedRelayMail, claimRelayMail, type NewRelayMail } from "../store/relay-mail.ts";
import { noteSellerBounce } from "../store/seller-contacts.ts";
import { openFile } from "./attachments.ts";
import type { RelayDeps } from "./deps.ts";
import { emptyMailQueue } from "./empty-mail-queue.ts";
import { contactOf } from "./put-contacts.ts";
import { sellerContactOf } from "./put-seller-contacts.ts";
import { bounceAddress, openAlias } from "./relay-addresses.ts";
import { tryToSend } from "./try-to-send.ts";

const claimedMax = 50;

/** Mails every message that waits, until none is left or `signal` stops. It may run twice. */
export function deliverMessages(deps: RelayDeps, signal?: AbortSignal): Promise<number> {
  const work = {
    claim: (marketplaceId: string) => claim(deps, marketplaceId),
    handOver: (mail: Addressed) => handOver(deps, mail),
  };
  return emptyMailQueue(deps, work, signal);
}

/** A mail in this process's hands, with the address that answers to it go to. */
type Addressed = ClaimedRelayMail & {
  readonly marketplace: string;
  readonly answerTo: string | null;
};

function claim(deps: RelayDeps, marketplaceId: string): Promise<readonly Addressed[]> {
  const { db, clock, secrets, relayDomain } = deps;
  return db.transaction(async (tx) => {
    const at = clock.now();
    const mails = await claimRelayMail(tx, marketplaceId, at, claimedMax);
    if (mails.length === 0) return [];
    const marketplace = await marketplaceName(tx, marketplaceId);
    const { parameters } = await lawAt(tx, marketplaceId, at);
    const days = parameters.relay_alias_days;
    const addressed: Addressed[] = [];
    for (const mail of mails) {
      const { sellerId, threadId, toSide: side } = mail;
      const of = { marketplaceId, sellerId, threadId, side, days };
      const answerTo =
        relayDomain === null
          ? null
          : await openAlias(tx, secrets, { ...of, domain: relayDomain }, at);
      addressed.push({ ...mail, marketplace, answerTo });
    }
    return addressed;
  });
}

async function handOver(deps: RelayDeps, mail: Addressed): Promise<void> {
  const { db, clock } = deps;
  const outcome = await sendOne(deps, mail);
  if (outcome === null) return; // Nobody knows: the claim runs out by itself.
  await db.transaction(async (tx) => {
    const at = clock.now();
    await endQueued(tx, "relay_mail", { ...mail, mailId: mail.messageId }, { ...outcome, at });
    if (outcome.status === "bounced") await noteBounced(tx, mail, at);
    if (outcome.status === "waiting") return;
    const entry = mailedEntry(mail, { from: "accepted", end: outcome.status }, at);
    if (entry !== null) await deps.ledger.append(tx, mail.marketplaceId, [entry]);
  });
}

/** Notes that the receiving side's address takes no mail any more. */
export async function noteBounced(
  tx: Tx,
  { marketplaceId, sellerId, customerId, toSide }: NewRelayMail & { readonly customerId: string },
  at: Instant,
): Promise<void> {
  if (toSide === "buyer") await noteBounces(tx, marketplaceId, [customerId], at);
  else await noteSellerBounce(tx, marketplaceId, sellerId, at);
}

/**
 * What became of a message's mail, as the ledger keeps it: no address, no answer of a server. Null
 * where that was known already.
 */
export function mailedEntry(
  { messageId, sellerId, threadId, toSide }: NewRelayMail,
  { from, end }: { readonly from: State["status"]; readonly end: MailEnd },
  at: Instant,
): LedgerEntry | null {
  const moved = decide({ status: from }, { type: "note-mail", end }, at);
  if (!moved.ok || moved.events.length === 0) return null;
  const payload = { sellerId, threadId, toSide };
  return { type: `message-mail-${end}`, subject: messageId, at, payload };
}

async function sendOne(deps: RelayDeps, mail: Addressed): Promise<QueuedOutcome | null> {
  const { sealedEmail } = mail;
  // They read it on the page; there is nowhere to mail it to.
  if (sealedEmail === null) return { status: "stopped", outcome: "unreachable", notBefore: null };
  const at = deps.clock.now();
  const attachments = await filesOf(deps, mail);
  const letter = { ...letterOf(deps, { ...mail, sealedEmail }, at), attachments };
  return tryToSend(deps, letter, mail.attempts);
}

/** The files of a message, opened only while its mail goes out. */
async function filesOf(deps: RelayDeps, mail: NewRelayMail): Promise<readonly MailedFile[]> {
  const files = await sealedAttachmentsOf(deps.db.kysely, mail);
  return files.flatMap((file) => {
    const bytes = openFile(deps, file);
    return bytes === null ? [] : [{ name: file.name, mediaType: mediaTypes[file.type], bytes }];
  });
}

function letterOf(
  { secrets, publicUrl, relayDomain }: RelayDeps,
  mail: Addressed & { readonly sealedEmail: string },
  at: Instant,
): Letter {
  const { marketplaceId, customerId, sellerId, threadId, messageId, toSide } = mail;
  const host = relayDomain ?? new URL(publicUrl).hostname;
  const about =
    toSide === "buyer"
      ? contactOf(marketplaceId, customerId)
      : sellerContactOf(marketplaceId, sellerId);
  const { language, ...words } = renderMessage({
    ...mail,
    publicUrl,
    canAnswer: mail.answerTo !== null,
  });
  const { answerTo } = mail;
  return {
    ...words,
    html: "",
    language,
    messageId: `<${messageId}@${host}>`,
    inReplyTo: `<${threadId}@${host}>`,
    marketplaceId,
    customerId,
    mailId: messageId,
    to: secrets.open(mail.sealedEmail, about),
    ...(answerTo === null ? {} : { from: answerTo }),
    ...(relayDomain === null ? {} : { returnPath: bounceAddress(secrets, messageId, relayDomain) }),
    headers: { "Auto-Submitted": "auto-generated", "X-Candor-Relay": host },
    at,
  };
}
