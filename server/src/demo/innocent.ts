import { dayMs, hourMs } from "@candor/core/kernel/instant.ts";
import { honest, idsOf, type Planted, planted, productIds, reviewIds } from "./acts.ts";
import { honestStars } from "./life.ts";
import { addPerson, addTrait, type Market, traitHash } from "./market.ts";
import { addOrder, addRefund } from "./orders.ts";
import type { Chance } from "./random.ts";
import { addReview } from "./writing.ts";

/** Students under one address who buy, among much else, some of the same things. */
export function dormitory(market: Market, chance: Chance): Planted {
  const address = traitHash(chance);
  const popular = market.catalogue.products.toSorted((a, b) => b.demand - a.demand).slice(0, 25);
  const people = Array.from({ length: 16 }, () => {
    const person = addPerson(market, chance, {
      since: market.end - chance.whole(100, 700) * dayMs,
    });
    addTrait(market, person, { trait: "address", hash: address });
    return person;
  });
  const reviews = people.flatMap((person) =>
    chance
      .shuffled(popular)
      .slice(0, chance.whole(2, 5))
      .map((product) => honest({ market, chance }, person, product, person.since + dayMs)),
  );
  return planted(market, "dormitory", false, {
    customers: idsOf(people),
    reviews: reviewIds(reviews),
  });
}

/** A product that many waited for, reviewed by its first buyers. */
export function launchBurst(market: Market, cast: readonly string[], chance: Chance): Planted {
  // What is launched is new: nobody can have bought or reviewed it before.
  const { products } = market.catalogue;
  const [product] = products
    .filter(({ releasedAt }) => releasedAt < market.end - 90 * dayMs)
    // Its shop has no other part to play.
    .filter(({ sellerId }) => !cast.includes(sellerId))
    .toSorted((a, b) => b.releasedAt - a.releasedAt);
  if (product === undefined) throw new Error("nothing to launch");
  const { releasedAt: from, sellerId } = product;
  const buyers = chance.shuffled(market.people.filter(({ since }) => since < from)).slice(0, 55);
  const reviews = buyers.map((person) => {
    // Most are there on the first day, and then it fades.
    const placedAt = from + hourMs - Math.log(1 - chance.next()) * 9 * dayMs;
    const order = addOrder({ market, chance }, person, product, placedAt);
    const at = (order.deliveredAt ?? from) + chance.whole(8, 150) * hourMs;
    return addReview({ market, chance }, person, product, {
      at,
      stars: honestStars(product, chance),
      order,
    });
  });
  return planted(market, "launch_burst", false, {
    customers: idsOf(buyers),
    products: productIds([product]),
    sellers: [sellerId],
    reviews: reviewIds(reviews),
  });
}

/** Six friends who read a book that many read, every month, and do not agree about it. */
export function bookClub(market: Market, chance: Chance): Planted {
  const books = market.catalogue.products
    .filter(({ ware }) => ware === "novel")
    .toSorted((a, b) => b.demand - a.demand)
    .slice(0, 6);
  const people = chance
    .shuffled(market.people.filter(({ since }) => since < market.end - 300 * dayMs))
    .slice(0, 6);
  const reviews = books.flatMap((book, month) =>
    people
      .filter(() => chance.odds(0.85))
      .map((person) => {
        const at = market.end - (230 - month * 30) * dayMs + chance.whole(0, 100) * hourMs;
        return honest({ market, chance }, person, book, at);
      }),
  );
  return planted(market, "book_club", false, {
    customers: idsOf(people),
    products: productIds(books),
    reviews: reviewIds(reviews),
  });
}

/** A warehouse burns, and the platform refunds everything that was in it. */
export function warehouseFire(market: Market, sellerId: string, chance: Chance): Planted {
  const day = market.end - 90 * dayMs;
  const refunded = new Set(market.refunds.map(({ orderId }) => orderId));
  const lost = market.orders.filter(
    ({ fact }) =>
      fact.sellerId === sellerId && !refunded.has(fact.orderId) && fact.cardSettledMinor > 0,
  );
  const hit = lost.filter(({ fact }) => Math.abs(Date.parse(fact.placedAt) - day) < 25 * dayMs);
  const fire = { by: "platform", withReturn: false } as const;
  for (const order of hit) addRefund(market, order, day + chance.whole(0, 60) * hourMs, fire);
  return planted(market, "warehouse_fire", false, {
    customers: hit.map(({ fact }) => fact.customerId),
    sellers: [sellerId],
  });
}
