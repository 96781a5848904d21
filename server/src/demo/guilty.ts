import { dayMs, hourMs } from "@candor/core/kernel/instant.ts";
import {
  cover,
  idsOf,
  type Planted,
  planted,
  productIds,
  productsOf,
  review,
  reviewIds,
} from "./acts.ts";
import { addMessage, addRequest, addVote } from "./life.ts";
import { addPerson, addTrait, type Market, traitHash } from "./market.ts";
import { addRefund, addReturn } from "./orders.ts";
import type { Chance } from "./random.ts";
import { addReview } from "./writing.ts";

/** More reviews of what was not bought are refused within a week (POLICY REV-007). */
const unverifiedPerWeek = 5;

/** A seller's products, those first that sell worst: what praise is bought for. */
const leastWanted = (market: Market, sellerId: string) =>
  productsOf(market, sellerId).toSorted((a, b) => a.demand - b.demand);

/** Young accounts that all praise the same few products within days, with some cover elsewhere. */
export function reviewRing(market: Market, sellerId: string, chance: Chance): Planted {
  const targets = leastWanted(market, sellerId).slice(0, 7);
  const start = market.end - 120 * dayMs;
  const device = [traitHash(chance), traitHash(chance), traitHash(chance)];
  const people = Array.from({ length: 18 }, (_, at) => {
    const person = addPerson(market, chance, { since: start - chance.whole(5, 25) * dayMs });
    addTrait(market, person, { trait: "device", hash: device[at % 3] ?? "" });
    return person;
  });
  const reviews = people.flatMap((person) =>
    targets
      .filter(() => chance.odds(0.8))
      .map((product, wave) => {
        const at = start + wave * 6 * dayMs + chance.whole(0, 50) * hourMs;
        return review({ market, chance }, person, product, {
          at,
          stars: 5,
          bought: chance.odds(0.5),
        });
      }),
  );
  for (const person of people) cover({ market, chance }, person, 2, start);
  return planted(market, "review_ring", true, {
    customers: idsOf(people),
    products: productIds(targets),
    sellers: [sellerId],
    reviews: reviewIds(reviews),
  });
}

/** Old accounts with an honest past that were taken over and praise one seller in one week. */
export function hijackedRing(market: Market, sellerId: string, chance: Chance): Planted {
  const targets = leastWanted(market, sellerId).slice(0, 6);
  const start = market.end - 60 * dayMs;
  const thief = traitHash(chance);
  const old = market.people.filter(({ since }) => since < market.end - 700 * dayMs);
  const people = chance.shuffled(old).slice(0, 10);
  const reviews = people.flatMap((person) => {
    cover({ market, chance }, person, 5, start - 200 * dayMs);
    addTrait(market, person, { trait: "device", hash: thief, from: start - dayMs });
    return targets
      .filter(() => chance.odds(0.75))
      .map((product, nth) => {
        const later = nth < unverifiedPerWeek ? 0 : 14 * dayMs;
        const at = start + chance.whole(0, 160) * hourMs + later;
        return review({ market, chance }, person, product, { at, stars: 5, bought: false });
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
export function gatingSeller(market: Market, sellerId: string, chance: Chance): Planted {
  const returned = new Set(market.returns.map((fact) => fact.orderId));
  const messages: string[] = [];
  for (const order of market.orders) {
    if (order.fact.sellerId !== sellerId || order.deliveredAt === null) continue;
    // Its goods come back more often than others', and then it keeps quiet.
    if (!returned.has(order.fact.orderId) && chance.odds(0.15)) {
      addReturn({ market, chance }, order, order.deliveredAt);
      continue;
    }
    const unhappy = returned.has(order.fact.orderId) || order.product.quality < 3.6;
    if (unhappy || !chance.odds(0.8)) continue;
    addRequest(market, order, order.deliveredAt + chance.whole(5, 9) * dayMs, "button");
    if (messages.length < 6 && chance.odds(0.2)) {
      const text =
        market.plan.id === "fernway"
          ? "Glad it works for you. As you are happy, please leave a review. If anything is wrong, write to us instead."
          : "Schön, dass alles passt. Wenn Sie zufrieden sind, bewerten Sie uns bitte. Falls nicht, schreiben Sie lieber uns.";
      messages.push(addMessage(market, order, text, { direction: "to_buyer" }));
    }
  }
  return planted(market, "gating_seller", true, { sellers: [sellerId], messages });
}

/** An employee who praises the employer's goods and runs down a rival's, and never declared it. */
export function insiders(market: Market, sellerId: string, chance: Chance): Planted {
  const own = productsOf(market, sellerId).slice(0, 4);
  const [first] = own;
  const rivals = market.catalogue.products
    .filter((product) => product.ware === first?.ware && product.sellerId !== sellerId)
    .slice(0, 2);
  const owner = addPerson(market, chance);
  const employee = addPerson(market, chance, { since: market.end - 400 * dayMs });
  const bank = traitHash(chance);
  addTrait(market, owner, { trait: "bank", hash: bank });
  addTrait(market, employee, { trait: "bank", hash: bank });
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
    return review({ market, chance }, employee, product, { at: when, stars, bought: false });
  });
  return planted(market, "insider", true, {
    customers: idsOf([owner, employee]),
    products: productIds([...own, ...rivals]),
    sellers: [sellerId],
    reviews: reviewIds(reviews),
  });
}

/** One of a family's children is something else altogether: a merge that carried reviews along. */
export function wrongMerge(market: Market): Planted {
  const { families, products } = market.catalogue;
  const wanted = (parentId: string) =>
    products.reduce((sum, { fact, demand }) => sum + (fact.parentId === parentId ? demand : 0), 0);
  // The family with most reviews to lend, and a newcomer of another kind that has few.
  const [family] = families.toSorted((a, b) => wanted(b.productId) - wanted(a.productId));
  const [odd] = products
    .filter(({ fact }) => fact.variation === "single")
    .filter(({ fact }) => fact.category[0] !== family?.category[0])
    .toSorted((a, b) => a.demand - b.demand);
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
    const vote = { customerId: person.customerId, helpful: true };
    addVote(market, target, { ...vote, at: at + chance.whole(0, 110) * 60_000 });
  }
  return planted(market, "vote_brigade", true, {
    customers: idsOf(people),
    products: [target.productId],
    reviews: [target.reviewId],
  });
}

/** A refund in exchange for another review, offered in writing, and taken by some. */
export function refundForReview(market: Market, sellerId: string, chance: Chance): Planted {
  const orders = market.orders
    .filter(({ fact }) => fact.sellerId === sellerId)
    // Long enough ago for a review and its answer.
    .filter(({ deliveredAt }) => deliveredAt !== null && deliveredAt < market.end - 25 * dayMs)
    .toSorted((a, b) => (b.deliveredAt ?? 0) - (a.deliveredAt ?? 0))
    .slice(0, 8);
  const messages = orders.map((order) => {
    const text =
      market.plan.id === "fernway"
        ? "We are sorry about the fault. We refund you in full and you keep the item if you change your review to five stars."
        : "Der Fehler tut uns leid. Wir erstatten alles und Sie behalten die Ware, wenn Sie Ihre Bewertung auf fünf Sterne ändern.";
    return addMessage(market, order, text, { direction: "to_buyer" });
  });
  const kept = { by: "seller", withReturn: false } as const;
  const reviews = orders.map((order) => {
    const at = (order.deliveredAt ?? 0) + chance.whole(2, 5) * dayMs;
    const made = addReview({ market, chance }, order.person, order.product, {
      at,
      stars: 2,
      order,
    });
    if (made !== null) addRefund(market, order, at + 12 * hourMs, kept);
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
