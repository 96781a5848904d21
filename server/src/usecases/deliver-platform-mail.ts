import type { Instant } from "@candor/core/kernel/instant.ts";
import { renderContact, renderPolicyNotice } from "../mail/platform-letters.ts";
import type { Letter } from "../ports.ts";
import { noteBounces } from "../store/buyer-settings.ts";
import { endQueued, type QueuedOutcome } from "../store/mail-queue.ts";
import { type ClaimedPlatformMail, claimPlatformMail } from "../store/platform-mail.ts";
import { noteSellerBounce } from "../store/seller-contacts.ts";
import type { MailDeps } from "./deps.ts";
import { emptyMailQueue } from "./empty-mail-queue.ts";
import { contactOf } from "./put-contacts.ts";
import { sellerContactOf } from "./put-seller-contacts.ts";
import { tryToSend } from "./try-to-send.ts";

const claimedMax = 50;

/** Mails the platform's own letters that wait, until none is left. It may run at once. */
export function deliverPlatformMail(deps: MailDeps, signal?: AbortSignal): Promise<number> {
  const { db, clock } = deps;
  const claim = (marketplaceId: string) =>
    db.transaction((tx) => claimPlatformMail(tx, marketplaceId, clock.now(), claimedMax));
  return emptyMailQueue(deps, { claim, handOver: (mail) => handOver(deps, mail) }, signal);
}

async function handOver(deps: MailDeps, mail: ClaimedPlatformMail): Promise<void> {
  const outcome = await sendOne(deps, mail);
  if (outcome === null) return; // Nobody knows: the claim runs out by itself.
  await deps.db.transaction(async (tx) => {
    const at = deps.clock.now();
    const { marketplaceId, sellerId, customerId, about, kind } = mail;
    await endQueued(tx, "platform_mail", mail, { ...outcome, at });
    if (outcome.status === "waiting") return;
    if (outcome.status === "bounced") {
      if (mail.toSide === "seller") await noteSellerBounce(tx, marketplaceId, sellerId, at);
      else if (customerId !== null) await noteBounces(tx, marketplaceId, [customerId], at);
    }
    const type = `platform-mail-${outcome.status}`;
    const entry = { type, subject: mail.mailId, at, payload: { sellerId, kind, about } };
    await deps.ledger.append(tx, marketplaceId, [entry]);
  });
}

async function sendOne(deps: MailDeps, mail: ClaimedPlatformMail): Promise<QueuedOutcome | null> {
  const stopped = (outcome: string) => ({ status: "stopped", outcome, notBefore: null }) as const;
  // The fixed words are no critical message: who wants none gets none (POLICY MSG-070).
  if (mail.toSide === "buyer" && !mail.wantsMessages) return stopped("opted_out");
  const { sealedEmail } = mail;
  if (sealedEmail === null) return stopped("unreachable");
  const letter = letterOf(deps, { ...mail, sealedEmail }, deps.clock.now());
  return tryToSend(deps, letter, mail.attempts);
}

function letterOf(
  { secrets, publicUrl }: MailDeps,
  mail: ClaimedPlatformMail & { readonly sealedEmail: string },
  at: Instant,
): Letter {
  const { marketplaceId, sellerId, mailId, marketplace, toSide } = mail;
  const customerId = mail.customerId ?? "";
  const about =
    toSide === "buyer"
      ? contactOf(marketplaceId, customerId)
      : sellerContactOf(marketplaceId, sellerId);
  return {
    ...wordsOf(mail, publicUrl),
    html: "",
    messageId: `<${mailId}@${new URL(publicUrl).hostname}>`,
    ...{ marketplaceId, customerId, mailId, at },
    to: secrets.open(mail.sealedEmail, about),
    fromName: marketplace,
    headers: { "Auto-Submitted": "auto-generated" },
  };
}

function wordsOf(mail: ClaimedPlatformMail, publicUrl: string) {
  const { template, orderId, effectiveAt, textsRead, textsAffected } = mail;
  if (template !== null && orderId !== null) {
    return renderContact({ ...mail, template, orderId, publicUrl });
  }
  if (effectiveAt === null || textsRead === null || textsAffected === null) {
    throw new Error(`nothing is known of what platform mail ${mail.mailId} is about`);
  }
  const counts = { textsRead, textsAffected, effectiveAt };
  return renderPolicyNotice({ ...mail, ...counts, version: mail.about, publicUrl });
}
