import { dayMs, instantToIso } from "@candor/core/kernel/instant.ts";
import { favouriteOf } from "./favourite.ts";
import type { Market, Person } from "./market.ts";
import { addOrder } from "./orders.ts";
import type { Chance } from "./random.ts";

const owners = { fernway: "Shop owner", lindenmarkt: "Ladenbesitz" } as const;

/** Sellers who answer reviews in public: the one that is played, and the favourite's. */
export function answeringSellers(market: Market, playedSellerId: string): readonly string[] {
  const favourite = favouriteOf(market.reviews);
  const seller = market.catalogue.products.find(({ fact }) => fact.productId === favourite);
  return [...new Set([playedSellerId, seller?.sellerId ?? playedSellerId])];
}

/** Whoever answers reviews has bought here too: each such seller has an owner who told so. */
export function addOwners(market: Market, sellerIds: readonly string[], chance: Chance): void {
  const since = market.end - 600 * dayMs;
  const told = instantToIso(since);
  for (const sellerId of sellerIds) {
    const customerId = `c-owner-${sellerId}`;
    const person: Person = {
      ...{ customerId, language: market.plan.id === "fernway" ? "en" : "de", since },
      habit: { lowerCase: false, noFullStop: false, length: 0.5, titles: false },
    };
    market.customers.push({
      ...{
        kind: "customer",
        customerId,
        displayName: owners[market.plan.id],
        locale: person.language,
      },
      ...{ country: market.plan.fact.country, createdAt: told, asOf: told },
    });
    market.affiliations.push({
      ...{ kind: "affiliation", customerId, sellerId, relation: "owner", basis: "declared" },
      ...{ since: told, asOf: told },
    });
    const rival = market.catalogue.products.find(
      (product) => product.sellerId !== sellerId && product.releasedAt < since,
    );
    if (rival === undefined) throw new Error("a seller of the demo can buy nothing");
    addOrder({ market, chance }, person, rival, market.end - 200 * dayMs);
  }
}
