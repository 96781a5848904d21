import { dayMs, hourMs, instantToIso } from "@candor/core/kernel/instant.ts";
import { shoppers } from "./identities.ts";
import type { Market, Person } from "./market.ts";
import { addOrder } from "./orders.ts";
import type { Chance } from "./random.ts";
import type { Ware } from "./voice.ts";
import { addReview } from "./writing.ts";

/** A text begun and not sent. */
export type DemoDraft = {
  readonly customerId: string;
  readonly productId: string;
  readonly stars: number | null;
  readonly title: string;
  readonly body: string;
  readonly at: number;
};

type Shopper = { readonly customerId: string; readonly name: string; readonly bought: number };

const castOf: Readonly<Record<Market["plan"]["id"], readonly Shopper[]>> = {
  fernway: [
    { customerId: shoppers.ada, name: "Ada M.", bought: 6 },
    { customerId: shoppers.tom, name: "Tom", bought: 0 },
  ],
  lindenmarkt: [{ customerId: shoppers.jonas, name: "Jonas K.", bought: 5 }],
};

/** Adds the people that a visitor may act as, with deliveries of the last weeks to review. */
export function addShoppers(market: Market, chance: Chance): readonly DemoDraft[] {
  const drafts: DemoDraft[] = [];
  for (const { customerId, name, bought } of castOf[market.plan.id]) {
    const person = addShopper(market, customerId, name);
    const goods = chance
      .shuffled(market.catalogue.products.filter(({ demand }) => demand > 1))
      .slice(0, bought);
    const orders = goods.map((product, at) =>
      addOrder({ market, chance }, person, product, market.end - (12 + at * 3) * dayMs),
    );
    const [first, second] = orders;
    if (first === undefined || second === undefined) continue;
    const at = (first.deliveredAt ?? market.end) + 26 * hourMs;
    addReview({ market, chance }, person, first.product, { at, stars: 4, order: first });
    const isEnglish = market.plan.id === "fernway";
    const productId = second.product.fact.productId;
    const draft = isEnglish
      ? { title: "First impression", body: "After a week of daily use I would say" }
      : { title: "Erster Eindruck", body: "Nach einer Woche kann ich schon sagen, dass" };
    drafts.push({ customerId, productId, stars: 4, ...draft, at: market.end - dayMs });
    const third = orders[2];
    if (third === undefined) continue;
    const written = isEnglish
      ? {
          title: "Good, but it came late",
          body: "It does what it should. The seller sent me a gift card for this review, so here it is.",
        }
      : {
          title: "Gut, aber spät geliefert",
          body: "Macht, was es soll. Der Händler hat mir für diese Bewertung einen Gutschein geschenkt.",
        };
    const when = market.end - 20 * hourMs;
    addReview({ market, chance }, person, third.product, {
      at: when,
      stars: 5,
      order: third,
      written,
    });
  }
  return drafts;
}

function addShopper(market: Market, customerId: string, name: string): Person {
  const language = market.plan.id === "fernway" ? ("en" as const) : ("de" as const);
  const since = market.end - 420 * dayMs;
  market.customers.push({
    kind: "customer",
    customerId,
    displayName: name,
    locale: language,
    country: market.plan.fact.country,
    createdAt: instantToIso(since),
    asOf: instantToIso(since),
  });
  const habit = { lowerCase: false, noFullStop: false, length: 0.6, titles: true };
  return { customerId, language, habit, since };
}

/** Texts that break a rule each; what becomes of them is for `screen` to say, as with any other. */
const unfit: Readonly<Record<Market["plan"]["id"], readonly (readonly [Ware, string])[]>> = {
  fernway: [
    [
      "backpack",
      "Nice bag. Visit my shop at https://bags.example.com for more like it, code SAVE20 at checkout.",
    ],
    ["kettle", "The manufacturer refunded me for writing five stars. It is fine I suppose."],
    ["lamp", "Whoever designed this is a complete idiot and should be ashamed."],
    ["lamp", "Great lamp! Call me on 020 7946 0958 if you want to buy mine, hardly used."],
    [
      "headphones",
      "The courier left the box in the rain and the seller never answered my mail. Slow delivery, bad packaging.",
    ],
    ["soap", "I got this for free in exchange for an honest review."],
    ["jacket", "Way too expensive, I saw it for 19.99 at another shop last week."],
    ["secateurs", "I work for the company that makes this and can only recommend it."],
  ],
  lindenmarkt: [
    [
      "backpack",
      "Schöner Rucksack. Mehr davon auf https://taschen.example.com, mit dem Code SPAR20.",
    ],
    ["headphones", "Der Hersteller hat mir das Geld erstattet, damit ich fünf Sterne gebe."],
    ["kettle", "Wer das gebaut hat, ist ein kompletter Idiot."],
    ["game", "Das Paket kam zwei Wochen zu spät und der Händler antwortet nicht."],
    ["soap", "Ich habe das Produkt kostenlos im Tausch gegen eine ehrliche Bewertung bekommen."],
  ],
};

const refusals = {
  fernway: { by: "u-mira", reason: "The marked words are not about the product itself." },
  lindenmarkt: { by: "u-petra", reason: "Die markierten Worte handeln nicht vom Produkt selbst." },
} as const;

/** A handful of people who write what the rules do not let through. */
export function addUnfitReviews(market: Market, chance: Chance): void {
  for (const [index, [ware, body]] of unfit[market.plan.id].entries()) {
    const language = market.plan.id === "fernway" ? "en" : "de";
    const speakers = market.people.filter((person) => person.language === language);
    const person = chance.pick(speakers);
    const product = chance.pick(market.catalogue.products.filter((one) => one.ware === ware));
    const at = market.end - (index + 1) * 9 * hourMs;
    const told = { at, stars: chance.whole(1, 5), order: null, written: { title: null, body } };
    // Every third one was looked at and refused; the others wait on the desk.
    const refusal = { at: at + 3 * hourMs, ...refusals[market.plan.id] };
    addReview({ market, chance }, person, product, index % 3 === 0 ? { ...told, refusal } : told);
  }
}
