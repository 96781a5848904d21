import { isSameSpan } from "../../kernel/span.ts";
import { anyOpinion, asksForOpinion } from "../kit/acts.ts";
import { defineRule, type Evidence } from "../kit/define-rule.ts";
import { across, inTurn, within } from "../kit/neighbours.ts";
import type { Hit, Reading, Sentence } from "../kit/reader/reading.ts";
import { cover, leads, means, meant, says, spoken } from "../kit/roles.ts";

/** Family, friends and staff do not review what a seller sells. */
export const noInsiderReviews = defineRule({
  id: "no-insider-reviews",
  title: "Never ask family, friends or staff for reviews",
  clause: "REV-014",
  alsoHolds: ["REV-049"],
  category: "SELF_OR_INSIDER",
  surfaces: ["message", "insert", "email", "social"],
  outcome: "refuse",
  rationale:
    "Those close to the seller cannot speak as free buyers, even when they mean every word.",
  needs: [
    ["kin", "staff"],
    [...anyOpinion, "evasion"],
  ],
  together: [
    {
      sentences: 2,
      of: [
        ["kin", "staff"],
        [...anyOpinion, "evasion"],
      ],
    },
  ],
  check: (text) => {
    const sentences = spoken(text);
    return inTurn(
      () => within(sentences, (one) => asksInsiders(one, text)),
      () => within(sentences, gathersFromInsiders),
      () => across(sentences, 1, callsThenAsks),
      () => within(sentences, (one) => sendsInSecret(one, one)),
      () => across(sentences, 1, sendsInSecret),
      () => within(sentences, hidesTie),
    );
  },
  message: "This asks people close to the seller for reviews.",
  suggestion: "Ask them to test the product and tell you in private.",
  examples: {
    en: {
      hits: [
        {
          text: "From the [[morning huddle: every stylist posts one review]] for our salon by Monday.",
          context: { surface: "social" },
        },
        "[[Mum, could you post a review]] of my candles?",
        "Night [[shift: you all owe us a review]] by Friday.",
        "Hey [[team, please rate]] our new mop on the store page.",
        "[[Friends and family: leave us five stars]], please.",
        "Every [[employee should write a review]] this week, please.",
        {
          text: "[[Cousins]]: it opens at noon. Not from one wifi, and [[tell the page]] it is great.",
          context: { surface: "social" },
        },
        "[[Auntie, say something nice]] under my listing, please.",
      ],
      passes: [
        "Dear friend, could you post a review of the candles?",
        "We are a family business. Please leave a review.",
        "Mum, could you test my candles before I list them?",
        "Our team reads every review.",
        "Tell your friends and family about the new opening hours.",
        "The whole team says thank you for the feedback.",
        "Employees must not review our products.",
      ],
    },
  },
});

/** "Train your staff to ask every guest for a review": they ask, the guests write. */
const asksGuests = (staff: Hit, sentence: Sentence) =>
  staff.concept === "staff" &&
  leads([staff], meant(sentence, "ask"), askedWordsMax) !== undefined &&
  meant(sentence, "ask").some(
    (ask) => ask.word > staff.word && leads([ask], meant(sentence, "audience"), askedWordsMax),
  );

const askedWordsMax = 3;

/** "Get your first ten reviews from friends and family": where they are to come from. */
function gathersFromInsiders(sentence: Sentence): readonly Evidence[] {
  const opens = meant(sentence, "offer", "reviewTrade", "club").some(
    ({ span }) => span.start - sentence.span.start <= openingCharsMax,
  );
  if (!opens || says(sentence, "happy") || sentence.question) return [];
  const named = meant(sentence, "review", "rating", "fiveStars");
  const pair = leads(named, meant(sentence, "kin"), fromWordsMax);
  return pair === undefined ? [] : [cover(pair)];
}

/** Behind a bullet. */
const openingCharsMax = 3;
const fromWordsMax = 3;

function asksInsiders(sentence: Sentence, text: Reading): readonly Evidence[] {
  const people = meant(sentence, "kin", "staff");
  if (says(sentence, "pity", "modest")) return [];
  if (people.length === 0 || !(asksForOpinion(sentence) || means(sentence, "duty"))) return [];
  const serves =
    says(sentence, "contactUs") || (says(sentence, "thanks") && !means(sentence, "ask"));
  if (means(sentence, "staff") && !means(sentence, "kin") && serves) return [];
  const asked = meant(sentence, "review", "rating", "star", "fiveStars", "publicVoice", "rate");
  const first = people[0];
  if (first === undefined || asked.length === 0 || asksGuests(first, sentence)) return [];
  if (tellsOfOwn(sentence) || sendsKin(sentence, text)) return [cover([first, ...asked])];
  if (!means(sentence, "ask", "duty", "write", "publicVoice", "rate")) return [];
  // "Our team reads your review" has the people as readers, not as writers.
  const spokenTo =
    isCalled(first, sentence) ||
    (first.concept === "kin" ? says(sentence, "ask") : means(sentence, "duty"));
  return spokenTo && !ownTeam(sentence) ? [cover([first, ...asked])] : [];
}

/** "Ask your friends to leave a review", unlike "share it with your friends and leave a review". */
function sendsKin(sentence: Sentence, { text }: Reading): boolean {
  if (!means(sentence, "you") || says(sentence, "audience")) return false;
  if (!means(sentence, "review", "rating", "star", "fiveStars")) return false;
  const acts = meant(sentence, "write", "rate");
  return meant(sentence, "kin").some((kin) =>
    acts.some(
      (act) =>
        act.word - kin.word <= sentWordsMax &&
        act.span.end >= kin.span.end &&
        (act.span.start < kin.span.end || sentTo.test(text.slice(kin.span.end, act.span.start))),
    ),
  );
}

const sentWordsMax = 6;
/** What stands between those who are sent and what they are to do. */
const sentTo = /(?:^|[\s,])(?:to|de|d['’]|di|que|à|a)\s*$/u;

/** How far into a sentence its address reaches: "Hey team, ...". */
const addressCharsMax = 16;

function isCalled(hit: Hit, sentence: Sentence): boolean {
  return hit.span.start - sentence.span.start <= addressCharsMax;
}

/** "Friends, I finally launched! Please leave a review." */
function callsThenAsks(one: Sentence, next: Sentence): readonly Evidence[] {
  const called = meant(one, "kin").filter((hit) => isCalled(hit, one));
  if (
    called.length === 0 ||
    says(one, "modest") ||
    ownTeam(one) ||
    !(means(next, "ask", "write") || says(next, "evasion")) ||
    !asksForOpinion(next)
  )
    return [];
  return [
    cover(called),
    cover(meant(next, "review", "rating", "fiveStars", "publicVoice", "rate")),
  ].filter((evidence) => Number.isFinite(evidence.start));
}

/** "Team, write a few lines from your private account": what is hidden is asked of one's own. */
function sendsInSecret(one: Sentence, next: Sentence): readonly Evidence[] {
  const called = meant(one, "staff", "kin").filter((hit) => isCalled(hit, one));
  // "Do not name the company": told not to, they hide it.
  const hidden = next.hits.filter((hit) => hit.concept === "evasion" && !hit.quoted);
  if (called.length === 0 || hidden.length === 0 || says(one, "thirdParty", "modest")) return [];
  // "Our team wrote a few lines from home" tells what was done.
  if (says(one, "we") && !means(one, "ask") && !one.question) return [];
  return means(one, "write", "rate", "publicVoice", "ask") ? [cover(called), cover(hidden)] : [];
}

/** "Nobody needs to know that you work here" says who writes, and what he is to hide. */
const hidesTie = ({ hits }: Sentence): readonly Evidence[] =>
  hits
    .filter(
      ({ concept, quoted, span, word }) =>
        concept === "evasion" &&
        !quoted &&
        hits.some((other) => other.concept === "staff" && isSameSpan(other.span, span)) &&
        !hits.some((other) => other.concept === "negator" && forbids(other, word)),
    )
    .map((hit) => cover([hit]));

/** "Never hide that you work for us" stands right before what is not to be hidden. */
const forbids = (negator: Hit, word: number) => word > negator.word && word - negator.word <= 2;

/** "Tell your friends": the buyer's friends may say what they like. */
function ownTeam(sentence: Sentence): boolean {
  const you = meant(sentence, "you");
  // "Get your husband to rate it" is said to one's own staff.
  if (means(sentence, "staff")) return false;
  // "Could you get your flatmates to post reviews" is not "tell your friends".
  if (sentence.question && means(sentence, "review", "rating")) return false;
  return you.some((hit) => meant(sentence, "kin").some((kin) => kin.word - hit.word === 1));
}

/** "My sister and my cousins have all reviewed my candles." */
function tellsOfOwn(sentence: Sentence): boolean {
  const kin = meant(sentence, "kin");
  const own = meant(sentence, "self", "iBuyer");
  return (
    means(sentence, "rate") &&
    means(sentence, "self") &&
    kin.some((hit) => own.some((mine) => hit.word - mine.word === 1))
  );
}
