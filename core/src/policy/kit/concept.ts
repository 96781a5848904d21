/**
 * What a lexicon can say of a stretch of text. Each concept is a role in a speech act, never a
 * phrase: rules combine concepts, lexicons spell them in one language. The guide "Writing rules"
 * explains each with examples.
 */
export const conceptMeanings = {
  // Objects
  review: "a product review, or the act of reviewing as a noun",
  feedback: "seller feedback, or feedback of no stated kind",
  rating: "a rating or score given to product or seller",
  star: "the word star as a unit of rating",
  fiveStars: "the highest rating demanded or named: five stars, top marks",
  publicVoice: "telling others in public without the word review: spread the word, tell the world",
  helpfulVote: "a vote on a review: helpful, upvote, thumbs",
  abuseReport: "reporting somebody's review as abuse",
  reviewSite: "a named public place for reviews",
  // Acts
  write: "leave, write, post, submit, share (a review)",
  rate: "the verb to rate or review",
  change: "update, edit, revise, correct, reconsider (a review), as a verb that can be asked for",
  remove: "delete, remove, take down, make disappear",
  gone: "a review having vanished or been corrected, as a state somebody waits for",
  ask: "please, could you, we would be grateful, feel free",
  offer: "get, receive, earn, claim, we will send you: something passes to the reader",
  buy: "buy, order, sell, pay for as a trade",
  pay: "pay or transfer money to somebody",
  contactUs: "get in touch with us, write to us, tell us, call us",
  // Considerations
  gift: "gift, present, surprise, bonus, freebie",
  coupon: "coupon, voucher, promo code",
  discount: "discount, money or percent off",
  freeItem: "something free of charge",
  extra: "something put in for the reader, whatever it is: we add it to your next parcel",
  giftCard: "gift card, store credit",
  money: "cash, cashback, an amount, a payment service",
  points: "loyalty points, credits, coins",
  contest: "prize draw, sweepstake, chance to win",
  spent: "something given before and already used, ordered or expired",
  warranty: "a longer or extra warranty as a reward",
  access: "membership, premium access, bonus content",
  refund: "refund, reimbursement, money back, purchase price returned",
  replacement: "a replacement or repair for something faulty",
  // Conditions and links between clauses
  if: "if, in case, provided that, whether",
  once: "once, after, when, as soon as, until",
  ifSo: "refers back to a condition just named: if so, in that case",
  exchange: "in exchange, in return, as a thank-you, as a reward",
  before: "before, first, prior to",
  instead: "instead, rather, otherwise, only us",
  contrast: "but, however: a new clause with its own polarity",
  or: "or, either, whether good or bad: both sides named",
  // Attitude
  happy: "the reader is satisfied, loves it, all went well",
  unhappy: "the reader is dissatisfied, has a problem, something is wrong",
  positive: "good, nice, positive, as a demanded kind of review",
  negative: "bad, negative, one-star, as a kind of review",
  honest: "honest, candid, own words",
  // Modality
  negator: "not, never, no, without",
  notNegator: "a phrase holding a negator that negates nothing: don't hesitate, not only",
  forbid: "policy talk: prohibited, not allowed, violates, must not",
  report: "somebody else said or did it: promised, offered me, they asked",
  thirdParty: "a subject that is neither writer nor reader: sellers who, some brands",
  advice: "teaching, listing or warning: how to, tips, red flag, never write",
  pageTalk: "what a page says of itself: are you sure, this cannot be undone, submit this form",
  fairness: "an admission that asking must be neutral: good or bad, whatever you think",
  // People
  kin: "family, friends, flatmates",
  staff: "employees, colleagues, team",
  rival: "competitor, another seller's listing",
  rivalSelf: "the writer of a review as a rival: as a competitor, we sell a better one",
  harm: "running somebody's shop or listing down: badmouth it, sink its rating",
  self: "the writer as seller, maker, owner of the product",
  withIt: "made with the product or out of it: with this machine, damit",
  we: "first person of the seller: we, us, our",
  you: "the reader: you, your",
  iBuyer: "first person singular: I, my",
  // Trade in reviews
  reviewTrade: "buying, selling or brokering reviews; review clubs; tester groups",
  club: "a group, club, network or programme of people",
  gatingTool: "software or a service that filters unhappy customers",
  evasion: "advice on not being caught: different accounts, wait some days, no screenshots",
  screenshot: "proof of a review: screenshot, link to your review, show us",
  reciprocal: "I review yours, you review mine",
  piece: "by the piece: each, apiece, per review",
  // Pressure
  pity: "harm pleaded: hurts us, our livelihood, jobs at risk",
  modest: "a small or family business, said of oneself",
  suspension: "our account may be closed, ranking drops",
  legal: "lawyers, court, defamation, police",
  duty: "only fair, you owe us, must, immediately",
  withhold: "only then, will follow when, ships once: performance held back",
  threat: "we know where you live, consequences, blacklist",
  retaliation: "we will report you, cancel your order, block you",
  // Contact channels
  emailWord: "e-mail as a channel",
  phoneWord: "phone, call, text as a channel",
  spelledDigits: "two digits in a row, written as words: zero seven",
  messenger: "an outside messenger or social network",
  outsideLink: "our website, our shop, follow us, scan the code",
  // Message kinds
  thanks: "thank you and nothing else",
  hello: "greeting or closing formula",
  orderNotice: "order received, confirmed, shipped, on its way",
  reminder: "a repeated ask: again, reminder, following up",
  promo: "advertising: sale, new collection, newsletter, shop now",
  cancelAsk: "asking the buyer to cancel",
  optOut: "unsubscribe link",
  coaching: "what to write, how many words, mention that",
  praiseReply: "the buyer wrote in with praise: glad you like it",
  useful: "a fact the buyer needs: tracking, invoice, question, instruction",
  // Conduct
  insult: "insult or sneer at a person",
  sneer: "sarcasm at a buyer: read the manual, cry me a river",
  obscene: "obscene or profane word",
  hate: "attack on a protected group",
  illegal: "instruction or offer of something illegal",
  // Review content
  disclosure: "I got this free or cheaper for a review",
  forThese: "for these very words: for writing this",
  promised: "promised, in return for (as a reviewer's admission)",
  promoInReview: "advertising inside a review: use my code, visit my channel",
  topicService: "seller, service, reply, refund handling",
  topicDelivery: "delivery, shipping, parcel, courier, packaging, arrived",
  topicProduct: "a product's quality, fit, sound, taste, function",
  topicPrice: "cheaper elsewhere, price, available at",
  personName: "title before a personal name: Mrs, Herr",
  address: "street words: lane, street, road",
  orderWord: "order number, invoice number",
  // Recognised by shape, in every language
  amount: "a sum with a currency",
  percent: "a percentage",
  url: "a web address",
  email: "an e-mail address, also spelled out",
  phone: "a telephone number",
  orderNumber: "a number in the shape of an order number",
  streetAddress: "a house number with a street name",
  markup: "HTML or markdown markup",
  emoji: "an emoji",
} as const;

export type Concept = keyof typeof conceptMeanings;

/** All concepts in a fixed order; a concept's place is its id inside the engine. */
export const concepts = Object.keys(conceptMeanings) as readonly Concept[];

/** Everything a reader can be given for an act on a review. */
export const considerations = [
  "gift",
  "coupon",
  "discount",
  "freeItem",
  "extra",
  "giftCard",
  "money",
  "points",
  "contest",
  "warranty",
  "access",
] as const satisfies readonly Concept[];

/** What names a product review, seller feedback or a rating. */
export const opinions = [
  "review",
  "feedback",
  "rating",
  "star",
  "fiveStars",
  "publicVoice",
  "rate",
] as const satisfies readonly Concept[];
