import type { Content } from "@candor/core/domain/feedback/feedback.ts";
import type { ClaimedGround } from "@candor/core/domain/removal-request/grounds.ts";
import { makeId } from "@candor/core/kernel/ids.ts";
import { dayMs, hourMs, type Instant } from "@candor/core/kernel/instant.ts";
import type { OrderFacts } from "../store/feedback-facts.ts";
import type { DemoOrder, Market } from "./market.ts";
import type { Chance } from "./random.ts";

/** What happened to a feedback after it was posted. */
export type FeedbackAct =
  | { readonly type: "respond"; readonly text: string }
  | { readonly type: "withdraw" }
  | { readonly type: "change"; readonly content: Content }
  | { readonly type: "claim"; readonly ground: ClaimedGround };

/** One order's feedback in the demo, from its posting on. */
export type FeedbackStory = {
  readonly feedbackId: string;
  readonly order: OrderFacts;
  readonly content: Content;
  readonly at: Instant;
  readonly afterwards: readonly { readonly act: FeedbackAct; readonly at: Instant }[];
};

/** Stars, the reason behind few of them, and words. */
export type Said = readonly [stars: number, reason: Content["reason"], text: string | null];

/** What people of each marketplace say of sellers; every line is invented. */
const sayings: Readonly<Record<Market["plan"]["id"], readonly Said[]>> = {
  fernway: [
    [5, null, "Friendly seller, answered within the hour."],
    [5, null, null],
    [5, null, "Would order from this shop again."],
    [4, null, "Good communication, packed with care."],
    [4, null, null],
    [3, "packaging", "The seller was kind, the parcel was packed a little loosely."],
    [2, "communication", "Two messages to the seller and no reply."],
    [1, "late_delivery", "The parcel came two weeks late."],
    [1, "wrong_item", "The shop sent somebody else's order and took days to reply."],
  ],
  lindenmarkt: [
    [5, null, "Netter Händler, Antwort noch am selben Tag."],
    [5, null, null],
    [5, null, "Bei diesem Händler bestelle ich wieder."],
    [4, null, "Gute Kommunikation, sorgfältig verpackt."],
    [4, null, null],
    [3, "packaging", "Der Händler war freundlich, das Paket etwas locker gepackt."],
    [2, "communication", "Zwei Nachrichten an den Händler und keine Antwort."],
    [1, "late_delivery", "Das Paket kam zwei Wochen zu spät."],
    [1, "wrong_item", "Der Händler hat die falsche Bestellung geschickt und kaum geantwortet."],
  ],
};

const answers = {
  fernway: "We are sorry that you waited. A colleague now reads every message before noon.",
  lindenmarkt: "Es tut uns leid, dass Sie warten mussten. Nachrichten lesen wir jetzt bis Mittag.",
} as const;

const better: Readonly<Record<Market["plan"]["id"], Content>> = {
  fernway: { stars: 4, reason: null, text: "The seller called and put it right." },
  lindenmarkt: { stars: 4, reason: null, text: "Der Händler rief an und hat alles geklärt." },
};

const productOnly: Readonly<Record<Market["plan"]["id"], Said>> = {
  fernway: [2, "not_as_described", "The lid leaks and the handle broke in a week."],
  lindenmarkt: [2, "not_as_described", "Der Deckel ist undicht und der Griff ist gebrochen."],
};

/** Every fifth delivered order has feedback; the sign-in seller's hold every way it can end. */
export function feedbackStories(
  market: Market,
  sellerId: string,
  chance: Chance,
): readonly FeedbackStory[] {
  const staged = endingsOf(market);
  const stories: FeedbackStory[] = [];
  for (const order of market.orders.toReversed()) {
    // What the demo's own shoppers bought is left to whoever plays them.
    const invented = /^c\d/.test(order.person.customerId);
    if (order.deliveredAt === null || order.fact.status !== "completed" || !invented) continue;
    const at = order.deliveredAt + chance.whole(3, 12) * dayMs;
    if (at > market.end - 6 * dayMs) continue;
    const facts = factsOf(order);
    const fits = staged.findIndex(({ platform }) => platform === facts.platformFulfilled);
    const isTheirs = order.fact.sellerId === sellerId && fits >= 0;
    const [ending] = isTheirs ? staged.splice(fits, 1) : [];
    if (ending === undefined && !chance.odds(0.2)) continue;
    const { plan } = market;
    // Most people are content; the rest fall on the other lines.
    const content = chance.odds(0.75)
      ? chance.pick(sayings[plan.id].slice(0, 5))
      : chance.pick(sayings[plan.id]);
    stories.push({
      feedbackId: makeId("fb", at, chance.idBytes()),
      order: facts,
      content: contentOf(ending?.said ?? content),
      at,
      afterwards: (ending?.afterwards ?? []).map((act, index) => ({
        act,
        at: at + (index + 1) * dayMs,
      })),
    });
  }
  return stories.sort((a, b) => a.at - b.at);
}

type Ending = {
  readonly said: Said;
  readonly platform: boolean;
  readonly afterwards: readonly FeedbackAct[];
};

/** Answered, burned, freed and answered anew, struck, taken away, and a claim that did not hold. */
function endingsOf({ plan }: Market): Ending[] {
  const said = (reason: Content["reason"]): Said =>
    sayings[plan.id].find((line) => line[1] === reason) ?? [1, reason, null];
  const respond = { type: "respond", text: answers[plan.id] } as const;
  const unheard = { said: said("communication"), platform: false };
  const change = { type: "change", content: better[plan.id] } as const;
  return [
    { ...unheard, afterwards: [respond] },
    { ...unheard, afterwards: [respond, { type: "withdraw" }] },
    { ...unheard, afterwards: [respond, { type: "withdraw" }, change] },
    { ...unheard, afterwards: [respond, change, respond] },
    { said: said("late_delivery"), platform: true, afterwards: [respond] },
    {
      said: said("wrong_item"),
      platform: false,
      afterwards: [{ type: "claim", ground: "product_only" }],
    },
    {
      said: productOnly[plan.id],
      platform: false,
      afterwards: [{ type: "claim", ground: "product_only" }],
    },
    { said: productOnly[plan.id], platform: false, afterwards: [] },
  ];
}

/** The content of a feedback from what was said. */
export const contentOf = ([stars, reason, text]: Said): Content => ({ stars, reason, text });

/** What a feedback needs to know of its order. */
export function factsOf({ fact }: DemoOrder): OrderFacts {
  const placedAt = Date.parse(fact.placedAt);
  return {
    orderId: fact.orderId,
    customerId: fact.customerId,
    sellerId: fact.sellerId,
    placedAt,
    confirmedAt: placedAt + 2 * hourMs,
    platformFulfilled: fact.fulfilment === "platform",
    postage: { byPlatform: false, shipBy: null, firstScanAt: null },
    tiedToSeller: false,
    trust: "normal",
  };
}
