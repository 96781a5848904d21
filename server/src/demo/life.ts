import { dayMs, hourMs, instantToIso } from "@candor/core/kernel/instant.ts";
import type { DemoProduct } from "./catalogue.ts";
import type { DemoOrder, DemoReview, DemoVote, Market } from "./market.ts";
import type { Chance } from "./random.ts";
import { addReview } from "./writing.ts";

/** Stars as an honest buyer gives them: mostly four and five, with a bump at one. */
export function honestStars(product: DemoProduct, chance: Chance): number {
  const felt = product.quality + chance.bell() * 0.9 + 0.25;
  if (chance.odds(0.05)) return 1;
  // Few people bother to write that something is middling.
  if (felt >= 2.5 && felt < 3.5 && chance.odds(0.5)) return chance.odds(0.6) ? 4 : 2;
  return felt > 4.15 ? 5 : Math.min(5, Math.max(1, Math.round(felt)));
}

/** Buyers review what they got, others what they bought elsewhere, until there are enough. */
export function addHonestReviews(market: Market, chance: Chance): void {
  const due = market.plan.reviews;
  const delivered = chance.shuffled(market.orders.filter((order) => order.deliveredAt !== null));
  for (const order of delivered) {
    if (market.reviews.length >= due * 0.86) break;
    const at =
      (order.deliveredAt ?? 0) + chance.whole(2, 45) * dayMs + chance.whole(0, 23) * hourMs;
    const stars = honestStars(order.product, chance);
    addReview({ market, chance }, order.person, order.product, { at, stars, order });
  }
  const { products } = market.catalogue;
  const demand = products.map((product) => product.demand);
  while (market.reviews.length < due) {
    const person = chance.pick(market.people);
    const product = products[chance.weighted(demand)];
    if (product === undefined) continue;
    const from = Math.max(person.since, product.releasedAt, market.end - 729 * dayMs) + dayMs;
    const at = from + chance.next() * (market.end - from);
    const stars = honestStars(product, chance);
    addReview({ market, chance }, person, product, { at, stars, order: null });
  }
  addEdits(market, chance);
  addLooks(market, chance.fork("looks"));
}

const looks = {
  fernway: { by: "u-mira", reason: "An honest account: nothing speaks against the review." },
  lindenmarkt: {
    by: "u-petra",
    reason: "Ein ehrliches Konto: nichts spricht gegen die Bewertung.",
  },
} as const;
const looksShare = 0.03;

/** Some accounts were under watch when they wrote. Whoever looked knew no stars, so none hurry. */
function addLooks(market: Market, chance: Chance): void {
  for (const [index, review] of market.reviews.entries()) {
    const wait = Math.round((0.3 + chance.next() * 40) * hourMs);
    const [first, second] = review.versions;
    if (first === undefined || second !== undefined || !chance.odds(looksShare)) continue;
    const at = first.at + wait;
    if (at >= market.end) continue;
    market.reviews[index] = { ...review, approval: { at, ...looks[market.plan.id] } };
  }
}

const afterwards = {
  en: [
    "Edit after {m} months: still as good.",
    "Update: {m} months on, one star less.",
    "Edit: the maker sent a spare part, works again.",
  ],
  de: ["Nachtrag nach {m} Monaten: immer noch gut.", "Update nach {m} Monaten: ein Stern weniger."],
  fr: ["Mise à jour après {m} mois : toujours aussi bien.", "Après {m} mois, une étoile de moins."],
  es: ["Actualización a los {m} meses: sigue igual.", "A los {m} meses, una estrella menos."],
  pl: ["Po {m} miesiącach: wciąż dobre.", "Po {m} miesiącach jedna gwiazdka mniej."],
} as const;

/** Some people come back after months and add a line. */
function addEdits(market: Market, chance: Chance): void {
  const languageOf = new Map(market.people.map((person) => [person.customerId, person.language]));
  for (const [index, review] of market.reviews.entries()) {
    const [first] = review.versions;
    if (first === undefined || !chance.odds(0.03)) continue;
    const months = chance.whole(2, 9);
    const at = first.at + months * 30 * dayMs + chance.whole(0, 20) * hourMs;
    if (at >= market.end) continue;
    const lines = afterwards[languageOf.get(review.customerId) ?? "en"];
    const which = chance.whole(0, lines.length - 1);
    const added = (lines[which] ?? "").replace("{m}", String(months));
    const stars = which === 1 ? Math.max(1, first.content.stars - 1) : first.content.stars;
    const body = `${first.content.body}\n\n${added}`;
    const edited = { at, content: { ...first.content, stars, body } };
    market.reviews[index] = { ...review, versions: [first, edited] };
  }
}

/** Readers mark what helped them: long texts and early ones more often. */
export function addHonestVotes(market: Market, chance: Chance): void {
  for (const review of market.reviews) {
    const [first] = review.versions;
    const length = first?.content.body?.length ?? 0;
    if (first === undefined || !chance.odds(Math.min(0.7, 0.15 + length / 900))) continue;
    const count = Math.floor(-Math.log(1 - chance.next()) * (0.8 + length / 220));
    const voted = new Set([review.customerId]);
    for (let cast = 0; cast < count; cast++) {
      const { customerId, since } = chance.pick(market.people);
      const from = Math.max(first.at, since);
      const at = from + chance.next() * (market.end - from);
      if (voted.has(customerId) || at < from) continue;
      voted.add(customerId);
      addVote(market, review, { customerId, at, helpful: chance.odds(0.86) });
    }
  }
}

/** Adds a vote. */
export function addVote(
  market: Market,
  { productId, reviewId }: DemoReview,
  vote: Pick<DemoVote, "customerId" | "at" | "helpful">,
): void {
  market.votes.push({ productId, reviewId, ...vote });
}

const service = {
  fernway: [
    "Your order {order} is on its way. The tracking number is in your account.",
    "Thank you for your question. The cable of this model is 1.8 metres long.",
    "We are sorry that the part arrived damaged. A replacement leaves us tomorrow.",
    "The invoice for order {order} is attached.",
    "The size you chose is out of stock until Friday. Would you like to wait, or shall we cancel?",
  ],
  lindenmarkt: [
    "Ihre Bestellung {order} ist unterwegs. Die Sendungsnummer steht in Ihrem Konto.",
    "Danke für Ihre Frage. Das Kabel dieses Modells ist 1,8 Meter lang.",
    "Es tut uns leid, dass das Teil beschädigt ankam. Ersatz geht morgen raus.",
    "Die Rechnung zu Bestellung {order} ist angehängt.",
  ],
} as const;

const questions = {
  fernway: ["When will it arrive?", "Is there a spare part for the lid?", "One piece is missing."],
  lindenmarkt: ["Wann kommt es an?", "Gibt es den Deckel einzeln?", "Es fehlt ein Teil."],
} as const;

const answers = {
  fernway: "Thank you for writing. We have looked into it and the part leaves us tomorrow.",
  lindenmarkt: "Danke für Ihre Nachricht. Wir haben nachgesehen, das Teil geht morgen raus.",
} as const;

/** What sellers sent before Candor: requests for a review to most buyers, and some service mail. */
export function addTraffic(market: Market, gatingSellerId: string, chance: Chance): void {
  for (const order of market.orders) {
    if (order.deliveredAt === null) continue;
    // The gating seller asks by hand, and only buyers it expects to be happy: see planted.ts.
    if (order.fact.sellerId !== gatingSellerId && chance.odds(0.72)) {
      const at = order.deliveredAt + chance.whole(5, 12) * dayMs;
      addRequest(market, order, at, chance.odds(0.8) ? "automatic" : "button");
    }
    if (chance.odds(0.05))
      addMessage(market, order, chance.pick(service[market.plan.id]), { direction: "to_buyer" });
    if (chance.odds(0.03)) {
      const question = chance.pick(questions[market.plan.id]);
      addMessage(market, order, question, { direction: "to_seller" });
      // Whoever asked has an answer by now, but for those of the last days.
      if (order.deliveredAt < market.end - 2 * dayMs) {
        const when = { direction: "to_buyer", afterMs: 20 * hourMs } as const;
        addMessage(market, order, answers[market.plan.id], when);
      }
    }
  }
}

/** Adds a review request that was sent. */
export function addRequest(
  market: Market,
  { fact }: DemoOrder,
  at: number,
  trigger: "automatic" | "button",
): void {
  if (at >= market.end) return;
  const sentAt = instantToIso(at);
  market.requests.push({
    kind: "past_request",
    orderId: fact.orderId,
    trigger,
    sentAt,
    asOf: sentAt,
  });
}

/** Which way a message goes, and how long after the parcel. */
type DemoMoment = {
  readonly direction: "to_buyer" | "to_seller";
  readonly afterMs?: number;
};

/** Adds a message between a seller and a buyer. */
export function addMessage(
  market: Market,
  { fact, deliveredAt }: DemoOrder,
  text: string,
  when: DemoMoment,
): string {
  const { direction, afterMs = 6 * hourMs } = when;
  const messageId = `m${market.messages.length + 1}`;
  const at = (deliveredAt ?? Date.parse(fact.placedAt)) + afterMs;
  const sentAt = instantToIso(Math.min(at, market.end));
  market.messages.push({
    kind: "past_message",
    messageId,
    sellerId: fact.sellerId,
    customerId: fact.customerId,
    orderId: fact.orderId,
    direction,
    body: text.replace("{order}", fact.orderId),
    sentAt,
    asOf: sentAt,
  });
  return messageId;
}
