import { type Concept, concepts } from "../concept.ts";

const moods = ["unhappy", "happy", "hello", "notNegator", "fairness"] as const;

/** Short forms that mean nothing inside a longer phrase, and what such a phrase means. */
export const covering: Partial<Record<Concept, readonly Concept[]>> = {
  // A "rating of the seller" is seller feedback, whatever word it is made of.
  review: ["feedback", "notNegator"],
  rating: ["feedback", "notNegator"],
  rate: ["notNegator"],
  star: ["notNegator"],
  fiveStars: ["notNegator"],
  publicVoice: ["notNegator"],
  reviewTrade: ["notNegator"],
  self: ["notNegator"],
  // "Anything's off" waits for nothing to go.
  gone: ["unhappy", "notNegator"],
  // "At no cost", "not happy", "don't forget": the phrase says what its negator does.
  negator: concepts,
  // "Write something nice" gives nothing.
  gift: ["publicVoice", "notNegator"],
  // "Gagnez du temps" draws no lots.
  contest: ["notNegator"],
  promo: ["notNegator"],
  // "Dear friend" greets whoever reads; "how neighbours find us" asks no neighbour.
  kin: ["hello", "notNegator"],
  happy: [...moods, "contactUs"],
  unhappy: moods,
  positive: ["fairness", "hello", "notNegator"],
  // "We get back to you" returns no money.
  refund: ["notNegator"],
  // "To ruin my rival" pleads for nobody.
  pity: ["harm", "notNegator"],
  // "It would mean the world" is no mean word.
  negative: ["fairness", "hello", "ask"],
  if: ["notNegator"],
  once: ["notNegator"],
  ask: ["notNegator"],
  offer: ["notNegator"],
  write: ["notNegator"],
  freeItem: ["ask", "notNegator"],
  pay: ["notNegator"],
  praiseReply: ["notNegator"],
  reminder: ["notNegator"],
  buy: ["notNegator"],
  before: ["notNegator"],
  instead: ["notNegator"],
  // "En échange", "a cambio": a bargain, not a swap of what is broken.
  useful: ["exchange", "notNegator"],
  replacement: ["exchange"],
  topicService: ["exchange", "notNegator"],
  topicDelivery: ["notNegator"],
  // "You must be logged in to review" is what a page says.
  duty: ["pageTalk"],
  // A "Meinung" to be published is no court's; "prove it or be banned" threatens whoever reads.
  forbid: ["notNegator", "review", "pity", "threat"],
  // "Our brands and our sellers" are the writer's own.
  thirdParty: ["notNegator"],
  // "You promised us a review" reminds of a duty; it reports nothing.
  // "If you left us a review" hopes for one.
  report: ["duty", "reminder", "ask"],
  // "Thanks for your review" gives nothing for it; "not just by ..." bargains for nothing.
  exchange: ["thanks", "notNegator"],
  // "All of our staff are glad" is what a shop says of itself.
  staff: ["notNegator"],
  contactUs: ["notNegator"],
  legal: ["notNegator"],
  coupon: ["notNegator"],
  // A code that the carrier scans leads nobody outside.
  outsideLink: ["notNegator"],
  // "Melden Sie sich" wants to hear from somebody; "melden" alone reports him.
  retaliation: ["contactUs", "notNegator"],
  // A burglar alarm, safety glasses, a blind rivet: what is sold abuses nobody.
  insult: ["notNegator"],
  sneer: ["notNegator"],
  obscene: ["notNegator"],
  threat: ["notNegator"],
  harm: ["notNegator"],
  // A watch that shows no notes of a messenger leads nobody there.
  messenger: ["notNegator"],
  // Who has his own order cancelled is the buyer.
  cancelAsk: ["notNegator"],
  withhold: ["contactUs"],
  change: ["hello", "notNegator"],
  remove: ["notNegator"],
  you: ["notNegator"],
  we: ["notNegator"],
  // "Google Meu Negócio" is nobody's own.
  iBuyer: ["notNegator"],
  // Where words stand without blanks, a rude one may lie across two plain ones.
  hate: ["notNegator"],
  illegal: ["notNegator"],
  discount: ["notNegator"],
  promoInReview: ["notNegator"],
  optOut: ["notNegator"],
  disclosure: ["notNegator"],
};
