import {
  type Code,
  initial,
  type State,
} from "@candor/core/domain/review-request/review-request.ts";
import { dayMs, type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { orderOwners } from "../store/facts.ts";
import { askedSince, openMails } from "../store/mail-out.ts";
import { requestsWithFacts } from "../store/request-facts.ts";
import type { RequestKey, RequestWithFacts } from "../store/review-requests.ts";
import type { Deps } from "./deps.ts";
import { judgeSending, type Sending } from "./judge-request.ts";
import { requestLawAt } from "./request-law.ts";
import type { RequestReview } from "./request-review.ts";

/** Why an order cannot be asked about now: a code, and the facts that go with it. */
export type RequestObstacle = {
  readonly code: Code | "request_buyer_week_full";
  readonly facts: Readonly<Record<string, unknown>>;
};

/** What can be done about an order now. */
export type RequestActions = {
  readonly orderId: string;
  readonly status: State["status"];
  readonly actions: readonly "requestReview"[];
  readonly obstacle: RequestObstacle | null;
  readonly opensAt: string | null;
  readonly closesAt: string | null;
};

/** Answers what a request would be answered, and changes nothing (POLICY REQ-009). */
export async function getRequestActions(
  { db, clock }: Pick<Deps, "db" | "clock">,
  { marketplaceId, orderId, sellerId }: RequestReview,
): Promise<Result<RequestActions, "not_found">> {
  const owner = (await orderOwners(db.kysely, marketplaceId, [orderId])).get(orderId);
  if (owner === undefined) return reject("not_found");
  if (sellerId !== null && owner.sellerId !== sellerId) return reject("not_found");
  const key = { marketplaceId, customerId: owner.customerId, orderId };
  const [actions] = await requestActionsOf({ db, clock }, marketplaceId, [key]);
  return actions === undefined ? reject("not_found") : ok(actions);
}

/** The same for many orders at once, in their order. */
export async function requestActionsOf(
  { db, clock }: Pick<Deps, "db" | "clock">,
  marketplaceId: string,
  orders: readonly RequestKey[],
): Promise<readonly RequestActions[]> {
  const at = clock.now();
  const requests = await requestsWithFacts(db.kysely, marketplaceId, orders);
  const known = new Map(requests.map((request) => [request.orderId, request]));
  const buyers = [...new Set(orders.map(({ customerId }) => customerId))];
  const week = await askedSince(db.kysely, marketplaceId, buyers, at - 7 * dayMs);
  const open = await openMails(db.kysely, marketplaceId, buyers, { lock: false });
  const law = await requestLawAt(db.kysely, marketplaceId, at);
  return orders.map(({ orderId, customerId }) => {
    const request = known.get(orderId);
    if (request !== undefined) {
      const askedAt = week.get(customerId) ?? [];
      return actionsOf(request, { law, askedAt, open: open.get(customerId) ?? null, at });
    }
    const obstacle = { code: "request_delivery_unknown", facts: {} } as const;
    return { ...bare(orderId, initial.status), obstacle };
  });
}

function actionsOf(
  request: RequestWithFacts,
  { at, ...given }: Pick<Sending, "law" | "askedAt" | "open"> & { readonly at: Instant },
): RequestActions {
  const sending: Sending = { request, trigger: "button", automationOff: false, ...given };
  const judged = judgeSending(sending, at);
  const { state, orderId } = request;
  const window = "window" in state ? state.window : null;
  const opensAt = window === null ? null : instantToIso(window.opensAt);
  const closesAt = window === null ? null : instantToIso(window.closesAt);
  const shown = { ...bare(orderId, state.status), opensAt, closesAt };
  if (!judged.ok) return { ...shown, obstacle: { code: judged.code, facts: judged.facts } };
  const after = judged.value.change.state;
  if (after.status === "suppressed") {
    return { ...shown, obstacle: { code: "request_skipped", facts: { reason: after.reason } } };
  }
  return { ...shown, actions: ["requestReview"], obstacle: null };
}

const bare = (orderId: string, status: State["status"]): Omit<RequestActions, "obstacle"> => ({
  orderId,
  status,
  actions: [],
  opensAt: null,
  closesAt: null,
});
