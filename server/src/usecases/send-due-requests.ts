import { dayMs, type Instant } from "@candor/core/kernel/instant.ts";
import type { Tx } from "../db/database.ts";
import { sellersWithoutAutomation } from "../store/buyer-settings.ts";
import { addMails, askedSince, openMails } from "../store/mail-out.ts";
import { marketplaceIds } from "../store/marketplaces.ts";
import { requestsWithFacts } from "../store/request-facts.ts";
import {
  lockBuyers,
  lockDueRequests,
  type RequestWithFacts,
  saveRequests,
} from "../store/review-requests.ts";
import type { Deps } from "./deps.ts";
import { type Filling, fillMails } from "./fill-mails.ts";
import { type JudgedRequest, judgeDue } from "./judge-request.ts";
import { type RequestJudged, requestEntries } from "./judged-requests.ts";
import { requestLawAt } from "./request-law.ts";

/** How many requests are decided in one transaction. */
const batchRows = 250;

/** What came of the requests that were due. */
export type DueRequests = { readonly decided: number; readonly asked: number };

/**
 * Decides every request that is due, again and on today's facts, batch by batch until none is left
 * or `signal` says to stop. What another process holds is left to it.
 */
export async function sendDueRequests(
  deps: Pick<Deps, "db" | "clock" | "ids" | "ledger">,
  signal?: AbortSignal,
): Promise<DueRequests> {
  let decided = 0;
  let asked = 0;
  for (const marketplaceId of await marketplaceIds(deps.db.kysely)) {
    for (;;) {
      if (signal?.aborted === true) return { decided, asked };
      const batch = await deps.db.transaction((tx) => decideBatch(tx, deps, marketplaceId));
      if (batch.length === 0) break;
      decided += batch.length;
      asked += batch.filter(({ mail }) => mail !== null).length;
    }
  }
  return { decided, asked };
}

async function decideBatch(
  tx: Tx,
  { clock, ids, ledger }: Pick<Deps, "clock" | "ids" | "ledger">,
  marketplaceId: string,
): Promise<readonly JudgedDue[]> {
  const at = clock.now();
  const keys = await lockDueRequests(tx, marketplaceId, at, batchRows);
  if (keys.length === 0) return [];
  await lockBuyers(tx, keys);
  const requests = await requestsWithFacts(tx, marketplaceId, keys);
  const buyers = keys.map(({ customerId }) => customerId);
  const filling = fillMails(ids, await openMails(tx, marketplaceId, buyers, { lock: true }));
  const judged = await judgeAll(tx, marketplaceId, { requests, filling }, at);
  const changes = judged.map(({ change }) => change);
  await saveRequests(tx, marketplaceId, changes, at);
  await addMails(tx, marketplaceId, filling.filled(), at);
  const entries = judged.flatMap(({ on, events }) => requestEntries(on, events));
  await ledger.append(tx, marketplaceId, entries);
  return judged;
}

/** A request that was due, with what it was judged on. */
type JudgedDue = JudgedRequest & { readonly on: RequestJudged };

async function judgeAll(
  tx: Tx,
  marketplaceId: string,
  {
    requests,
    filling,
  }: { readonly requests: readonly RequestWithFacts[]; readonly filling: Filling },
  at: Instant,
): Promise<readonly JudgedDue[]> {
  const law = await requestLawAt(tx, marketplaceId, at);
  const sellers = requests.map(({ sellerId }) => sellerId);
  const off = await sellersWithoutAutomation(tx, marketplaceId, sellers);
  const buyers = requests.map(({ customerId }) => customerId);
  const asked = new Map(await askedSince(tx, marketplaceId, buyers, at - 7 * dayMs));
  return requests.map((request) => {
    const { customerId, sellerId, askedBy } = request;
    const askedAt = asked.get(customerId) ?? [];
    const automationOff = off.has(sellerId);
    const trigger = askedBy ?? ("automatic" as const);
    const open = filling.openFor(customerId);
    const sending = { trigger, automationOff, askedAt, open };
    const judged = judgeDue({ ...sending, request, law }, at);
    const { mail } = judged;
    if (mail !== null) filling.add(request, mail);
    // The next order of the same buyer in this batch has to count a mail that this one began.
    if (mail?.joins === null) asked.set(customerId, [...askedAt, mail.notBefore]);
    return { ...judged, on: { request, law, sending } };
  });
}
