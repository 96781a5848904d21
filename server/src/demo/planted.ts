import { dayMs, hourMs, type Instant } from "@candor/core/kernel/instant.ts";
import type { DemoProduct } from "./catalogue.ts";
import { addMessage, addRequest, addVote, honestStars } from "./life.ts";
import {
  addOrder,
  addPerson,
  addRefund,
  addReview,
  addTrait,
  type DemoReview,
  type Market,
  type Person,
  traitHash,
} from "./market.ts";
import type { Chance } from "./random.ts";

/** What was put into the demo on purpose. Only tests may look: detectors have to find it. */
export type Planted = {
  readonly kind:
    | "review_ring"
    | "hijacked_ring"
    | "gating_seller"
    | "insider"
    | "wrong_merge"
    | "vote_brigade"
    | "refund_for_review"
    | "dormitory"
    | "launch_burst"
    | "book_club"
    | "warehouse_fire";
  /** False for what only looks like manipulation. */
  readonly guilty: boolean;
  readonly marketplaceId: string;
  readonly customers: readonly string[];
  readonly products: readonly string[];
  readonly sellers: readonly string[];
  readonly reviews: readonly string[];
  readonly messages: readonly string[];
};

type Told = Partial<Omit<Planted, "kind" | "guilty" | "marketplaceId">>;

function planted(market: Market, kind: Planted["kind"], guilty: boolean, told: Told): Planted {
  const nothing = { customers: [], products: [], sellers: [], reviews: [], messages: [] };
  return { kind, guilty, marketplaceId: market.plan.id, ...nothing, ...told };
}

const idsOf = (people: readonly Person[]) => people.map((person) => person.customerId);
const productIds = (products: readonly DemoProduct[]) => products.map(({ fact }) => fact.productId);
const reviewIds = (reviews: readonly (DemoReview | null)[]) =>
  reviews.flatMap((review) => (review === null ? [] : [review.reviewId]));

/** Products of one seller, the dearest first. */
const productsOf = (market: Market, sellerId: string) =>
  market.catalogue.products
    .filter((product) => product.sellerId === sellerId)
    .toSorted((a, b) => b.priceMinor - a.priceMinor);

/** Sellers in the order in which stories take them, those with much to sell first. */
function castSellers(market: Market): readonly string[] {
  const count = (sellerId: string) => productsOf(market, sellerId).length;
  return market.catalogue.sellers
    .map((seller) => seller.sellerId)
    .toSorted((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
}

/** Plants every story and answers what was planted; before the honest reviews are written. */
export function plantStories(market: Market, chance: Chance): readonly Planted[] {
  const [ring = "", hijack = "", gating = "", insider = "", launch = "", fire = "", refunder = ""] =
    castSellers(market);
  return [
    reviewRing(market, ring, chance.fork("ring")),
    hijackedRing(market, hijack, chance.fork("hijack")),
    gatingSeller(market, gating, chance.fork("gating")),
    insiders(market, insider, chance.fork("insider")),
    launchBurst(market, launch, chance.fork("launch")),
    warehouseFire(market, fire, chance.fork("fire")),
    refundForReview(market, refunder, chance.fork("refund")),
    dormitory(market, chance.fork("dormitory")),
    bookClub(market, chance.fork("club")),
    wrongMerge(market),
  ];
}

/** The seller that plants requests by hand; others ask everybody. */
export function gatingSellerOf(market: Market): string {
  return castSellers(market)[2] ?? "";
}

/** Young accounts that all praise the same few products within days, with some cover elsewhere. */
function reviewRing(market: Market, sellerId: string, chance: Chance): Planted {
  const targets = productsOf(market, sellerId).slice(0, 7);
  const start = market.end - 120 * dayMs;
  const device = [traitHash(chance), traitHash(chance), traitHash(chance)];
  const people = Array.from({ length: 14 }, (_, at) => {
    const person = addPerson(market, chance, { since: start - chance.whole(5, 25) * dayMs });
    addTrait(market, person, "device", device[at % 3] ?? "");
    return person;
  });
  const reviews = people.flatMap((person) =>
    targets
      .filter(() => chance.odds(0.8))
      .map((product, wave) => {
        const at = start + wave * 6 * dayMs + chance.whole(0, 50) * hourMs;
        return review(market, person, product, { at, stars: 5, bought: chance.odds(0.5) }, chance);
      }),
  );
  for (const person of people) cover(market, person, 2, start, chance);
  return planted(market, "review_ring", true, {
    customers: idsOf(people),
    products: productIds(targets),
    sellers: [sellerId],
    reviews: reviewIds(reviews),
  });
}

/** Old accounts with an honest past that were taken over and praise one seller in one week. */
function hijackedRing(market: Market, sellerId: string, chance: Chance): Planted {
  const targets = productsOf(market, sellerId).slice(0, 6);
  const start = market.end - 60 * dayMs;
  const thief = traitHash(chance);
  const old = market.people.filter(({ since }) => since < market.end - 700 * dayMs);
  const people = chance.shuffled(old).slice(0, 10);
  const reviews = people.flatMap((person) => {
    cover(market, person, 5, start - 200 * dayMs, chance);
    addTrait(market, person, "device", thief, start - dayMs);
    return targets
      .filter(() => chance.odds(0.75))
      .map((product) => {
        const at = start + chance.whole(0, 160) * hourMs;
        return review(market, person, product, { at, stars: 5, bought: false }, chance);
      });
  });
  return planted(market, "hijacked_ring", true, {
    customers: idsOf(people),
    products: productIds(targets),
    sellers: [sellerId],
    reviews: reviewIds(reviews),
  });
}

/** Asks by hand, and only buyers who returned nothing and wrote something friendly. */
function gatingSeller(market: Market, sellerId: string, chance: Chance): Planted {
  const returned = new Set(market.returns.map((fact) => fact.orderId));
  const messages: string[] = [];
  for (const order of market.orders) {
    if (order.fact.sellerId !== sellerId || order.deliveredAt === null) continue;
    const unhappy = returned.has(order.fact.orderId) || order.product.quality < 3.6;
    if (unhappy || !chance.odds(0.8)) continue;
    addRequest(market, order, order.deliveredAt + chance.whole(5, 9) * dayMs, "button");
    if (messages.length < 6 && chance.odds(0.2)) {
      const text =
        market.plan.id === "fernway"
          ? "Glad it works for you. As you are happy, please leave a review. If anything is wrong, write to us instead."
          : "Schön, dass alles passt. Wenn Sie zufrieden sind, bewerten Sie uns bitte. Falls nicht, schreiben Sie lieber uns.";
      messages.push(addMessage(market, order, text, "to_buyer"));
    }
  }
  return planted(market, "gating_seller", true, { sellers: [sellerId], messages });
}

/** An employee who praises the employer's goods and runs down a rival's, and never declared it. */
function insiders(market: Market, sellerId: string, chance: Chance): Planted {
  const own = productsOf(market, sellerId).slice(0, 4);
  const [first] = own;
  const rivals = market.catalogue.products
    .filter((product) => product.ware === first?.ware && product.sellerId !== sellerId)
    .slice(0, 2);
  const owner = addPerson(market, chance);
  const employee = addPerson(market, chance, { since: market.end - 400 * dayMs });
  const bank = traitHash(chance);
  addTrait(market, owner, "bank", bank);
  addTrait(market, employee, "bank", bank);
  const since = market.customers.find(
    ({ customerId }) => customerId === owner.customerId,
  )?.createdAt;
  market.affiliations.push({
    kind: "affiliation",
    customerId: owner.customerId,
    sellerId,
    relation: "owner",
    basis: "declared",
    since: since ?? "",
    asOf: since ?? "",
  });
  const reviews = [...own, ...rivals].map((product, at) => {
    const stars = product.sellerId === sellerId ? 5 : 1;
    const when = market.end - (200 - at * 9) * dayMs;
    return review(market, employee, product, { at: when, stars, bought: false }, chance);
  });
  return planted(market, "insider", true, {
    customers: idsOf([owner, employee]),
    products: productIds([...own, ...rivals]),
    sellers: [sellerId],
    reviews: reviewIds(reviews),
  });
}

/** One of a family's children is something else altogether: a merge that carried reviews along. */
function wrongMerge(market: Market): Planted {
  const [family] = market.catalogue.families;
  const odd = market.catalogue.products.find(({ fact, ware }) => {
    return fact.variation === "single" && ware !== "kettle" && ware === "backpack";
  });
  if (family === undefined || odd === undefined) throw new Error("no family to merge into");
  Object.assign(odd.fact, { variation: "child", parentId: family.productId });
  Object.assign(odd.fact, { attributes: { Color: "Charcoal" } });
  const siblings = market.catalogue.products.filter(
    ({ fact }) => fact.parentId === family.productId && fact !== odd.fact,
  );
  return planted(market, "wrong_merge", true, {
    products: [odd.fact.productId, family.productId, ...productIds(siblings)],
    sellers: [odd.sellerId],
  });
}

/** Many accounts push one review up within two hours. Planted after the honest votes. */
export function voteBrigade(market: Market, chance: Chance): Planted {
  const target = market.reviews
    .filter(({ versions }) => versions[0]?.content.stars === 1)
    .toSorted((a, b) => (b.versions[0]?.at ?? 0) - (a.versions[0]?.at ?? 0))[20];
  if (target === undefined) throw new Error("nobody is unhappy enough");
  const at = (target.versions[0]?.at ?? 0) + 3 * dayMs;
  const people = Array.from({ length: 26 }, () =>
    addPerson(market, chance, { since: at - chance.whole(1, 4) * dayMs }),
  );
  for (const person of people) {
    addVote(market, target, person.customerId, at + chance.whole(0, 110) * 60_000, true);
  }
  return planted(market, "vote_brigade", true, {
    customers: idsOf(people),
    products: [target.productId],
    reviews: [target.reviewId],
  });
}

/** A refund in exchange for another review, offered in writing, and taken by some. */
function refundForReview(market: Market, sellerId: string, chance: Chance): Planted {
  const orders = market.orders
    .filter(({ fact, deliveredAt }) => fact.sellerId === sellerId && deliveredAt !== null)
    .slice(-4);
  const messages = orders.map((order) => {
    const text =
      market.plan.id === "fernway"
        ? "We are sorry about the fault. We refund you in full and you keep the item if you change your review to five stars."
        : "Der Fehler tut uns leid. Wir erstatten alles und Sie behalten die Ware, wenn Sie Ihre Bewertung auf fünf Sterne ändern.";
    return addMessage(market, order, text, "to_buyer");
  });
  const reviews = orders.map((order) => {
    const at = (order.deliveredAt ?? 0) + chance.whole(2, 5) * dayMs;
    const made = addReview(market, order.person, order.product, { at, stars: 2, order }, chance);
    if (made !== null) addRefund(market, order, at + 12 * hourMs, "seller");
    return made;
  });
  return planted(market, "refund_for_review", true, {
    customers: orders.map(({ fact }) => fact.customerId),
    products: orders.map(({ product }) => product.fact.productId),
    sellers: [sellerId],
    reviews: reviewIds(reviews),
    messages,
  });
}

/** Innocent: students under one address who buy, among much else, some of the same things. */
function dormitory(market: Market, chance: Chance): Planted {
  const address = traitHash(chance);
  const popular = market.catalogue.products.toSorted((a, b) => b.demand - a.demand).slice(0, 25);
  const people = Array.from({ length: 16 }, () => {
    const person = addPerson(market, chance, {
      since: market.end - chance.whole(100, 700) * dayMs,
    });
    addTrait(market, person, "address", address);
    return person;
  });
  const reviews = people.flatMap((person) =>
    chance
      .shuffled(popular)
      .slice(0, chance.whole(2, 5))
      .map((product) => honest(market, person, product, person.since + dayMs, chance)),
  );
  return planted(market, "dormitory", false, {
    customers: idsOf(people),
    reviews: reviewIds(reviews),
  });
}

/** Innocent: a product that many waited for, reviewed by its buyers in the week after release. */
function launchBurst(market: Market, sellerId: string, chance: Chance): Planted {
  const [product] = productsOf(market, sellerId).toSorted((a, b) => b.releasedAt - a.releasedAt);
  if (product === undefined) throw new Error("nothing to launch");
  const from = Math.max(product.releasedAt, market.end - 300 * dayMs);
  const buyers = chance.shuffled(market.people.filter(({ since }) => since < from)).slice(0, 55);
  const reviews = buyers.map((person) => {
    const order = addOrder(market, person, product, from + chance.whole(1, 40) * hourMs, chance);
    const at = (order.deliveredAt ?? from) + chance.whole(8, 150) * hourMs;
    return addReview(
      market,
      person,
      product,
      { at, stars: honestStars(product, chance), order },
      chance,
    );
  });
  return planted(market, "launch_burst", false, {
    customers: idsOf(buyers),
    products: productIds([product]),
    sellers: [sellerId],
    reviews: reviewIds(reviews),
  });
}

/** Innocent: nine friends who read the same book every month and do not agree about it. */
function bookClub(market: Market, chance: Chance): Planted {
  const books = market.catalogue.products.filter(({ ware }) => ware === "novel").slice(0, 7);
  const people = chance
    .shuffled(market.people.filter(({ since }) => since < market.end - 300 * dayMs))
    .slice(0, 9);
  const reviews = books.flatMap((book, month) =>
    people
      .filter(() => chance.odds(0.85))
      .map((person) => {
        const at = market.end - (230 - month * 30) * dayMs + chance.whole(0, 100) * hourMs;
        return honest(market, person, book, at, chance);
      }),
  );
  return planted(market, "book_club", false, {
    customers: idsOf(people),
    products: productIds(books),
    reviews: reviewIds(reviews),
  });
}

/** Innocent: a warehouse burns, and the platform refunds everything that was in it. */
function warehouseFire(market: Market, sellerId: string, chance: Chance): Planted {
  const day = market.end - 90 * dayMs;
  const refunded = new Set(market.refunds.map(({ orderId }) => orderId));
  const lost = market.orders.filter(
    ({ fact }) =>
      fact.sellerId === sellerId && !refunded.has(fact.orderId) && fact.cardSettledMinor > 0,
  );
  const hit = lost.filter(({ fact }) => Math.abs(Date.parse(fact.placedAt) - day) < 25 * dayMs);
  for (const order of hit) addRefund(market, order, day + chance.whole(0, 60) * hourMs, "platform");
  return planted(market, "warehouse_fire", false, {
    customers: hit.map(({ fact }) => fact.customerId),
    sellers: [sellerId],
  });
}

type Act = { readonly at: Instant; readonly stars: number; readonly bought: boolean };

function review(market: Market, person: Person, product: DemoProduct, act: Act, chance: Chance) {
  const placedAt = act.at - 8 * dayMs;
  const order = act.bought ? addOrder(market, person, product, placedAt, chance) : null;
  return addReview(market, person, product, { at: act.at, stars: act.stars, order }, chance);
}

function honest(market: Market, person: Person, product: DemoProduct, at: Instant, chance: Chance) {
  const from = Math.max(at, product.releasedAt + dayMs);
  const order = addOrder(market, person, product, from, chance);
  const when = (order.deliveredAt ?? from) + chance.whole(1, 20) * dayMs;
  return addReview(
    market,
    person,
    product,
    { at: when, stars: honestStars(product, chance), order },
    chance,
  );
}

/** An ordinary past: some products that everybody buys. */
function cover(
  market: Market,
  person: Person,
  count: number,
  before: Instant,
  chance: Chance,
): void {
  for (let made = 0; made < count; made++) {
    const product = chance.pick(market.catalogue.products);
    const at = Math.max(person.since, before - chance.whole(1, 300) * dayMs, product.releasedAt);
    if (at < before) honest(market, person, product, at, chance);
  }
}
