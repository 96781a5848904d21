import { anyOpinion, unlessDenied } from "../kit/acts.ts";
import { isBystander } from "../kit/bystanders.ts";
import { isOutside } from "../kit/context.ts";
import { defineRule, type Evidence } from "../kit/define-rule.ts";
import { across, inTurn, within } from "../kit/neighbours.ts";
import type { Hit, Reading, Sentence } from "../kit/reader/reading.ts";
import { cover, each, means, meant, near, says, spoken } from "../kit/roles.ts";

const thanks = ["amount", "pay", "money", "gift", "extra", "freeItem", "reciprocal"] as const;

/** What is told of others, settled with a buyer, or another wrong. */
const otherWrongs = [
  "report",
  "thirdParty",
  "advice",
  "unhappy",
  "refund",
  "contactUs",
  "gone",
  "remove",
  "change",
] as const;

/** No reviews, ratings or reports aimed at a competitor. */
export const noReviewsAgainstRivals = defineRule({
  id: "no-reviews-against-rivals",
  title: "Never arrange reviews of a competitor's product",
  clause: "REV-012",
  alsoHolds: ["REV-029"],
  category: "COMPETITOR",
  surfaces: ["message", "insert", "email", "social", "review"],
  outcome: "refuse",
  rationale: "A review ordered against a rival deceives buyers and harms whoever competes fairly.",
  needs: [
    ["rival", "rivalSelf", "negative", "harm"],
    [...anyOpinion, "rivalSelf", "negative", "we", "harm"],
  ],
  together: [
    { sentences: 2, of: [["rival", "rivalSelf", "harm"]] },
    { sentences: 1, of: [["negative"], ["write", "rate"]] },
    { sentences: 2, of: [["negative"], thanks] },
  ],
  check: (text) =>
    text.context.surface === "review"
      ? text.sentences.flatMap((one) => each(unlessDenied(one, "rivalSelf")))
      : inTurn(
          () =>
            within(spoken(text), (one) => [
              ...aimsAtRival(one),
              ...asksForBad(one),
              ...buysBad(one, text),
              ...callsForHarm(one, one),
            ]),
          () =>
            across(spoken(text), 1, (one, next) => [
              ...aimsAcross(one, next),
              ...paysForBad(one, next, text),
              ...callsForHarm(one, next),
              ...callsForHarm(next, one),
            ]),
        ),
  message: "This arranges a review of a competitor's product.",
  suggestion: "Leave the reviews of other sellers to their buyers.",
  examples: {
    en: {
      hits: [
        {
          text: "[[I sell competing lamps]] and trust me, these are rubbish.",
          context: { surface: "review" },
        },
        "Please [[leave a bad review on our competitor's]] lamp.",
        "Can anyone [[post one star for our rival]]?",
        "Paying for [[negative reviews on a competitor]], 5 dollars each.",
        "We pay for [[one star ratings on the other shop]].",
        "Please [[write a review for our rivals]], and make it a low one.",
        "Wanted: ten people to [[sink that listing]]. Low marks, paid tonight.",
        "$8 each: [[drop a single star]] on that grinder.",
        {
          text: "Who [[pulls the corner shop's rating under four]]? Drinks are on me.",
          context: { surface: "social" },
        },
        "I pay for [[complaints on the page of our rival]].",
      ],
      passes: [
        {
          text: "I'd bought a rival brand before and this one is better.",
          context: { surface: "review" },
        },
        { text: "The competing model has a longer cable.", context: { surface: "review" } },
        {
          text: "You rated the delivery one star. The carrier has apologised.",
          context: { surface: "email" },
        },
        "Our competitor's filter is cheaper and honestly better for small kitchens.",
        "Compare our reviews with those of any competitor yourself, the numbers are public.",
        "We never post reviews of a competitor.",
        "The competition was held in May.",
        "If you have a complaint about a rival brand, we cannot help with it.",
        "A rival brand uses the same motor.",
        "Please do not badmouth them on our account.",
      ],
    },
  },
});

/** Nobody asks for bad reviews of what he sells himself. */
/** Who pleads, or wants his own bad review gone, orders none. */
const otherTalk = [
  "contactUs",
  "before",
  "unhappy",
  "thanks",
  "change",
  "remove",
  "gone",
  "pity",
  "threat",
] as const;

function asksForBad(sentence: Sentence): readonly Evidence[] {
  if (says(sentence, ...otherTalk)) return [];
  const bad = meant(sentence, "negative");
  const opening =
    // "We give it one star", "you rated it 2 of 5": told, not asked for.
    !meant(sentence, "we", "you").some((hit) => hit.span.start === sentence.span.start) &&
    meant(sentence, "write", "rate").some((hit) => hit.span.start - sentence.span.start <= 6);
  const called = opening || means(sentence, "ask") || (bad.length > 0 && pays(sentence));
  if (bad.length === 0 || !called || says(sentence, "or", "fairness")) return [];
  const pair = near(meant(sentence, "write", "rate"), bad, 6);
  return pair === undefined ? [] : [cover(pair)];
}

/** "Who gives that shop one star? Drinks are on me.": no one pays for a bad one of his own. */
function paysForBad(one: Sentence, next: Sentence, text: Reading): readonly Evidence[] {
  const isOpen = isOutside(text.context);
  const bad = meant(one, "negative");
  if (!isOpen || bad.length === 0 || !means(next, ...thanks)) return [];
  if (says(one, ...otherWrongs) || says(next, ...otherWrongs)) return [];
  const called = one.question || means(one, "ask", "write", "rate", "club");
  return called && means(one, "star", "rating", "review", "negative") ? [cover(bad)] : [];
}

/** "I pay 5 euros for every bad review of that shop": nobody buys bad ones of his own. */
function buysBad(sentence: Sentence, text: Reading): readonly Evidence[] {
  const isOpen = isOutside(text.context);
  if (!isOpen || !means(sentence, "amount", "money") || says(sentence, ...otherWrongs)) return [];
  const buys =
    (means(sentence, "piece") && !means(sentence, "we")) ||
    (means(sentence, "pay", "offer", "iBuyer") && means(sentence, ...perPiece));
  const bad = near(meant(sentence, "negative"), meant(sentence, "review", "rating", "star"), 2);
  return buys && bad !== undefined ? [cover(bad)] : [];
}

const perPiece = ["exchange", "piece", "if", "once"] as const;

/** "$8 each: drop a single star on that grinder." */
const pays = (sentence: Sentence) => means(sentence, "amount") && !means(sentence, "we", "refund");

function aimsAtRival(sentence: Sentence): readonly Evidence[] {
  const rivals = meant(sentence, "rival");
  // "I review yours, you review theirs" trades; nobody is run down.
  if (rivals.length === 0 || means(sentence, "reciprocal")) return [];
  const bad = means(sentence, "negative", "unhappy", "rating", "rate");
  const act = means(
    sentence,
    "ask",
    "rate",
    "buy",
    "pay",
    "amount",
    "abuseReport",
    "change",
    "publicVoice",
    "evasion",
  );
  const paid = means(sentence, "pay", "amount", "money") ? (["unhappy"] as const) : [];
  const named = meant(sentence, "review", "rating", "negative", "star", "rate", ...paid);
  const writes = isWritten(sentence, named);
  return (act || writes) && named.length > 0 && (bad || means(sentence, "write"))
    ? [cover([...rivals, ...named])]
    : [];
}

/** "Sort their one-star reviews by theme, then write your page": something else is written. */
function isWritten(sentence: Sentence, named: readonly Hit[]): boolean {
  const acts = meant(sentence, "write");
  if (sentence.lang !== "en") return acts.length > 0;
  return acts.some((act) => named.some((hit) => hit.word >= act.word || act.word - hit.word < 2));
}

const summons = [
  "ask",
  "offer",
  "pay",
  "amount",
  "money",
  "club",
  "evasion",
  "reciprocal",
  "negative",
  "publicVoice",
  "rate",
] as const;

/** "Ten people to sink that listing. PayPal tonight.": what is done to another is asked for. */
function callsForHarm(harming: Sentence, calling: Sentence): readonly Evidence[] {
  const harm = meant(harming, "harm");
  if (harm.length === 0 || says(harming, "report", "advice") || namesOthers(harming)) return [];
  const called =
    harming.question ||
    // "Buy theirs and say there that it leaked": who is told what to complain about is sent.
    means(harming, "buy") ||
    means(calling, "rival") ||
    (means(calling, ...summons) && !says(calling, "contactUs"));
  const at = harming === calling || means(calling, "negative", "pay", "amount", "money", "rival");
  return called && at ? [cover(harm)] : [];
}

/** Third parties who are no place where the reviews are to stand. */
const namesOthers = (sentence: Sentence) =>
  sentence.hits.some((hit) => hit.concept === "thirdParty" && !isBystander(hit, sentence));

/** "I sell the same knife. Tear theirs apart in a review." */
function aimsAcross(one: Sentence, next: Sentence): readonly Evidence[] {
  const rivals = meant(one, "rival");
  const bad = meant(next, "negative");
  if (rivals.length === 0 || bad.length === 0 || says(next, "report", "unhappy")) return [];
  const orders = means(next, "ask", "offer", "write", "rate", "pay", "amount", "evasion");
  return orders && means(next, "review", "rating", "star", "rate")
    ? [cover(rivals), cover(bad)]
    : [];
}
