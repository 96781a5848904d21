import { dayMs, instantToIso } from "@candor/core/kernel/instant.ts";
import type { Database } from "../src/db/database.ts";
import { databaseLedger } from "../src/ledger/append.ts";
import { putFacts } from "../src/usecases/put-facts.ts";
import { fixedIds, fixedRandom } from "./fixed.ts";

/**
 * The marketplaces of the demo, known beforehand, so that a server in demo mode loads no other
 * world. Reviews go to the first.
 */
const marketplaceIds = ["fernway", "lindenmarkt"] as const;

/** Where the reviews of the world go. */
export const [reviewedMarketplaceId] = marketplaceIds;

const products = 100;
const buyers = 150;

/** The one who bought everything, by number. */
export const buyerId = (number: number) => `buyer-${number % buyers}`;

/** A product that everyone bought, by number. */
export const productId = (number: number) => `product-${number % products}`;

/** A marketplace in which each of 150 buyers may review each of 100 products. */
export async function prepareReviews(db: Database, now: number): Promise<void> {
  const ids = fixedIds();
  const deps = {
    db,
    clock: { now: () => now },
    ids,
    ledger: databaseLedger({ ids, random: fixedRandom() }),
  };
  const at = instantToIso(now - 100 * dayMs);
  const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);
  const marketplaces = marketplaceIds.map((marketplaceId) => ({
    kind: "marketplace" as const,
    marketplaceId,
    name: "Market",
    country: "DE",
    languages: ["en"],
    currency: "EUR",
    timeZone: "UTC",
  }));
  const facts = [
    { kind: "seller", sellerId: "brightco", name: "Brightco" },
    ...numbers(products).map((number) => ({
      kind: "product",
      productId: productId(number),
      title: `Product ${number}`,
      releasedAt: at,
    })),
    ...numbers(buyers).map((number) => ({
      kind: "customer",
      customerId: buyerId(number),
      displayName: `Buyer ${number}`,
      createdAt: at,
    })),
    ...numbers(buyers).map((number) => ({
      kind: "order",
      orderId: `order-${number}`,
      customerId: buyerId(number),
      sellerId: "brightco",
      status: "completed",
      currency: "EUR",
      cardSettledMinor: 100_000,
      placedAt: at,
      lines: numbers(products).map((line) => ({
        lineId: String(line),
        productId: productId(line),
        paidMinor: 1_000,
        referencePriceMinor: 1_000,
      })),
    })),
  ];
  for (const fact of marketplaces) {
    const told = await putFacts(deps, { marketplaceId: fact.marketplaceId, facts: [fact] });
    if (!told.ok) throw new Error(JSON.stringify(told));
  }
  const told = await putFacts(deps, { marketplaceId: reviewedMarketplaceId, facts });
  if (!told.ok || told.value.rejected.length > 0) throw new Error(JSON.stringify(told));
}
