import { dayMs, type Instant } from "@candor/core/kernel/instant.ts";
import type { RequestLanguage } from "../mail/request-texts.ts";
import { renderRequest } from "../mail/review-request.ts";
import type { LedgerEntry, Letter, Secrets } from "../ports.ts";
import { noteBounces } from "../store/buyer-settings.ts";
import {
  type BoughtProduct,
  marketplaceName,
  productsOfOrders,
  sellerNames,
} from "../store/letter-facts.ts";
import {
  type ClaimedMail,
  claimMails,
  endMails,
  type MailOutcome,
  openLinks,
} from "../store/mail-out.ts";
import { marketplaceIds } from "../store/marketplaces.ts";
import { lawAt } from "../store/policy.ts";
import { mailEntry } from "../store/request-entries.ts";
import type { MailDeps } from "./deps.ts";
import { contactOf } from "./put-contacts.ts";
import { linkTokens } from "./request-links.ts";
import { tryToSend } from "./try-to-send.ts";

/** How many mails are taken at once, and how many of them are on their way at the same time. */
const claimedMax = 200;
const onTheWayMax = 16;

/** Hands over all mail that is due, until none is left, the minute is full or `signal` stops. */
export async function deliverMail(deps: MailDeps, signal?: AbortSignal): Promise<number> {
  let handed = 0;
  for (const marketplaceId of await marketplaceIds(deps.db.kysely)) {
    for (;;) {
      if (signal?.aborted === true) return handed;
      const batch = await claimBatch(deps, marketplaceId);
      if (batch.mails.length === 0) break;
      handed += batch.mails.length;
      await handOver(deps, batch);
    }
  }
  return handed;
}

/** Mails in this process's hands, with what they say. */
type Batch = {
  readonly marketplaceId: string;
  readonly marketplace: string;
  readonly mails: readonly ClaimedMail[];
  readonly products: ReadonlyMap<string, readonly BoughtProduct[]>;
  readonly sellers: ReadonlyMap<string, string>;
};

async function claimBatch(deps: MailDeps, marketplaceId: string): Promise<Batch> {
  const { db, clock, secrets } = deps;
  return db.transaction(async (tx) => {
    const at = clock.now();
    const { parameters } = await lawAt(tx, marketplaceId, at);
    const perMinuteMax = parameters.request_sends_per_minute_max;
    const mails = await claimMails(tx, marketplaceId, at, { mailsMax: claimedMax, perMinuteMax });
    const links = mails.map(({ customerId, mailId }) => {
      const { linkHash, stopHash } = linkTokens(secrets, mailId);
      return { customerId, mailId, linkHash, stopHash };
    });
    await openLinks(tx, marketplaceId, links, at + parameters.request_link_days * dayMs);
    const sellerIds = mails.map(({ sellerId }) => sellerId);
    return {
      marketplaceId,
      marketplace: mails.length === 0 ? "" : await marketplaceName(tx, marketplaceId),
      mails,
      products: await productsOfOrders(tx, marketplaceId, mails),
      sellers: await sellerNames(tx, marketplaceId, sellerIds),
    };
  });
}

/** Sends a batch, several mails at a time, and writes what became of each. */
async function handOver(deps: MailDeps, batch: Batch): Promise<void> {
  const { db, clock, ledger } = deps;
  const ended: Ended[] = [];
  const left = batch.mails.values();
  const lane = async () => {
    for (const mail of left) ended.push(await handOverOne(deps, batch, mail));
  };
  await Promise.all(Array.from({ length: onTheWayMax }, lane));
  const { marketplaceId } = batch;
  const certain = ended.flatMap(({ outcome }) => (outcome === null ? [] : [outcome]));
  const bounced = certain.filter(({ status }) => status === "bounced");
  await db.transaction(async (tx) => {
    const at = clock.now();
    await endMails(tx, marketplaceId, certain, at);
    const buyers = bounced.map(({ customerId }) => customerId);
    await noteBounces(tx, marketplaceId, buyers, at);
    const entries = ended.flatMap((end) => entriesOf(end, at));
    await ledger.append(tx, marketplaceId, entries);
  });
}

/** How one mail ended; null while nobody knows, and then its claim runs out by itself. */
type Ended = { readonly mail: ClaimedMail; readonly outcome: MailOutcome | null };

async function handOverOne(deps: MailDeps, batch: Batch, mail: ClaimedMail): Promise<Ended> {
  const { customerId, mailId, sealedEmail } = mail;
  const stop = (outcome: string) => ({
    mail,
    outcome: { customerId, mailId, status: "stopped", outcome, notBefore: null } as const,
  });
  // Decided a moment ago, or last night: the facts of now have the last word.
  if (!mail.wantsRequests) return stop("opted_out");
  if (mail.cancelled) return stop("order_cancelled");
  if (sealedEmail === null) return stop("buyer_unreachable");
  const at = deps.clock.now();
  const end = await tryToSend(
    deps,
    letterOf(deps, batch, { ...mail, sealedEmail }, at),
    mail.attempts,
  );
  return { mail, outcome: end === null ? null : { customerId, mailId, ...end } };
}

function letterOf(
  { secrets, publicUrl }: { readonly secrets: Secrets; readonly publicUrl: string },
  batch: Batch,
  mail: ClaimedMail & { readonly sealedEmail: string },
  at: Instant,
): Letter {
  const { marketplaceId, marketplace } = batch;
  const { customerId, mailId, orderId, sellerId } = mail;
  const { link, stop } = linkTokens(secrets, mailId);
  const stopAddress = `${publicUrl}/r/${stop}/stop`;
  const words = renderRequest({
    language: mail.language as RequestLanguage, // As decided when the mail was written down.
    marketplace,
    orderId,
    seller: batch.sellers.get(sellerId) ?? sellerId,
    products: batch.products.get(orderId) ?? [],
    page: `${publicUrl}/r/${link}`,
    stop: stopAddress,
  });
  return {
    ...words,
    messageId: `<${mailId}@${new URL(publicUrl).hostname}>`,
    marketplaceId,
    customerId,
    mailId,
    to: secrets.open(mail.sealedEmail, contactOf(marketplaceId, customerId)),
    fromName: marketplace,
    language: mail.language,
    headers: {
      "List-Unsubscribe": `<${stopAddress}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      "Auto-Submitted": "auto-generated",
    },
    at,
  };
}

function entriesOf({ mail, outcome }: Ended, at: Instant): LedgerEntry[] {
  if (outcome === null) return [];
  switch (outcome.status) {
    case "sent":
      return [mailEntry(mail, "request-mailed", { attempts: mail.attempts }, at)];
    case "bounced":
      return [mailEntry(mail, "request-bounced", { attempts: mail.attempts }, at)];
    case "failed":
      return [mailEntry(mail, "request-mail-failed", { attempts: mail.attempts }, at)];
    case "stopped":
      return [mailEntry(mail, "request-mail-stopped", { reason: outcome.outcome }, at)];
    case "waiting":
      return [];
  }
}
