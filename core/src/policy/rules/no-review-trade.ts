import { anyOpinion } from "../kit/acts.ts";
import { isOtherKind } from "../kit/bystanders.ts";
import { isOutside } from "../kit/context.ts";
import { defineRule, type Evidence } from "../kit/define-rule.ts";
import {
  catchesBefore,
  partsBuyers,
  paysUsers,
  removesForPay,
  suppliesPlaces,
} from "../kit/funnels.ts";
import { across, nothing, within } from "../kit/neighbours.ts";
import { pricedByThePiece } from "../kit/price-tags.ts";
import type { Hit, Reading, Sentence } from "../kit/reader/reading.ts";
import { each, means, meant, says, spoken } from "../kit/roles.ts";

/** No buying, selling, swapping or brokering of reviews. */
export const noReviewTrade = defineRule({
  id: "no-review-trade",
  title: "No trade in reviews",
  clause: "REV-022",
  alsoHolds: ["REV-021"],
  category: "REVIEW_SERVICE",
  surfaces: ["message", "insert", "email", "social", "review"],
  outcome: "refuse",
  rationale:
    "Services, clubs and groups that supply reviews, or filter who may write one, sell a picture " +
    "of a product that no free buyer has drawn.",
  needs: [
    [
      "reviewTrade",
      "reciprocal",
      "gatingTool",
      "evasion",
      "club",
      "buy",
      "piece",
      "routes",
      "remove",
      "offer",
      "aside",
      "screenshot",
      "amount",
      "threshold",
      "unhappy",
    ],
  ],
  together: [
    { of: [["reviewTrade", "reciprocal", "gatingTool", "evasion"]] },
    {
      sentences: 1,
      of: [["routes"], ["audience", "rating", "review"], ["aside", "reviewSite", "review"]],
    },
    {
      sentences: 2,
      of: [["routes"], ["threshold"], ["audience"], ["aside", "reviewSite", "review"]],
    },
    {
      sentences: 1,
      of: [
        ["before"],
        ["negative", "unhappy", "threshold"],
        ["review", "rating", "reviewSite", "rate"],
        ["offer", "routes", "aside"],
      ],
    },
    { sentences: 1, of: [["reviewSite"], ["offer", "buy"], ["review"], ["we"]] },
    {
      sentences: 1,
      of: [
        ["reviewSite"],
        ["aside", "messenger", "emailWord", "phoneWord"],
        ["threshold", "happy", "fiveStars"],
      ],
    },
    { sentences: 1, of: [["buy"], ["refund"], [...anyOpinion, "reviewTrade"]] },
    {
      sentences: 1,
      of: [
        ["club", "piece"],
        ["refund", "freeItem", "screenshot", "amount", "piece", "pay"],
        ["review", "rate"],
      ],
    },
    { sentences: 3, of: [["club"], ["refund", "freeItem"], ["review", "rate"]] },
    { of: [["piece"], ["amount"], ["review"]] },
    { sentences: 1, of: [["amount"], ["review"]] },
    { sentences: 3, of: [["audience"], ["screenshot"], ["pay", "money"]] },
    { sentences: 2, of: [["remove"], ["piece"], ["review"]] },
  ],
  check: tradesReviews,
  message: "This offers, seeks or arranges reviews as a trade.",
  suggestion: "Leave reviews to buyers who choose to write them.",
  examples: {
    en: {
      hits: [
        {
          text: "Old listings for sale, and the [[reviews carry over]] to your product.",
          context: { surface: "social" },
        },
        {
          text: "Google and Yelp [[opinions from aged accounts]], worldwide, 100% safe.",
          context: { surface: "social" },
        },
        {
          text: "Review kit for 49 dollars a month: [[grumpy guests go to your inbox]].",
          context: { surface: "social" },
        },
        {
          text: "We [[remove unfair reviews]] for you. No result, no fee.",
          context: { surface: "social" },
        },
        "[[Buy verified reviews]] here, delivered in a week.",
        { text: "[[Buy Google reviews]], cheap and safe.", context: { surface: "social" } },
        {
          text: "[[Aged account Etsy ratings]] for makers. [[Buy 50 Google reviews]] for $60.",
          context: { surface: "social" },
        },
        "Join our [[review club]] and test pans.",
        "[[Reviewers wanted]] for a new garlic press.",
        "[[Review swap]] anyone? [[I do yours]] this week.",
        {
          text: "Hand written product [[testimonials]], 3 dollars apiece.",
          context: { surface: "social" },
        },
        {
          text: "Two [[slots]] free: PayPal after your review of a phone stand.",
          context: { surface: "social" },
        },
        { text: "[[Selling reviews]], [[aged accounts]].", context: { surface: "social" } },
        {
          text: "Get 40 lovely Etsy [[reviews]] within 10 days. Prices from $90.",
          context: { surface: "social" },
        },
        {
          text: "Buyers with two stars or less [[are sent to]] a contact form, not to the reviews.",
          context: { surface: "social" },
        },
        "Our tool makes sure that [[only happy customers]] reach the public page with a review.",
        {
          text: "More stars, more guests: [[buy Google reviews]]!",
          context: { surface: "social" },
        },
      ],
      passes: [
        {
          text: "I paid 80 dollars to have a review deleted, and it is still there.",
          context: { surface: "social" },
        },
        {
          text: "Buy now, pay in May. Reviews from real people are on our site.",
          context: { surface: "social" },
        },
        {
          text: "We bought fifty ratings so you don't have to: a test by our reporter.",
          context: { surface: "social" },
        },
        {
          text: "Our reviews come from buyers, and delivery is worldwide.",
          context: { surface: "social" },
        },
        {
          text: "New on the blog: how review gating works, and why it can cost you your listing.",
          context: { surface: "social" },
        },
        { text: "Common mistakes: buying reviews for your shop.", context: { surface: "social" } },
        {
          text: "Whoever buys reviews is found out sooner or later.",
          context: { surface: "social" },
        },
        "Never buy reviews: it is against the rules.",
        {
          text: '"I took 40 Google reviews for $90. It felt wrong," says the baker.',
          context: { surface: "social" },
        },
        {
          text: "Customers are sent to the review page whatever they think; complaints get a form too.",
          context: { surface: "social" },
        },
        "Our reading club meets on Monday.",
        {
          text: "Our mug has 40 kind reviews and costs $12. It ships within 10 days.",
          context: { surface: "social" },
        },
        {
          text: "Our candles are 8 dollars apiece, and the reviews are on their page.",
          context: { surface: "social" },
        },
        "The court said that selling fake reviews is illegal.",
        "You can compare reviews of both lamps on the page.",
        "We sell lamps and read every review.",
      ],
    },
  },
});

function opinionTalk(text: Reading): boolean {
  const named = text.has("review") || text.has("reviewTrade") || text.has("rating");
  return named || (text.has("fiveStars") && text.has("buy"));
}

/** A group whose members review for goods or money back. */
function clubs(sentence: Sentence, text: Reading) {
  if (says(sentence, "pageTalk")) return [];
  const named = meant(sentence, "club");
  const bought = meant(sentence, "buy");
  // Buy, review, be paid back: the rules of a review club, in one breath.
  if (
    bought.length > 0 &&
    means(sentence, "refund") &&
    means(sentence, "review", "rate", "reviewTrade", "publicVoice")
  )
    return bought;
  const given =
    means(sentence, "refund", "freeItem", "evasion", "screenshot", "amount", "pay") &&
    means(sentence, "review", "rate");
  return given && named.length > 0 ? named : pricedByThePiece(sentence, text);
}

/** "Join our network of testers. Free goods in exchange for reviews." */
function joinsToReview(one: Sentence, next: Sentence): readonly Evidence[] {
  const named = meant(one, "club");
  const bargain = means(next, "exchange", "disclosure") && means(next, "review", "rate");
  const free = means(next, "freeItem", "refund");
  return named.length > 0 && bargain && free && !one.question ? each(named) : nothing;
}

/** "Whoever buys reviews is found out" trades none; a deal has a price, a call or parties. */
const isDeal = (text: Reading) => deals.some((concept) => text.has(concept));
const deals = [
  ...(["we", "ask", "offer", "amount", "percent", "discount", "freeItem", "money", "pay"] as const),
  ...(["contactUs", "url", "email", "phone", "messenger", "refund", "club", "evasion"] as const),
  ...(["reciprocal", "iBuyer", "exchange", "promo", "screenshot", "piece"] as const),
];

/** "100 verified reviews", "buy reviews!": goods. Chinese and Japanese have words of their own. */
const isPriced = ({ lang, span }: Sentence, text: Reading) =>
  lang === "zh" || lang === "ja" || /\d|![^\p{L}]*$/u.test(text.text.slice(span.start, span.end));

/** "Buy reviews ★★★★★ | fast": signs of a shop window, and nobody who writes about it. */
function isTitled(sentence: Sentence, { text }: Reading): boolean {
  const written = text.slice(sentence.span.start, sentence.span.end);
  const window = /[|★⭐]/u.test(written) && !says(sentence, "negator");
  if (!window && (sentence.question || !pricedLow.test(written))) return false;
  return !says(sentence, "advice", "report", "legal", "remove");
}

/** What shop windows say of their prices and deliveries. */
const pricedLow =
  /(?<!\p{L})(?:cheap(?:ly)?|(?:low|best) prices?|(?:fast|instant|quick) delivery|günstig|billigt?|(?:schnelle|rasche) lieferung|pas chers?|(?:à )?bas prix|livraison rapide|barat[oa]s?|entrega rápida|basso prezzo|economiche|consegna (?:rapida|veloce)|goedkoop|snel geleverd|snelle levering|tanio|szybka (?:realizacja|dostawa)|snabb leverans|ucuz|hızlı teslimat)(?!\p{L})/iu;

/** "Comprar reseñas puede salir caro": what somebody does is spoken of, not called for. */
const isSubject = ({ concept, span }: Hit, sentence: Sentence, { text }: Reading) =>
  concept === "reviewTrade" &&
  span.start - sentence.span.start <= 2 &&
  infinitive.test(text.slice(span.start, span.end)) &&
  said.test(text.slice(span.end, sentence.span.end));

const infinitive = /^[\p{L}]+(?:r|re)\s/u;
const said = /^[^,.;:!|]*\s(?:pode|puede|puó|può|peut|é|es|est|è|sale|fait|fa|trae|traz)\s/u;

/** "Selling reviews, real accounts": who names two wares has them. */
const areTwo = (trade: readonly Hit[]) =>
  trade.some((one) => trade.some((other) => other.span.start >= one.span.end));

const isOwn = (sentence: Sentence) =>
  !sentence.policy && meant(sentence, "we").some((hit) => hit.span.start === sentence.span.start);

/** "Where do I buy reviews safely?" asks for advice. */
const isAsking = (sentence: Sentence) => sentence.question && means(sentence, "advice");

/** "Review gating: asking only the pleased." tells what a word means. */
const isDefined = ({ span }: Hit, sentence: Sentence, { text }: Reading) =>
  span.start - sentence.span.start <= 2 &&
  // "Filter reviews: the glad ones go to Google" praises what it does.
  !says(sentence, "reviewSite") &&
  /^["')]?\s*[:=–—]/u.test(text.slice(span.end));

const toolsIn = (text: Reading, own: ReadonlySet<Sentence>) =>
  within(text.sentences, (one) => {
    const tools = meant(one, "gatingTool").filter((hit) => !isDefined(hit, one, text));
    if (tools.length === 0 || isAsking(one)) return nothing;
    return own.has(one) || isOwn(one) ? each(tools) : nothing;
  });

const parting = (sentences: readonly Sentence[]) =>
  within(sentences, (one) => partsBuyers(one, sentences[one.index - 1]));

/** What somebody was fined for is no lesson. */
const lessonsIn = (sentence: Sentence) =>
  says(sentence, "evasion") &&
  // "It was hidden as it came from the same network" tells what a page does.
  !says(sentence, "pageTalk") &&
  !(sentence.policy && says(sentence, "thirdParty", "report"))
    ? sentence.hits.filter((hit) => hit.concept === "evasion" && !hit.quoted)
    : [];

function tradesReviews(text: Reading): readonly Evidence[] {
  // Who tells of a product teaches nobody; and a pop filter filters no customers.
  const isReview = text.context.surface === "review";
  // "Never mention the refund" negates nothing: it is how evasion is taught.
  const rules = isReview ? [] : text.sentences.flatMap(lessonsIn);
  // Who rallies his staff, or against a rival, evades nothing for sale.
  const evades =
    text.has("rival") || text.has("staff")
      ? rules.length > 2
      : rules.length > 1 || (rules.length === 1 && opinionTalk(text));
  const isOpen = isOutside(text.context);
  const opinionNamed = [...anyOpinion, "reviewSite" as const].some((concept) => text.has(concept));
  const own = spoken(text);
  const traded = within(own, (one) => [
    ...wares(one, text, isReview),
    ...(isOpen && !isAsking(one) ? each(clubs(one, text)) : nothing),
    ...(isOpen ? [...suppliesPlaces(one), ...catchesBefore(one)] : nothing),
  ]);
  const joined = isOpen ? across(own, 2, joinsToReview) : nothing;
  const wiped = isOpen
    ? [...within(own, (one) => removesForPay(one, one)), ...across(own, 1, removesForPay)]
    : nothing;
  // "Our tool sends the happy ones to Google" names a third party and speaks of itself.
  const paid = isOpen
    ? [...within(own, (one) => paysUsers(one, one)), ...across(own, 2, paysUsers)]
    : nothing;
  const tools = opinionNamed && !isReview ? toolsIn(text, new Set(own)) : nothing;
  const parted = isReview || text.has("forbid") ? nothing : parting(text.sentences);
  return [
    ...traded,
    ...joined,
    ...wiped,
    ...paid,
    ...tools,
    ...parted,
    ...(evades ? each(rules) : nothing),
  ];
}

/** Reviews that are named as goods; outside the marketplace's channels a price or a party too. */
function wares(sentence: Sentence, text: Reading, isReview: boolean): readonly Evidence[] {
  const named = meant(sentence, "reviewTrade", "reciprocal");
  if (named.length === 0 || isAsking(sentence)) return nothing;
  // "Is your rival buying reviews?" wonders about another.
  if (sentence.question && means(sentence, "rival") && !text.has("amount")) return nothing;
  if (isReview && !means(sentence, "you", "ask", "offer", "amount")) return nothing;
  // "In exchange for reviews" holds the words of an exchange of reviews.
  const links = meant(sentence, "exchange");
  const trade = named.filter(
    (hit) =>
      !links.some((link) => overlaps(link, hit)) &&
      !isOtherKind(hit, text) &&
      !areOnlyBuyers(hit, sentence, text) &&
      !isFromOwn(hit, sentence, text),
  );
  const isOpen = isOutside(text.context);
  if (isOpen && sentence.hits.some((hit) => isSubject(hit, sentence, text))) return nothing;
  const called = trade.some((ware) => isCall(ware, sentence)) || isTitled(sentence, text);
  const sold = !isOpen || called || isDeal(text) || isPriced(sentence, text) || areTwo(trade);
  return sold ? each(trade) : nothing;
}

const overlaps = (link: Hit, { span }: Hit) =>
  link.span.start < span.start && link.span.end > span.start;

/** "Written by real customers" names people, who are goods only where a price or a whisper is. */
const areOnlyBuyers = ({ span }: Hit, sentence: Sentence, text: Reading) =>
  sentence.hits.some(
    (hit) => hit.concept === "audience" && hit.span.start > span.start && hit.span.end <= span.end,
  ) && !priced.some((concept) => text.has(concept));
const priced = ["amount", "piece", "messenger", "evasion"] as const;

/** "Get more reviews from your guests", "from family": who has bought or is close is no ware. */
const isFromOwn = (ware: Hit, sentence: Sentence, text: Reading) => {
  const { hits } = sentence;
  const follows = ({ span }: Hit) =>
    span.start > ware.span.start && span.start - ware.span.end <= fromWhomCharsMax;
  if (!hits.some(({ concept, span }) => concept === "offer" && span.start === ware.span.start))
    return false;
  if (hits.some((hit) => hit.concept === "kin" && follows(hit))) return true;
  const own = hits.some((hit) => hit.concept === "audience" && follows(hit));
  return own && !text.has("amount") && !means(sentence, "fiveStars", "positive");
};

/** As in " from every single guest". */
const fromWhomCharsMax = 24;

/** "Bury bad reviews with new ones": what opens so offers to have it done. */
const isCall = (ware: Hit, sentence: Sentence) =>
  !sentence.question &&
  ware.span.start - sentence.span.start <= 2 &&
  sentence.hits.some(
    ({ concept, span }) =>
      concept === "negative" && span.start > ware.span.start && span.end <= ware.span.end,
  );
