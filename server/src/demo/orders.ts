import { dayMs, hourMs, type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import type { FactOf } from "../store/facts-shapes.ts";
import type { DemoProduct } from "./catalogue.ts";
import type { DemoOrder, Market, Person, Scene } from "./market.ts";
import type { Chance } from "./random.ts";

/** Lets people buy until there are as many orders as planned; the shop grows over time. */
export function addOrders(market: Market, chance: Chance): void {
  const { products } = market.catalogue;
  const demand = products.map((product) => product.demand);
  const start = market.end - 729 * dayMs;
  while (market.orders.length < market.plan.orders) {
    const person = chance.pick(market.people);
    const product = products[chance.weighted(demand)];
    if (product === undefined) continue;
    const from = Math.max(start, person.since, product.releasedAt);
    const placedAt = from + Math.sqrt(chance.next()) * (market.end - from - hourMs);
    if (placedAt < from) continue;
    addOrder({ market, chance }, person, product, placedAt);
  }
}

/** Adds an order with its delivery, and now and then a return and a refund. */
export function addOrder(
  { market, chance }: Scene,
  person: Person,
  product: DemoProduct,
  placedAt: Instant,
): DemoOrder {
  const { plan, end } = market;
  const orderId = `${plan.id === "fernway" ? "F" : "L"}${100_000 + market.orders.length}`;
  const quantity = chance.odds(0.1) ? 2 : 1;
  // A sale now and then; a deep one is no usual price.
  const paid = Math.round(
    product.priceMinor * (chance.odds(0.12) ? 0.55 + chance.next() * 0.3 : 1),
  );
  const deliveredAt = placedAt + chance.whole(30, 130) * hourMs;
  const arrived = deliveredAt < end;
  const cancelled = chance.odds(0.02);
  const asOf = instantToIso(Math.min(end, deliveredAt));
  const fact: FactOf<"order"> = {
    kind: "order",
    orderId,
    customerId: person.customerId,
    sellerId: product.sellerId,
    status: cancelled ? "cancelled" : arrived ? "completed" : "shipped",
    madeToOrder: false,
    bulky: false,
    fulfilment: chance.odds(0.4) ? "platform" : "seller",
    currency: plan.fact.currency,
    cardSettledMinor: cancelled ? 0 : paid * quantity,
    promotionMinor: (product.priceMinor - paid) * quantity,
    placedAt: instantToIso(placedAt),
    ...(cancelled
      ? { cancelledAt: instantToIso(placedAt + hourMs) }
      : { confirmedAt: instantToIso(placedAt + 2 * hourMs) }),
    lines: [
      {
        lineId: "1",
        productId: product.fact.productId,
        quantity,
        paidMinor: Math.min(paid, product.priceMinor),
        referencePriceMinor: product.priceMinor,
        isGift: chance.odds(0.06),
      },
    ],
    asOf,
  };
  const order = {
    fact,
    person,
    product,
    deliveredAt: arrived && !cancelled ? deliveredAt : null,
  };
  market.orders.push(order);
  if (!cancelled) addDelivery({ market, chance }, order, deliveredAt);
  return order;
}

function addDelivery({ market, chance }: Scene, order: DemoOrder, at: Instant): void {
  const { orderId } = order.fact;
  const arrived = order.deliveredAt !== null;
  const asOf = order.fact.asOf;
  market.deliveries.push({
    kind: "delivery",
    orderId,
    deliveryId: `${orderId}-1`,
    status: arrived ? "delivered" : "shipped",
    ...(arrived ? { deliveredAt: instantToIso(at) } : {}),
    estimateEarliest: instantToIso(at - dayMs),
    estimateLatest: instantToIso(at + dayMs),
    source: "carrier",
    asOf,
  });
  const unhappy = 0.02 + Math.max(0, 4.2 - order.product.quality) * 0.05;
  if (arrived && chance.odds(unhappy)) addReturn({ market, chance }, order, at);
}

/** Sends an order back some days after it came, with its refund. */
export function addReturn({ market, chance }: Scene, { fact }: DemoOrder, arrivedAt: Instant) {
  const { orderId } = fact;
  const openedAt = Math.min(market.end - hourMs, arrivedAt + chance.whole(1, 12) * dayMs);
  market.returns.push({
    kind: "return",
    orderId,
    returnId: `${orderId}-R`,
    lineId: "1",
    status: "closed",
    reason: chance.pick(["defect", "not as expected", "wrong size", "changed mind"]),
    isGift: false,
    openedAt: instantToIso(openedAt),
    asOf: instantToIso(openedAt),
  });
  const by = chance.odds(0.7) ? "seller" : "platform";
  addRefund(market, { fact }, openedAt + 30 * 60_000, { by, withReturn: true });
}

/** Adds a refund of an order. */
export function addRefund(
  market: Market,
  { fact }: Pick<DemoOrder, "fact">,
  at: Instant,
  { by, withReturn }: { readonly by: "seller" | "platform"; readonly withReturn: boolean },
): void {
  const { orderId, cardSettledMinor } = fact;
  const refundedAt = instantToIso(Math.min(at, market.end));
  market.refunds.push({
    kind: "refund",
    orderId,
    refundId: `${orderId}-F`,
    amountMinor: cardSettledMinor,
    initiator: by,
    channel: "platform",
    withReturn,
    refundedAt,
    asOf: refundedAt,
  });
}
