import {
  anyConsideration,
  anyOpinion,
  asksForOpinion,
  considerationHits,
  isTrial,
  linksGiving,
  opinionHits,
  sellerSurfaces,
} from "../kit/acts.ts";
import { defineRule, type Evidence } from "../kit/define-rule.ts";
import { across, inTurn, nothing, within } from "../kit/neighbours.ts";
import type { Hit, Reading, Sentence } from "../kit/reader/reading.ts";
import { cover, denies, means, meant, says, spoken } from "../kit/roles.ts";

/** Never give anything for a review, feedback or rating, whatever its sentiment. */
export const noIncentiveForReview = defineRule({
  id: "no-incentive-for-review",
  title: "Never offer anything for a review",
  clause: "REV-021",
  alsoHolds: ["MSG-023", "REV-028", "FBK-027"],
  category: "INCENTIVE",
  surfaces: sellerSurfaces,
  outcome: "refuse",
  rationale:
    "A review that was paid for, with money, goods, points or a chance to win, misleads the next " +
    "buyer, even if it is honest or critical.",
  needs: [[...anyConsideration, "offer", "disclosure", "exchange"], anyOpinion],
  together: [
    { sentences: 6, of: [[...anyConsideration, "percent"], anyOpinion] },
    { sentences: 1, of: [["offer"], anyOpinion, ["exchange", "once", "screenshot"]] },
    { sentences: 3, of: [["promo"], ["exchange"], anyOpinion, ["thanks"]] },
    { sentences: 1, of: [["exchange"], anyOpinion, ["remove", "change"], ["ask", "you"]] },
    { sentences: 1, of: [["disclosure"], ["exchange"], anyOpinion] },
  ],
  check: offersForOpinion,
  message: "This offers something for a review or rating.",
  suggestion: "Ask without offering anything, or make the gift without any word about reviews.",
  examples: {
    en: {
      hits: [
        "Your [[$15 gift card]]. [[Post your review]] of the fryer, take a screenshot and we send it.",
        "[[Write a review]] of the mug.\nSnap a picture of your review.\n[[A second lid]] follows.",
        "[[Write us up]] on the travel page and [[your next coffee is on the house]].",
        {
          text: "Each [[Google review of this month is one entry into our bicycle raffle]].",
          context: { surface: "email" },
        },
        "[[Leave a review and get a $10 gift card]] today.",
        "We [[will send you a coupon for your review]].",
        "Once your [[feedback is online, a small surprise]] is waiting for you.",
        "[[Reviewers earn 200 points]] this month.",
        "[[Write a review]] of the kettle. After that, [[a free lid]] is yours.",
        "Our launch price stands [[in exchange for an honest review]].",
      ],
      passes: [
        "We treat refunds and reviews apart from each other. Here is your label.",
        "You proposed stars in return for a lower price. The price stays, and the review is yours.",
        {
          text: "What we leave out of our boxes: vouchers for stars, cards asking for praise.",
          context: { surface: "social" },
        },
        {
          text: "Paying somebody to change a review is an incentive too.",
          context: { surface: "social" },
        },
        "The 20 euros are back on your card; your review can stay as it is.",
        { text: "Some sellers send a gift card for a review.", context: { surface: "social" } },
        { text: "Why vouchers for reviews backfire.", context: { surface: "social" } },
        { text: "Prosecutors speak of gift cards for stars.", context: { surface: "social" } },
        { text: "Gift cards for stars? We never did that.", context: { surface: "social" } },
        {
          text: "If someone has offered a gift for a review, please tell us.",
          context: { surface: "social" },
        },
        {
          text: "What is not allowed in a parcel?\nA care card\nA voucher in return for a review",
          context: { surface: "social" },
        },
        { text: "We were offered a gift card for a review.", context: { surface: "social" } },
        "You will get one e-mail asking for a review.",
        "You told us that a card promised a gift for a review.",
        "It is prohibited to give a gift for a review.",
        "We can't give refunds, vouchers or gifts for reviews, but we can replace the lid.",
        "The gift wrap you chose is included in the parcel.",
        "Your discount was applied at checkout. The invoice shows it.",
        "We never offer free products in exchange for a review.",
        "Here is the free replacement we promised. The tracking number follows tonight.",
      ],
    },
  },
});

function offersForOpinion(text: Reading): readonly Evidence[] {
  if (isTrial(text)) return nothing;
  const sentences = spoken(text);
  return inTurn(
    () => within(sentences, (one) => offerWithin(one, text)),
    () => across(sentences, 2, (one, next) => offerAcross(one, next, text)),
    () => offersBySteps(sentences, text),
    () => rewardsAfterThanks(sentences),
    () => (/[=＝]/.test(text.text) ? within(sentences, (one) => equates(one, text)) : nothing),
  );
}

/** "Stars + photo = 5 euros": an equation needs no verb to make an offer. */
function equates(sentence: Sentence, text: Reading): readonly Evidence[] {
  const asked = opinionHits(sentence);
  const given = meant(sentence, ...anyConsideration);
  const first = asked[0];
  const last = given.at(-1);
  if (first === undefined || last === undefined || first.span.end > last.span.start) return [];
  const between = text.text.slice(first.span.end, last.span.start);
  return /[=＝]/.test(between) ? [cover([first, last])] : [];
}

/** "A gift card awaits. 1. Scan 2. Enter your order 3. Share your views": as many short steps. */
const stepsMax = 5;
const shortStepWordsMax = 5;

/** Who has to show the review is given what comes behind: "Write. Snap it. Your cup is free." */
function offersBySteps(sentences: readonly Sentence[], text: Reading): readonly Evidence[] {
  const found: Evidence[] = [];
  sentences.forEach((one, at) => {
    const asks = asksForOpinion(one);
    let shown = false;
    for (let further = 1; further <= stepsMax; further++) {
      const step = sentences[at + further];
      if (step === undefined) return;
      if (shown) found.push(...offerBetween(one, step, text, shown));
      else if (further > 2 && step.words <= shortStepWordsMax)
        found.push(...offerBetween(step, one, text));
      const proves = asks && means(step, "screenshot") && !says(step, "unhappy", "replacement");
      if (!proves && step.words > (shown ? shownWordsMax : shortStepWordsMax)) return;
      shown ||= proves;
    }
  });
  return found;
}

/** A step that tells where the proof goes takes some more words. */
const shownWordsMax = 10;

/** "Thanks for your stars! We are glad. As a thank-you: 10% off": a gift that follows praise. */
function rewardsAfterThanks(sentences: readonly Sentence[]): readonly Evidence[] {
  const at = sentences.findIndex((one) => says(one, "thanks") && opinionHits(one).length > 0);
  const link = sentences.slice(at + 1, at + 1 + rewardReach).find((one) => means(one, "exchange"));
  const thanks = sentences[at];
  if (thanks === undefined || link === undefined || says(thanks, "unhappy")) return nothing;
  const giving = [link, sentences[sentences.indexOf(link) + 1]].find(
    (one) => one !== undefined && givenFreely(one).length > 0,
  );
  if (giving === undefined || says(giving, "replacement", "unhappy")) return nothing;
  return [cover(opinionHits(thanks)), cover(givenFreely(giving))];
}

/** So many sentences behind the thanks its reward is named. */
const rewardReach = 3;

function offerWithin(sentence: Sentence, text: Reading): readonly Evidence[] {
  const opinions = opinionHits(sentence);
  if (opinions.length === 0) return nothing;
  const given = givenFreely(sentence);
  if (given.length === 0) return offersUnnamed(sentence);
  if (denies(sentence, "offer", "exchange", "pay") || setsApart(sentence, given)) return [];
  // "A bad mark costs my colleague her bonus": what somebody loses is not given to the reader.
  if (says(sentence, "pity") && !means(sentence, "offer", "exchange")) return [];
  // Where hardly a word is known, two nouns are no offer yet.
  if (sentence.lang === "other" && !means(sentence, "ask", "write", "offer")) return [];
  const tied =
    linksGiving(sentence) ||
    asksForOpinion(sentence) ||
    opinions.some((hit) => hit.span.start >= (opinions[0]?.span.end ?? 0)) ||
    ((text.context.surface !== "social" || sentence.words <= sloganWordsMax) &&
      !says(sentence, "thanks", "useful", "orderWord", "report", "replacement"));
  return tied ? [cover([...given, ...opinions])] : [];
}

/** In public two nouns in a longer sentence are talk about offers; so few words are one. */
const sloganWordsMax = 8;

/** In a longer sentence "once" may belong to something else. */
const bargainWordsMax = 16;
const once = ["once"] as const;
const shown = ["screenshot"] as const;

/** "It is yours for a few lines on the page": what is given has no name, the bargain has. */
function offersUnnamed(sentence: Sentence): readonly Evidence[] {
  const opinions = opinionHits(sentence);
  const removal = takesBackInReturn(sentence);
  if (removal.length > 0) return [cover([...removal, ...opinions])];
  // "Send invitations to your customers after a sale" gives the reader nothing.
  const told = says(sentence, "audience");
  const offers = [...(told ? [] : meant(sentence, "offer")), ...barters(sentence)].filter(
    (hit) => !isAwaited(hit, sentence) && !isGotten(hit, sentence),
  );
  const bargain = meant(
    sentence,
    "exchange",
    ...(told ? [] : shown),
    ...(sentence.words <= bargainWordsMax && !told ? once : []),
  ).filter((hit) => !isAskedFor(hit, sentence));
  if (opinions.length === 0 || offers.length === 0 || bargain.length === 0) return [];
  const served = says(
    sentence,
    "thanks",
    "useful",
    "refund",
    "replacement",
    "unhappy",
    "contactUs",
  );
  return served || denies(sentence, "offer", "exchange")
    ? []
    : [cover([...offers, ...bargain, ...opinions])];
}

const none: readonly Hit[] = [];

/** "In return we ask you to delete the review": whatever was given, it is given for that. */
function takesBackInReturn(sentence: Sentence): readonly Hit[] {
  const links = meant(sentence, "exchange").filter((link) =>
    // "For a review" alone names what is spoken of; such a link holds no opinion.
    opinionHits(sentence).every(
      ({ span }) => span.start >= link.span.end || span.end <= link.span.start,
    ),
  );
  const undone = meant(sentence, "remove", "change");
  if (links.length === 0 || undone.length === 0 || !means(sentence, "ask", "you")) return none;
  return denies(sentence, "exchange", "remove", "change") ? none : [...links, ...undone];
}

/** "Once you receive it, review it": what is ordered comes first, and is no offer. */
const isAwaited = (offer: Hit, sentence: Sentence) =>
  offer.concept === "offer" &&
  meant(sentence, ...once).some(
    ({ span, word }) =>
      span.end <= offer.span.start &&
      offer.word - word <= awaitedWordsMax &&
      !opinionHits(sentence).some(
        (hit) => hit.span.start >= span.end && hit.span.end <= offer.span.start,
      ),
  );

const awaitedWordsMax = 3;

/** "Get your first five ratings from the family, then start": what is got is no reward. */
const isGotten = (offer: Hit, sentence: Sentence) =>
  opinionHits(sentence).some(
    ({ word, span }) =>
      span.start > offer.span.end &&
      word - offer.word <= gottenWordsMax &&
      !sentence.hits.some(
        ({ concept, span: { start } }) =>
          concept === "exchange" && start > offer.span.start && start <= span.start,
      ),
  );

const gottenWordsMax = 4;

/** "A mail asking for a review" asks for one and gives nothing for it. */
const isAskedFor = (bargain: Hit, sentence: Sentence) =>
  meant(sentence, "ask").some((ask) => bargain.word - ask.word === 1);

/** "A launch price in return for a review": whatever it is, it is given for one. */
function barters(sentence: Sentence): readonly Hit[] {
  const links = meant(sentence, "exchange");
  const named = (hit: Hit) => links.some((link) => link.span.start === hit.span.start);
  return meant(sentence, "disclosure").filter(named);
}

/** "The draw is open to all; reviews play no role": a clause of its own denies the tie. */
function setsApart(sentence: Sentence, given: readonly Hit[]): boolean {
  const denied = new Set(
    sentence.hits.filter((hit) => hit.concept === "negator").map((hit) => hit.clause),
  );
  return (
    opinionHits(sentence).every((hit) => denied.has(hit.clause)) &&
    given.every((hit) => !denied.has(hit.clause))
  );
}

function givenFreely(sentence: Sentence): readonly Hit[] {
  const given = considerationHits(sentence);
  return given.length === 0 ? given : given.filter((hit) => !isOwed(hit, sentence));
}

/** Money that is a refund, and the free part that replaces a faulty one, are owed, not given. */
function isOwed(hit: Hit, sentence: Sentence): boolean {
  if (means(sentence, "refund"))
    return hit.concept === "money" || hit.concept === "amount" || hit.concept === "freeItem";
  return (
    says(sentence, "replacement") && hit.concept === "freeItem" && !means(sentence, "exchange")
  );
}

/** "Step 1: review." names an act in so few words. */
const stepWordsMax = 3;

/** The request in one sentence, the gift in the next, or the other way round. */
function offerAcross(one: Sentence, next: Sentence, text: Reading): readonly Evidence[] {
  const found = offerBetween(one, next, text);
  return found.length > 0 ? found : offerBetween(next, one, text);
}

function offerBetween(
  asking: Sentence,
  giving: Sentence,
  text: Reading,
  shown = false,
): readonly Evidence[] {
  const opinions = opinionHits(asking);
  if (opinions.length === 0) return nothing;
  const given = givenFreely(giving);
  if (given.length === 0) return thanksUnnamed(asking, giving);
  const waits =
    asking.index > giving.index &&
    (means(asking, "once", "exchange") || (means(asking, "if") && means(giving, "offer")));
  const step = asking.words <= stepWordsMax && asking.lang !== "other";
  const shows = means(asking, "screenshot") || isThankedFor(asking, giving);
  // In public "20% off today. Thank you all for your reviews!" gives nothing for them.
  const thanks =
    says(asking, "thanks") &&
    (text.context.surface !== "social" || asking.index < giving.index || means(giving, "exchange"));
  if (!waits && !step && !shows && !thanks && !asksForOpinion(asking)) return nothing;
  if (says(giving, "replacement", "unhappy") && !means(giving, "exchange")) return nothing;
  // "A gift card. Post your opinion, send us a screenshot and you have it."
  const sends = asking.index > giving.index && means(asking, "offer", "screenshot");
  return waits || sends || shown || means(giving, "offer", "exchange", "coupon", "contest", "once")
    ? [cover(given), cover(opinions)]
    : nothing;
}

/** "Your review made our day. Here's a little something to say thanks." */
const isThankedFor = (asking: Sentence, giving: Sentence) => {
  if (giving.index - asking.index !== 1 || !means(asking, "you")) return false;
  if (means(giving, "exchange") && says(giving, "thanks")) return true;
  // "Your review is approved. We've added 100 points to your account."
  const told = means(asking, "review") && asking.words <= shortWordsMax;
  return told && means(giving, "offer") && means(giving, "points", "coupon", "giftCard");
};

/** That a review is there is told in so few words. */
const shortWordsMax = 8;

/** "Thank you for your stars! As a thank you, here is a special offer": it needs no name. */
function thanksUnnamed(asking: Sentence, giving: Sentence): readonly Evidence[] {
  const links = meant(giving, "exchange");
  const offered = meant(giving, "promo");
  if (links.length === 0 || offered.length === 0 || giving.index < asking.index) return nothing;
  const thanked = says(asking, "thanks") || isThankedFor(asking, giving);
  return thanked ? [cover([...links, ...offered]), cover(opinionHits(asking))] : nothing;
}
