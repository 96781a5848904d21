import type { Code } from "@candor/core/domain/review-request/review-request.ts";
import { dayMs, instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { Tx } from "../db/database.ts";
import { addMails, askedSince, openMails } from "../store/mail-out.ts";
import { requestsWithFacts } from "../store/request-facts.ts";
import {
  ensureRequests,
  lockBuyers,
  lockRequests,
  type RequestWithFacts,
  saveRequests,
} from "../store/review-requests.ts";
import type { Deps } from "./deps.ts";
import { fillMails } from "./fill-mails.ts";
import { judgeSending } from "./judge-request.ts";
import { requestEntries } from "./judged-requests.ts";
import { requestLawAt } from "./request-law.ts";

/** Who asks about which order: a seller about one of theirs, or the marketplace's own system. */
export type RequestReview = {
  readonly marketplaceId: string;
  readonly orderId: string;
  /** The seller who asks; null for a system, which speaks for all of them. */
  readonly sellerId: string | null;
};

/** Why a request can be refused. */
export type RequestReviewCode = "not_found" | "request_buyer_week_full" | Code;

/** A request as it was taken. */
export type TakenRequest = { readonly requestId: string; readonly orderId: string } & (
  | { readonly status: "sent"; readonly mailedFrom: string }
  | { readonly status: "suppressed"; readonly reason: string }
);

/**
 * Asks the buyer of one order, once, in the platform's own words: the same request that the
 * automation makes, whichever comes first.
 */
export function requestReview(
  { db, clock, ids, ledger }: Pick<Deps, "db" | "clock" | "ids" | "ledger">,
  asked: RequestReview,
): Promise<Result<TakenRequest, RequestReviewCode>> {
  const { marketplaceId, sellerId } = asked;
  return db.transaction(async (tx) => {
    const at = clock.now();
    const request = await lockRequest(tx, { ids, clock }, asked);
    if (request === null) return reject("not_found");
    await lockBuyers(tx, [request]);
    const week = await askedSince(tx, marketplaceId, [request.customerId], at - 7 * dayMs);
    const { customerId } = request;
    const filling = fillMails(
      ids,
      await openMails(tx, marketplaceId, [customerId], { lock: true }),
    );
    const law = await requestLawAt(tx, marketplaceId, at);
    const sending = {
      trigger: sellerId === null ? ("api" as const) : ("button" as const),
      automationOff: false,
      askedAt: week.get(customerId) ?? [],
      open: filling.openFor(customerId),
    };
    const judged = judgeSending({ ...sending, request, law }, at);
    if (!judged.ok) return judged;
    const { change, events, mail } = judged.value;
    await saveRequests(tx, marketplaceId, [change], at);
    if (mail !== null) filling.add(request, mail);
    await addMails(tx, marketplaceId, filling.filled(), at);
    await ledger.append(tx, marketplaceId, requestEntries({ request, law, sending }, events));
    const { requestId, orderId } = request;
    if (mail !== null) {
      return ok({ requestId, orderId, status: "sent", mailedFrom: instantToIso(mail.notBefore) });
    }
    const reason = change.state.status === "suppressed" ? change.state.reason : "";
    return ok({ requestId, orderId, status: "suppressed", reason });
  });
}

/**
 * The request of an order with today's facts, locked until the transaction ends; null where the
 * marketplace has no such order, or it is another seller's.
 */
export async function lockRequest(
  tx: Tx,
  { ids, clock }: Pick<Deps, "ids" | "clock">,
  { marketplaceId, orderId, sellerId }: RequestReview,
): Promise<RequestWithFacts | null> {
  await ensureRequests(tx, marketplaceId, [{ orderId, requestId: ids.next("sol") }], clock.now());
  const keys = await lockRequests(tx, marketplaceId, [orderId]);
  const [request] = await requestsWithFacts(tx, marketplaceId, keys);
  if (request === undefined) return null;
  return sellerId === null || request.sellerId === sellerId ? request : null;
}
