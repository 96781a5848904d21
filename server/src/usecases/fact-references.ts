import type { Tx } from "../db/database.ts";
import { knownFamilies, knownIds, knownOrderLines, orderOwners } from "../store/facts.ts";
import type { ReadFact } from "./put-facts.ts";

/** A field that names something else that must be known. */
type Reference = {
  readonly to: "product" | "family" | "seller" | "customer" | "order" | "line";
  readonly field: string;
  readonly id: string;
};

/** A fact that names something unknown: which field, and what to send first. */
type Dangling = { readonly item: ReadFact; readonly field: string; readonly reason: string };

/** Those of the facts that refer to something the marketplace has not told of. */
export async function withUnknownReferences(
  tx: Tx,
  marketplaceId: string,
  items: readonly ReadFact[],
): Promise<readonly Dangling[]> {
  const references = items.flatMap((item) => referencesOf(item).map((to) => ({ item, ...to })));
  if (references.length === 0) return [];
  const ids = (to: Reference["to"]) =>
    references.filter((reference) => reference.to === to).map((reference) => reference.id);
  const owners = await orderOwners(tx, marketplaceId, [
    ...ids("order"),
    ...ids("line").map((id) => id.split("\n")[0] ?? ""),
  ]);
  const orders = [...owners].map(([orderId, { customerId }]) => ({ orderId, customerId }));
  const known: Record<Reference["to"], { has: (id: string) => boolean }> = {
    product: await knownIds(tx, marketplaceId, "product", ids("product")),
    family: await knownFamilies(tx, marketplaceId, ids("family")),
    seller: await knownIds(tx, marketplaceId, "seller", ids("seller")),
    customer: await knownIds(tx, marketplaceId, "customer", ids("customer")),
    order: owners,
    line: ids("line").length === 0 ? new Set() : await knownOrderLines(tx, marketplaceId, orders),
  };
  const reported = new Set<ReadFact>();
  return references.flatMap(({ item, to, field, id }) => {
    if (known[to].has(id) || reported.has(item)) return [];
    reported.add(item);
    const shown = id.replace("\n", " ");
    const what = to === "family" ? "product family (a parent)" : to;
    return [{ item, field, reason: `No ${what} "${shown}" is known. Send it first.` }];
  });
}

function referencesOf({ fact }: ReadFact): readonly Reference[] {
  switch (fact.kind) {
    case "product":
      return fact.parentId == null ? [] : [{ to: "family", field: "parentId", id: fact.parentId }];
    case "offer":
      return [product(fact.productId), seller(fact.sellerId)];
    case "affiliation":
      return [customer(fact.customerId), seller(fact.sellerId)];
    case "account_trait":
      return [customer(fact.customerId)];
    case "order":
      return [
        customer(fact.customerId),
        seller(fact.sellerId),
        ...fact.lines.map((line, at) => product(line.productId, `lines.${at}.productId`)),
      ];
    case "delivery":
    case "refund":
    case "claim":
    case "past_request":
      return [order(fact.orderId)];
    case "return":
      return fact.lineId == null
        ? [order(fact.orderId)]
        : [
            order(fact.orderId),
            { to: "line", field: "lineId", id: `${fact.orderId}\n${fact.lineId}` },
          ];
    case "past_message":
      return [
        seller(fact.sellerId),
        customer(fact.customerId),
        ...(fact.orderId == null ? [] : [order(fact.orderId)]),
      ];
    default:
      return [];
  }
}

const product = (id: string, field = "productId"): Reference => ({ to: "product", field, id });
const seller = (id: string): Reference => ({ to: "seller", field: "sellerId", id });
const customer = (id: string): Reference => ({ to: "customer", field: "customerId", id });
const order = (id: string): Reference => ({ to: "order", field: "orderId", id });
