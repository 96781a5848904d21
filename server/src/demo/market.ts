import type { Content } from "@candor/core/domain/review/review.ts";
import { makeId } from "@candor/core/kernel/ids.ts";
import { dayMs, hourMs, type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import type { FactOf } from "../store/facts-shapes.ts";
import { type Catalogue, type DemoProduct, type MarketId, makeCatalogue } from "./catalogue.ts";
import { compose, type Habit, habitOf, type Language, type Written } from "./compose.ts";
import { chosenName } from "./names.ts";
import type { Chance } from "./random.ts";

/** A person of the demo. */
export type Person = {
  readonly customerId: string;
  readonly language: Language;
  readonly habit: Habit;
  readonly since: Instant;
};

/** An order with what came of it. */
export type DemoOrder = {
  readonly fact: FactOf<"order">;
  readonly person: Person;
  readonly product: DemoProduct;
  readonly deliveredAt: Instant | null;
};

/** A review as its author wrote it, with later versions. */
export type DemoReview = {
  readonly reviewId: string;
  readonly customerId: string;
  readonly productId: string;
  readonly verification: "platform" | "none";
  readonly paidRatio: number | null;
  readonly versions: readonly { readonly at: Instant; readonly content: Content }[];
  /** A moderator looked at it while it waited, and wrote this. */
  readonly refusal?: { readonly at: Instant; readonly by: string; readonly reason: string };
};

/** A vote on somebody else's review. */
export type DemoVote = {
  readonly productId: string;
  readonly reviewId: string;
  readonly customerId: string;
  readonly helpful: boolean;
  readonly at: Instant;
};

/** What makes a marketplace of the demo. */
export type MarketPlan = {
  readonly id: MarketId;
  readonly fact: FactOf<"marketplace">;
  readonly families: number;
  readonly singles: number;
  readonly customers: number;
  readonly orders: number;
  readonly reviews: number;
  /** Who writes in which language, by weight. */
  readonly languages: Readonly<Partial<Record<Language, number>>>;
};

/** A marketplace in the making; planted cases add to it before it is loaded. */
export type Market = {
  readonly plan: MarketPlan;
  readonly end: Instant;
  readonly catalogue: Catalogue;
  readonly people: Person[];
  readonly customers: FactOf<"customer">[];
  readonly traits: FactOf<"account_trait">[];
  readonly affiliations: FactOf<"affiliation">[];
  readonly orders: DemoOrder[];
  readonly deliveries: FactOf<"delivery">[];
  readonly returns: FactOf<"return">[];
  readonly refunds: FactOf<"refund">[];
  readonly messages: FactOf<"past_message">[];
  readonly requests: FactOf<"past_request">[];
  readonly reviews: DemoReview[];
  readonly votes: DemoVote[];
  /** Pairs of person and product that have a review, since there is one of each. */
  readonly reviewed: Set<string>;
  /** Every text so far: no two people write the same. */
  readonly texts: Set<string>;
  readonly chance: Chance;
};

/** Builds a marketplace's ordinary life over two years. */
export function makeMarket(plan: MarketPlan, end: Instant, chance: Chance): Market {
  const catalogue = makeCatalogue(plan.id, plan, end, chance.fork("catalogue"));
  const market: Market = {
    plan,
    end,
    catalogue,
    people: [],
    customers: [],
    traits: [],
    affiliations: [],
    orders: [],
    deliveries: [],
    returns: [],
    refunds: [],
    messages: [],
    requests: [],
    reviews: [],
    votes: [],
    reviewed: new Set(),
    texts: new Set(),
    chance,
  };
  const crowd = chance.fork("people");
  for (let made = 0; made < plan.customers; made++) addPerson(market, crowd);
  addOrders(market, chance.fork("orders"));
  return market;
}

/** Adds a customer with the traits that the marketplace hashed for it. */
export function addPerson(
  market: Market,
  chance: Chance,
  given: { readonly since?: Instant; readonly language?: Language } = {},
): Person {
  const { plan, end } = market;
  const names = Object.entries(plan.languages) as [Language, number][];
  const at = chance.weighted(names.map(([, weight]) => weight));
  const language = given.language ?? names[at]?.[0] ?? "en";
  const since = given.since ?? end - chance.whole(20, 1500) * dayMs - chance.whole(0, 23) * hourMs;
  const customerId = `c${plan.id === "fernway" ? 20_000 : 60_000}${market.people.length}`;
  const person = { customerId, language, habit: habitOf(chance), since };
  market.people.push(person);
  market.customers.push({
    kind: "customer",
    customerId,
    displayName: chosenName(language, chance),
    locale: language,
    country: plan.fact.country,
    createdAt: instantToIso(since),
    asOf: instantToIso(since),
  });
  for (const trait of ["device", "address"] as const) {
    // Some people share a home, and with it an address: that alone means nothing.
    const shared = trait === "address" && chance.odds(0.06) && market.traits.at(-1);
    addTrait(market, person, trait, shared ? shared.hash : traitHash(chance));
  }
  return person;
}

/** A hash as a marketplace would send it. */
export function traitHash(chance: Chance): string {
  return Buffer.from(chance.idBytes()).toString("base64url").padEnd(20, "0");
}

/** Adds one typed link of an account. */
export function addTrait(
  market: Market,
  { customerId, since }: Person,
  trait: FactOf<"account_trait">["trait"],
  hash: string,
  firstSeen: Instant = since,
): void {
  const seen = instantToIso(firstSeen);
  const lastSeen = instantToIso(market.end - dayMs);
  market.traits.push({
    kind: "account_trait",
    customerId,
    trait,
    hash,
    firstSeen: seen,
    lastSeen,
    asOf: lastSeen,
  });
}

function addOrders(market: Market, chance: Chance): void {
  const { products } = market.catalogue;
  const demand = products.map((product) => product.demand);
  const start = market.end - 729 * dayMs;
  while (market.orders.length < market.plan.orders) {
    const person = chance.pick(market.people);
    const product = products[chance.weighted(demand)];
    if (product === undefined) continue;
    // The shop grows: later days see more orders.
    const from = Math.max(start, person.since, product.releasedAt);
    const placedAt = from + Math.sqrt(chance.next()) * (market.end - from - hourMs);
    if (placedAt < from) continue;
    addOrder(market, person, product, placedAt, chance);
  }
}

/** Adds an order with its delivery, and now and then a return and a refund. */
export function addOrder(
  market: Market,
  person: Person,
  product: DemoProduct,
  placedAt: Instant,
  chance: Chance,
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
  if (!cancelled) addDelivery(market, order, deliveredAt, chance);
  return order;
}

function addDelivery(market: Market, order: DemoOrder, at: Instant, chance: Chance): void {
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
  if (!arrived || !chance.odds(unhappy)) return;
  const openedAt = Math.min(market.end - hourMs, at + chance.whole(1, 12) * dayMs);
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
  addRefund(market, order, openedAt + 30 * 60_000, chance.odds(0.7) ? "seller" : "platform");
}

/** Adds a refund of an order. */
export function addRefund(
  market: Market,
  order: DemoOrder,
  at: Instant,
  initiator: "seller" | "platform",
): void {
  const { orderId, cardSettledMinor } = order.fact;
  const refundedAt = instantToIso(Math.min(at, market.end));
  market.refunds.push({
    kind: "refund",
    orderId,
    refundId: `${orderId}-F`,
    amountMinor: cardSettledMinor,
    initiator,
    channel: "platform",
    withReturn: true,
    refundedAt,
    asOf: refundedAt,
  });
}

/** How a review comes to be, where the story says more than that somebody bought something. */
export type Telling = {
  readonly at: Instant;
  readonly stars: number;
  readonly order: DemoOrder | null;
  /** The words, where the story needs them; else they are composed. */
  readonly written?: Written;
  readonly refusal?: NonNullable<DemoReview["refusal"]>;
};

/** Adds a review by a person who has none of the product; null if there is one. */
export function addReview(
  market: Market,
  person: Person,
  product: DemoProduct,
  { at, stars, order, written, refusal }: Telling,
  chance: Chance,
): DemoReview | null {
  const { productId } = product.fact;
  const pair = `${person.customerId} ${productId}`;
  if (at >= market.end || at < product.releasedAt || market.reviewed.has(pair)) return null;
  market.reviewed.add(pair);
  const words = written ?? unheardText(market, person, product, stars, chance);
  const line = order?.fact.lines[0];
  const ratio = line === undefined ? null : line.paidMinor / product.priceMinor;
  const cancelled = order?.fact.status === "cancelled";
  const paidRatio = ratio === null || cancelled ? null : Math.round(ratio * 100) / 100;
  const content = { ...words, stars, language: person.language };
  const review = {
    reviewId: makeId("rev", at, chance.idBytes()),
    customerId: person.customerId,
    productId,
    verification:
      paidRatio !== null && paidRatio >= 0.7 ? ("platform" as const) : ("none" as const),
    paidRatio,
    versions: [{ at, content }],
    ...(refusal === undefined ? {} : { refusal }),
  };
  market.reviews.push(review);
  return review;
}

/** A text that nobody in the marketplace has written yet. */
function unheardText(
  market: Market,
  person: Person,
  product: DemoProduct,
  stars: number,
  chance: Chance,
): Written {
  for (let tries = 0; tries < 60; tries++) {
    // Whoever keeps meeting words that are taken finds more to say.
    const length = Math.min(1, person.habit.length + tries * 0.02);
    const habit = { ...person.habit, length };
    const written = compose(stars, product.ware, person.language, habit, chance);
    if (market.texts.has(written.body)) continue;
    market.texts.add(written.body);
    return written;
  }
  throw new Error("the demo's people have run out of words");
}
