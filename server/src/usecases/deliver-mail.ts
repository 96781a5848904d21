import { dayMs, type Instant } from "@candor/core/kernel/instant.ts";
import type { Tx } from "../db/database.ts";
import type { RequestLanguage } from "../mail/request-texts.ts";
import { renderRequest } from "../mail/review-request.ts";
import type { LedgerEntry, Letter, Secrets } from "../ports.ts";
import { noteBounces, sellersWithoutAutomation } from "../store/buyer-settings.ts";
import {
  type BoughtProduct,
  marketplaceName,
  productsOfOrders,
  sellerNames,
} from "../store/letter-facts.ts";
import { type MailLinks, openLinks } from "../store/mail-links.ts";
import {
  type ClaimedMail,
  claimMails,
  endMails,
  leaveOut,
  type MailOutcome,
} from "../store/mail-out.ts";
import { marketplaceIds } from "../store/marketplaces.ts";
import { mailEntry } from "../store/request-entries.ts";
import { requestsWithFacts } from "../store/request-facts.ts";
import type { RequestWithFacts } from "../store/review-requests.ts";
import type { MailDeps } from "./deps.ts";
import { nightOf, type RequestLaw, reasonToLeaveOut } from "./judge-request.ts";
import { contactOf } from "./put-contacts.ts";
import { requestLawAt } from "./request-law.ts";
import { orderToken, stopToken } from "./request-links.ts";
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
  readonly mails: readonly JudgedMail[];
  readonly products: ReadonlyMap<string, readonly BoughtProduct[]>;
  readonly sellers: ReadonlyMap<string, string>;
};

/** A mail with the orders that it asks about, and those that today's facts take out of it. */
type JudgedMail = ClaimedMail & {
  readonly asked: readonly RequestWithFacts[];
  readonly leftOut: readonly { readonly request: RequestWithFacts; readonly outcome: string }[];
};

async function claimBatch(deps: MailDeps, marketplaceId: string): Promise<Batch> {
  const { db, clock, secrets } = deps;
  return db.transaction(async (tx) => {
    const at = clock.now();
    const law = await requestLawAt(tx, marketplaceId, at);
    const batch = { marketplaceId, marketplace: "", mails: [], products: none, sellers: none };
    // Decided by day, it may have waited for its turn until the night.
    if (nightOf(law, at) !== null) return batch;
    const perMinuteMax = law.parameters.request_sends_per_minute_max;
    const claimed = await claimMails(tx, marketplaceId, at, { mailsMax: claimedMax, perMinuteMax });
    if (claimed.length === 0) return batch;
    const mails = await judgeMails(tx, { marketplaceId, law, claimed }, at);
    const until = at + law.parameters.request_link_days * dayMs;
    const links = mails.map((mail) => linksOf(secrets, mail));
    await openLinks(tx, marketplaceId, links, until);
    const asked = mails.flatMap((mail) => mail.asked);
    const sellerIds = asked.map(({ sellerId }) => sellerId);
    return {
      marketplaceId,
      marketplace: await marketplaceName(tx, marketplaceId),
      mails,
      products: await productsOfOrders(tx, marketplaceId, asked),
      sellers: await sellerNames(tx, marketplaceId, sellerIds),
    };
  });
}

const none: ReadonlyMap<string, never> = new Map<string, never>();

type Claimed = {
  readonly marketplaceId: string;
  readonly law: RequestLaw;
  readonly claimed: readonly ClaimedMail[];
};

/** Decided a moment ago, or last night: the facts of now have the last word on every order. */
async function judgeMails(
  tx: Tx,
  { marketplaceId, law, claimed }: Claimed,
  at: Instant,
): Promise<readonly JudgedMail[]> {
  const keys = claimed.flatMap(({ customerId, orderIds }) =>
    orderIds.map((orderId) => ({ marketplaceId, customerId, orderId })),
  );
  const requests = await requestsWithFacts(tx, marketplaceId, keys);
  const byOrder = new Map(requests.map((request) => [request.orderId, request]));
  const sellerIds = requests.map(({ sellerId }) => sellerId);
  const off = await sellersWithoutAutomation(tx, marketplaceId, sellerIds);
  return claimed.map((mail) => {
    const judged = mail.orderIds.flatMap((orderId) => {
      const request = byOrder.get(orderId);
      if (request === undefined) return [];
      const automationOff = off.has(request.sellerId);
      const { language } = mail;
      return [
        { request, outcome: reasonToLeaveOut(request, { law, automationOff, language }, at) },
      ];
    });
    const asked = judged.flatMap(({ request, outcome }) => (outcome === null ? [request] : []));
    const leftOut = judged.flatMap(({ request, outcome }) =>
      outcome === null ? [] : [{ request, outcome }],
    );
    return { ...mail, asked, leftOut };
  });
}

function linksOf(secrets: Secrets, { customerId, mailId, asked }: JudgedMail): MailLinks {
  const orders = asked.map(({ orderId, requestId }) => ({
    orderId,
    linkHash: orderToken(secrets, requestId).hash,
  }));
  return { customerId, mailId, stopHash: stopToken(secrets, mailId).hash, orders };
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
    await leaveOut(tx, marketplaceId, ended.flatMap(leftOutOf));
    const entries = ended.flatMap((end) => entriesOf(end, at));
    await ledger.append(tx, marketplaceId, entries);
  });
}

/** How one mail ended; null while nobody knows, and then its claim runs out by itself. */
type Ended = { readonly mail: JudgedMail; readonly outcome: MailOutcome | null };

async function handOverOne(deps: MailDeps, batch: Batch, mail: JudgedMail): Promise<Ended> {
  const { customerId, mailId, sealedEmail, asked, leftOut } = mail;
  if (sealedEmail === null || asked.length === 0) {
    const outcome = leftOut[0]?.outcome ?? "buyer_unreachable";
    return { mail, outcome: { customerId, mailId, status: "stopped", outcome, notBefore: null } };
  }
  const letter = letterOf(deps, batch, { ...mail, sealedEmail }, deps.clock.now());
  const end = await tryToSend(deps, letter, mail.attempts);
  return { mail, outcome: end === null ? null : { customerId, mailId, ...end } };
}

function letterOf(
  { secrets, publicUrl }: { readonly secrets: Secrets; readonly publicUrl: string },
  batch: Batch,
  mail: JudgedMail & { readonly sealedEmail: string },
  at: Instant,
): Letter {
  const { marketplaceId, marketplace } = batch;
  const { customerId, mailId } = mail;
  const stopAddress = `${publicUrl}/r/${stopToken(secrets, mailId).token}/stop`;
  const words = renderRequest({
    language: mail.language as RequestLanguage, // As decided when the mail was written down.
    marketplace,
    orders: mail.asked.map(({ orderId, sellerId, requestId }) => ({
      orderId,
      seller: batch.sellers.get(sellerId) ?? sellerId,
      products: batch.products.get(orderId) ?? [],
      page: `${publicUrl}/r/${orderToken(secrets, requestId).token}`,
    })),
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

/** The orders that a mail left without; one that waits for another try is looked at again. */
function leftOutOf({ mail, outcome }: Ended) {
  if (outcome === null || outcome.status === "waiting") return [];
  return mail.leftOut.map(({ request, outcome: reason }) => ({ ...request, outcome: reason }));
}

function entriesOf({ mail, outcome }: Ended, at: Instant): LedgerEntry[] {
  if (outcome === null || outcome.status === "waiting") return [];
  const left = mail.leftOut.map(({ request, outcome: reason }) =>
    mailEntry(request, "request-mail-stopped", { reason }, at),
  );
  if (outcome.status === "stopped") return left;
  const type = entryTypes[outcome.status];
  const { attempts } = mail;
  return [...mail.asked.map((request) => mailEntry(request, type, { attempts }, at)), ...left];
}

const entryTypes = {
  sent: "request-mailed",
  bounced: "request-bounced",
  failed: "request-mail-failed",
} as const;
