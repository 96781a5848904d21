import { makeId } from "@candor/core/kernel/ids.ts";
import { dayMs, hourMs, type Instant } from "@candor/core/kernel/instant.ts";
import { productsOf } from "./acts.ts";
import type { DemoProduct } from "./catalogue.ts";
import { contentOf, type FeedbackStory, factsOf } from "./feedback-stories.ts";
import { shoppers } from "./identities.ts";
import { addMessage, addRequest } from "./life.ts";
import { type Letter, lifeTexts } from "./life-texts.ts";
import type { DemoOrder, Market, Person, Scene } from "./market.ts";
import { addOrder } from "./orders.ts";
import type { Chance } from "./random.ts";
import { addReview } from "./writing.ts";

/** Who has a year behind them, by marketplace. */
const livesOf = { fernway: shoppers.ada, lindenmarkt: shoppers.jonas } as const;

/** How many days ago each of the orders was placed, the oldest first. */
const placedDaysAgo = [330, 262, 191, 133, 83, 61, 24] as const;

/**
 * The year before the last weeks of a shopper whom a visitor may act as: reviews that were
 * published, changed and refused, conversations of several turns, feedback that was answered.
 * Last of all stories, so that nobody else's life depends on it. Answers the feedback.
 */
export function addLife(
  market: Market,
  playedSellerId: string,
  chance: Chance,
): readonly FeedbackStory[] {
  const customerId = livesOf[market.plan.id];
  const fact = market.customers.find((one) => one.customerId === customerId);
  if (fact === undefined) throw new Error(`the demo lacks ${customerId}`);
  const person: Person = {
    ...{ customerId, language: market.plan.id === "fernway" ? "en" : "de" },
    habit: { lowerCase: false, noFullStop: false, length: 0.7, titles: true },
    since: market.end - 420 * dayMs,
  };
  const goods = goodsFor(market, person, playedSellerId);
  const orders = goods.map((product, at) => {
    const placedAt = market.end - (placedDaysAgo[at] ?? 24) * dayMs;
    return addOrder({ market, chance }, person, product, placedAt);
  });
  const kept = orders.filter(({ deliveredAt }) => deliveredAt !== null);
  reviewThem({ market, chance }, person, kept);
  talk(market, kept);
  for (const order of kept) addRequest(market, order, arrived(order) + 6 * dayMs, "automatic");
  return feedbackOf(market, kept, chance);
}

/** Things of one's own year: none bought before, the first and the last of the played seller. */
function goodsFor(
  market: Market,
  { customerId }: Person,
  sellerId: string,
): readonly DemoProduct[] {
  const bought = new Set(
    market.orders
      .filter(({ person }) => person.customerId === customerId)
      .map(({ product }) => product.fact.productId),
  );
  const oldest = market.end - 365 * dayMs;
  const isNew = ({ fact, releasedAt }: DemoProduct) =>
    !bought.has(fact.productId) && releasedAt < oldest;
  const [first, last] = productsOf(market, sellerId).filter(isNew);
  if (first === undefined || last === undefined)
    throw new Error("the played seller sells too little");
  const others = market.catalogue.products.filter(
    (product) => product.sellerId !== sellerId && product.ware !== first.ware && isNew(product),
  );
  // One of a kind: nobody buys three kettles in a year.
  const mixed = others.filter(
    ({ ware }, at) => others.findIndex((other) => other.ware === ware) === at,
  );
  return [first, ...mixed.slice(0, placedDaysAgo.length - 2), last];
}

const arrived = ({ deliveredAt }: DemoOrder): Instant => {
  if (deliveredAt === null) throw new Error("the parcel has not come");
  return deliveredAt;
};

/** Published, changed once, refused by a moderator, and with stars of every kind. */
function reviewThem(scene: Scene, person: Person, orders: readonly DemoOrder[]): void {
  const { market } = scene;
  const texts = lifeTexts[market.plan.id];
  const stars = [5, 4, 2, 5, 3];
  for (const [index, order] of orders.slice(0, stars.length).entries()) {
    const at = arrived(order) + 9 * dayMs;
    const told = { at, stars: stars[index] ?? 4, order };
    if (index === 3) {
      const { by, reason, body } = texts.refused;
      const refusal = { at: at + 5 * hourMs, by, reason };
      addReview(scene, person, order.product, { ...told, written: { title: null, body }, refusal });
      continue;
    }
    const review = addReview(scene, person, order.product, told);
    const [first] = review?.versions ?? [];
    if (review === null || first === undefined || index !== 1) continue;
    const body = `${first.content.body ?? ""}\n\n${texts.afterMonths}`;
    const content = { ...first.content, body, stars: 5 };
    const changed = { ...review, versions: [first, { at: at + 120 * dayMs, content }] };
    market.reviews.splice(market.reviews.indexOf(review), 1, changed);
  }
}

/** Conversations of several turns; the newest waits for the seller. */
function talk(market: Market, orders: readonly DemoOrder[]): void {
  const { settled, waiting, delivery } = lifeTexts[market.plan.id];
  const [first, , third] = orders;
  const last = orders.at(-1);
  const say = (order: DemoOrder | undefined, letters: readonly Letter[]) => {
    if (order === undefined) return;
    for (const { from, afterHours, text } of letters) {
      const direction = from === "buyer" ? "to_seller" : "to_buyer";
      addMessage(market, order, text, { direction, afterMs: afterHours * hourMs });
    }
  };
  say(first, settled);
  say(third, delivery);
  if (last === undefined) return;
  const untilNow = Math.floor((market.end - arrived(last)) / hourMs);
  say(
    last,
    waiting.map((letter) => ({ ...letter, afterHours: untilNow - letter.afterHours })),
  );
}

/** What was said of sellers: answered, and put right. */
function feedbackOf(
  market: Market,
  orders: readonly DemoOrder[],
  chance: Chance,
): readonly FeedbackStory[] {
  const { said } = lifeTexts[market.plan.id];
  return said.flatMap(({ order: index, content, afterwards }) => {
    const order = orders[index];
    if (order === undefined) return [];
    const at = arrived(order) + 4 * dayMs;
    return [
      {
        feedbackId: makeId("fb", at, chance.idBytes()),
        order: factsOf(order),
        content: contentOf(content),
        at,
        afterwards: afterwards.map((act, day) => ({ act, at: at + (day + 1) * dayMs })),
      },
    ];
  });
}
