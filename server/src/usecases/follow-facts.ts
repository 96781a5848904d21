import type { Tx } from "../db/database.ts";
import { marketplaceIds } from "../store/marketplaces.ts";
import { requestsWithFacts } from "../store/request-facts.ts";
import {
  ensureRequests,
  lockRequests,
  ordersWithoutRequest,
  saveRequests,
} from "../store/review-requests.ts";
import type { Deps } from "./deps.ts";
import { judgeFollowing } from "./judge-request.ts";
import { requestEntries } from "./judged-requests.ts";
import type { ReadFact } from "./put-facts.ts";
import { requestLawAt } from "./request-law.ts";

/** Facts that were just written. */
export type FactsToFollow = {
  readonly marketplaceId: string;
  readonly facts: readonly ReadFact[];
  /** Whether requests open and families are judged; an import's file may hold them itself. */
  readonly opens: boolean;
};

/**
 * Follows facts with the requests that hang on them, in the same transaction: a delivery opens the
 * window of its order, a corrected one moves it, and a skipped order is looked at again.
 */
export async function followFacts(
  tx: Tx,
  { clock, ids, ledger }: Pick<Deps, "clock" | "ids" | "ledger">,
  { marketplaceId, facts, opens }: FactsToFollow,
): Promise<void> {
  const opening = orderIdsOf(facts, ["delivery", "past_request"]);
  const touched = [...new Set([...opening, ...orderIdsOf(facts, ["order"])])];
  if (touched.length === 0) return;
  if (opens) await openRequests(tx, { clock, ids }, marketplaceId, new Set(opening));
  await followOrders(tx, { clock, ledger }, marketplaceId, touched);
}

const sweptOrdersMax = 1_000;

/**
 * Opens the requests of orders that came without: those of imports, and of a day before Candor sent
 * requests. Page by page, each in a transaction of its own; run again it finds nothing to do.
 */
export async function openMissingRequests(
  deps: Pick<Deps, "db" | "clock" | "ids" | "ledger">,
  signal?: AbortSignal,
): Promise<number> {
  let opened = 0;
  for (const marketplaceId of await marketplaceIds(deps.db.kysely)) {
    for (;;) {
      if (signal?.aborted === true) return opened;
      const found = await deps.db.transaction(async (tx) => {
        const orderIds = await ordersWithoutRequest(tx, marketplaceId, sweptOrdersMax);
        if (orderIds.length === 0) return 0;
        await openRequests(tx, deps, marketplaceId, new Set(orderIds));
        await followOrders(tx, deps, marketplaceId, orderIds);
        return orderIds.length;
      });
      if (found === 0) break;
      opened += found;
    }
  }
  return opened;
}

async function openRequests(
  tx: Tx,
  { clock, ids }: Pick<Deps, "clock" | "ids">,
  marketplaceId: string,
  orderIds: ReadonlySet<string>,
): Promise<void> {
  const orders = [...orderIds].map((orderId) => ({ orderId, requestId: ids.next("sol") }));
  await ensureRequests(tx, marketplaceId, orders, clock.now());
}

/** Brings the requests of these orders, as far as there are any, in line with today's facts. */
async function followOrders(
  tx: Tx,
  { clock, ledger }: Pick<Deps, "clock" | "ledger">,
  marketplaceId: string,
  touched: readonly string[],
): Promise<void> {
  const at = clock.now();
  const keys = await lockRequests(tx, marketplaceId, touched);
  if (keys.length === 0) return;
  const law = await requestLawAt(tx, marketplaceId, at);
  const requests = await requestsWithFacts(tx, marketplaceId, keys);
  const judged = requests.map((request) => judgeFollowing(request, law, at));
  const changes = judged.map(({ change }) => change);
  await saveRequests(tx, marketplaceId, changes, at);
  const entries = judged.flatMap(({ events }, place) => {
    const request = requests[place];
    return request === undefined ? [] : requestEntries({ request, law, sending: null }, events);
  });
  await ledger.append(tx, marketplaceId, entries);
}

function orderIdsOf(
  facts: readonly ReadFact[],
  kinds: readonly ("order" | "delivery" | "past_request")[],
): readonly string[] {
  return facts.flatMap(({ fact }) => {
    const isOne = kinds.some((kind) => kind === fact.kind);
    return isOne && "orderId" in fact && typeof fact.orderId === "string" ? [fact.orderId] : [];
  });
}
