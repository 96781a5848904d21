import { dayMs } from "@candor/core/kernel/instant.ts";
import type { Tx } from "../db/database.ts";
import type { Clock, Ids, Ledger } from "../ports.ts";
import { followFacts } from "../usecases/follow-facts.ts";
import { demoIdentities } from "./identities.ts";
import type { Market } from "./market.ts";

/** Sellers look at their orders at once; those of all others are opened by the nightly sweep. */
const requestsOpenedDays = 60;

/** Opens the requests of what reached buyers lately from sellers that a visitor can be. */
export async function openRecentRequests(
  tx: Tx,
  deps: { readonly clock: Clock; readonly ids: Ids; readonly ledger: Ledger },
  { plan: { id }, orders, deliveries, end }: Market,
): Promise<void> {
  const sellers = new Set(
    demoIdentities.flatMap(({ actor }) => (actor.kind === "seller" ? [actor.sellerId] : [])),
  );
  const theirs = new Set(
    orders.flatMap(({ fact }) => (sellers.has(fact.sellerId) ? [fact.orderId] : [])),
  );
  const since = end - requestsOpenedDays * dayMs;
  const facts = deliveries
    .filter(
      ({ orderId, deliveredAt }) => theirs.has(orderId) && Date.parse(deliveredAt ?? "") > since,
    )
    .map((fact, index) => ({ index, fact }));
  await followFacts(tx, deps, { marketplaceId: id, facts, opens: true });
}
