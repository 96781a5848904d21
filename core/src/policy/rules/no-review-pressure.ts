import {
  anyOpinion,
  considerationHits,
  isFair,
  sellerSurfaces,
  threatensByLaw,
} from "../kit/acts.ts";
import { conceptSet } from "../kit/concept-set.ts";
import { defineRule, type Evidence } from "../kit/define-rule.ts";
import { across, nothing, within } from "../kit/neighbours.ts";
import type { Hit, Reading, Sentence } from "../kit/reader/reading.ts";
import { cover, each, leads, means, meant, near, says, spoken } from "../kit/roles.ts";

const acting = ["remove", "change", "gone"] as const;
const threats = ["legal", "threat", "retaliation"] as const;
const forces = ["pity", "modest", "suspension", "legal", "duty", "threat", "retaliation"] as const;
const named = [
  "review",
  "feedback",
  "rating",
  "star",
  "fiveStars",
  "negative",
  "rate",
  "publicVoice",
] as const;

/** No guilt, no threats, no help held back for the sake of a review. */
export const noReviewPressure = defineRule({
  id: "no-review-pressure",
  title: "Never press a buyer about a review or feedback",
  clause: "REV-029",
  alsoHolds: ["FBK-027", "MSG-023"],
  category: "PRESSURE",
  surfaces: sellerSurfaces,
  outcome: "refuse",
  rationale:
    "Pity, deadlines, lawyers, and help that waits for kinder words all make a buyer write what " +
    "is not meant.",
  needs: [
    [...anyOpinion, "negative", "gone", "change", "remove", "pity"],
    [...forces, "withhold", "negator"],
  ],
  together: [
    { sentences: 3, of: [[...forces, "withhold"], named] },
    { sentences: 3, of: [acting, threats] },
    { sentences: 1, of: [["legal"], ["threat"]] },
    { of: [["pity"]] },
    { of: [["negator"], ["negative"], ["ask"], ["review", "feedback", "rating"]] },
  ],
  check: (text) => {
    const sentences = spoken(text);
    const pleading = onlyPleads(text, sentences);
    return [
      ...within(sentences, (one) => pressesWithin(one, onReply(text), pleading)),
      ...across(sentences, 2, (one, next) => [
        ...presses(one, next),
        ...presses(next, one),
        ...(onReply(text) ? [...threatensAfter(one, next), ...demandsAfter(one, next)] : nothing),
      ]),
      ...within(text.sentences, threatensUnlessWritten),
      ...within(sentences, (one) => pleads(one, one)),
      ...across(sentences, 1, (one, next) => [...pleads(one, next), ...pleads(next, one)]),
    ].slice(0, pleasMax);
  },
  message: "This puts pressure on the buyer about a review or feedback.",
  suggestion: "Help with the order and leave the buyer's opinion alone.",
  examples: {
    en: {
      hits: [
        "We refunded you today. Please [[do not leave a bad review]].",
        "You have till Friday to put that [[rating]] right. After that we go to our [[solicitor]].",
        "[[No kind words, no]] spare part. Simple as that.",
        "[[To activate your warranty]], please [[leave]] [[a review]] first.",
        {
          text: "The [[algorithm buries us]] for every [[bad review]].",
          context: { surface: "email" },
        },
        "Your [[one star hurts us]]: please think of our families.",
        "We are a [[small family business]] and your [[negative feedback]] can cost us our shop.",
        "[[Our lawyers]] say your [[comment]] is libel. Take it down.",
        "The replacement [[ships once]] we see that the [[rating]] has been corrected.",
        "We fixed it, so it is [[only fair]] that the [[bad feedback]] disappears.",
        "[[My job hangs on it]], [[please reconsider]].",
        {
          text: "You have until Monday to [[withdraw this]]. Then our [[lawyers]] write to you.",
          context: { surface: "review_reply" },
        },
      ],
      passes: [
        "Please do not put your order number into a review, good or bad.",
        {
          text: "When are you entitled to have a comment deleted? A lawyer explains the review rules.",
          context: { surface: "social" },
        },
        "Please return the jacket by tomorrow, otherwise the label expires.",
        "Your return is on the pile for today and will be checked by five.",
        "Press a star to start your review. All of them are shown.",
        "To get your review right, take your time and leave nothing out.",
        "We are a small family business and answer every message by hand.",
        "Chargebacks filed after a delivery are handled by the payment team.",
        "Please send the lamp back within 14 days, whatever your review says.",
        "Your replacement ships once the old lamp has arrived.",
        "The free lid will follow once your review is up.",
        "Thank you for the feedback. We have told the carrier.",
        "I am sorry to hear that you lost your job. Take your time with the return.",
      ],
    },
  },
});

/** Under a review or feedback, "this" needs no name. */
const onReply = (text: Reading) => text.context.surface.endsWith("_reply");

function pressesWithin(one: Sentence, inReply: boolean, pleading: boolean): readonly Evidence[] {
  return [
    ...presses(one, one),
    ...asksForSilence(one),
    ...(inReply || demandsUnderThreat(one) ? threatensUnlessGone(one) : nothing),
    ...(inReply && means(one, "legal") && means(one, "threat")
      ? [cover(meant(one, "legal", "threat"))]
      : nothing),
    ...((inReply && says(one, "you", "review")) || pleading
      ? each(meant(one, "pity").slice(0, 1))
      : nothing),
  ];
}

/** "Please don't leave us a bad review": what is asked for is that nobody reads it. */
function asksForSilence(sentence: Sentence): readonly Evidence[] {
  if (!says(sentence, "ask") || !says(sentence, "negative") || isFair(sentence)) return nothing;
  if (says(sentence, "if", "happy", ...acting)) return nothing;
  const said = (...names: readonly string[]) =>
    sentence.hits.filter((hit) => !hit.quoted && names.includes(hit.concept));
  const bad = near(said("negative"), said("review", "feedback", "rating"), 1);
  if (bad === undefined) return nothing;
  const negators = said("negator");
  const acts = said("write", "rate");
  const denied =
    leads(negators, acts, 2) ??
    leads(acts, negators, actWordsMax) ??
    leads(negators, bad, 2) ??
    leads(bad, negators, 2);
  return denied === undefined ? nothing : [cover([...denied, ...bad])];
}

/** "Hinterlassen Sie keine ...": who is spoken to may stand between. */
const actWordsMax = 3;

/** "If you do not change your star, we sue." */
function demandsUnderThreat(sentence: Sentence): boolean {
  if (says(sentence, "gone") && says(sentence, "if", "instead", "or")) return true;
  if (!says(sentence, ...acting)) return false;
  return (says(sentence, "if") && namedIn(sentence).length > 0) || threatensByLaw(sentence);
}

/** "If it is not gone by tonight, you hear from our lawyers": denied or not, it is the demand. */
function threatensUnlessGone(sentence: Sentence): readonly Evidence[] {
  if (!says(sentence, ...acting)) return nothing;
  const acts = sentence.hits.filter((hit) => acting.some((act) => act === hit.concept));
  // A condition may stand without its comma: "If you do not remove it our lawyers will write."
  const force = sentence.hits.filter((hit) => threats.some((one) => one === hit.concept));
  return acts.length > 0 && force.length > 0 ? [cover(acts), cover(force)] : [];
}

/** "If you don't leave a review your account will be suspended": rules forbid, but never this. */
function threatensUnlessWritten(sentence: Sentence): readonly Evidence[] {
  if (!says(sentence, "if") || !says(sentence, "negator", "notNegator")) return nothing;
  const said = (...names: readonly string[]) =>
    sentence.hits.filter((hit) => !hit.quoted && names.includes(hit.concept));
  const acts = leads(said("negator"), said("write", "rate"), 2);
  const opinions = leads(acts?.slice(1) ?? [], said("review", "rating", "feedback"), 4);
  const force = said("suspension", "retaliation", "threat");
  return opinions !== undefined && force.length > 0 ? [cover(opinions), cover(force)] : [];
}

/** "You have until Monday to withdraw it. Then our lawyers write.", said under a review. */
function threatensAfter(one: Sentence, next: Sentence): readonly Evidence[] {
  const acts = meant(one, ...acting);
  const force = meant(next, ...threats);
  return acts.length > 0 && force.length > 0 ? [cover(acts), cover(force)] : [];
}

/** "Our lawyers know of this. Take it down.", said under a review. */
function demandsAfter(one: Sentence, next: Sentence): readonly Evidence[] {
  const force = meant(one, ...threats);
  const acts = meant(next, ...acting).filter(
    ({ span }) => span.start - next.span.start <= openingCharsMax,
  );
  return force.length > 0 && acts.length > 0 && next.words <= pleaWordsMax
    ? [cover(force), cover(acts)]
    : [];
}

/** How far into a sentence an order opens it, behind "please" or "now". */
const openingCharsMax = 8;

/** A message that pleads twice and holds nothing a buyer needs; shops close for holidays too. */
function onlyPleads(text: Reading, sentences: readonly Sentence[]): boolean {
  if (text.context.surface !== "message" || !text.has("pity")) return false;
  if (serving.some((concept) => text.has(concept))) return false;
  const pleas = sentences.flatMap((one) => meant(one, "pity"));
  const first = pleas[0];
  return first !== undefined && pleas.some((hit) => hit.span.start >= first.span.end);
}

const serving = [
  "useful",
  "replacement",
  "refund",
  "orderNotice",
  "coupon",
  "cancelAsk",
  "topicDelivery",
  "thanks",
] as const;

/** "Think again. My job hangs on it.": what is to be changed needs no name beside such a plea. */
function pleads(pleading: Sentence, asking: Sentence): readonly Evidence[] {
  const plea = meant(pleading, "pity");
  if (plea.length === 0) return nothing;
  const acts = meant(asking, ...acting);
  const asked = means(asking, "ask", "duty") || asking.question || asking.words <= pleaWordsMax;
  return acts.length > 0 && asked && !says(asking, "cancelAsk", "useful")
    ? [cover(plea), cover(acts)]
    : [];
}

/** "Please reconsider." is said in so few words. */
const pleaWordsMax = 6;

/** A reader needs to see the pressure, not every echo of it. */
const pleasMax = 6;

/** "You get nothing as long as the rating stands": the negation is the threat, not a denial. */
function namedIn(sentence: Sentence) {
  return sentence.hits.filter((hit) => named.some((concept) => concept === hit.concept));
}

/** "To regain full access" names what is withheld, not what is given. */
const gives = (sentence: Sentence, held: readonly Hit[]) =>
  considerationHits(sentence).some(
    ({ span }) => !held.some((one) => one.span.start <= span.start && one.span.end >= span.end),
  );

/** What presses a buyer, or holds back what he waits for. */
const pressingSet = conceptSet([...forces, "withhold"]);

/** Whether all that is said of a review stands before what holds back, as what is held back. */
const waitsItself = (about: Sentence, held: readonly Hit[]) =>
  says(about, "write", "rate") &&
  !says(about, ...owed) &&
  [...namedIn(about), ...meant(about, "write", "rate")].every((hit) =>
    held.every(({ span }) => hit.span.start < span.start),
  );

/** What a buyer waits for. */
const owed = ["refund", "replacement", "orderNotice", "warranty"] as const;

function presses(pressing: Sentence, about: Sentence): readonly Evidence[] {
  if (!pressing.meansAny(pressingSet)) return nothing;
  const force = meant(pressing, ...forces);
  const held = meant(pressing, "withhold");
  // "If you do not give the full score I lose my job": denied in the condition, meant as a threat.
  const conditional = pressing === about && means(about, "pity") && says(about, "if");
  const opinion = held.length > 0 || conditional ? namedIn(about) : meant(about, ...named);
  if (opinion.length === 0) return [];
  // "You can review only after your purchase": the review waits, and nothing for it.
  if (pressing === about && force.length === 0 && waitsItself(about, held)) return [];
  // "Only if you love it" chooses who is asked; nothing is held back.
  if (held.length > 0 && means(pressing, "happy") && force.length === 0) return [];
  // "Once your review is up we add a gift" gives for it; what is owed is not held back.
  if (force.length === 0 && !says(pressing, "replacement", "warranty") && gives(pressing, held))
    return [];
  if (
    pressing === about &&
    held.length > 0 &&
    (means(about, "gone", "change", "remove", "write", "fiveStars", "rate") ||
      says(about, "withhold"))
  ) {
    return !means(about, "refund", "percent") &&
      says(about, "review", "rating", "feedback", "fiveStars", "rate")
      ? [cover(held), cover(opinion)]
      : [];
  }
  // "Your review is overdue. The app stays locked until we have it."
  if (held.length > 0 && pressing.index - about.index === 1 && means(about, "reminder"))
    return [cover(held), cover(opinion)];
  if (force.length === 0) return [];
  const soft = force.every((hit) => hit.concept === "modest" || hit.concept === "duty");
  const wanted = means(about, "negative", "gone", "change", "remove") || says(pressing, "duty");
  if (soft && !wanted) return [];
  // "Address bad reviews immediately" is advice; who presses a buyer speaks to him.
  const strict = force.every((hit) => hit.concept === "duty");
  // A deadline for one's own people, or for a refund, is no pressure on a buyer.
  if (strict && (says(about, "staff", "kin") || says(pressing, "refund"))) return [];
  if (strict && (isFair(about) || isFair(pressing))) return [];
  // Who is hurried to vote is asked for a vote.
  if (strict && says(about, "helpfulVote")) return [];
  if (strict && ![pressing, about].some((one) => says(one, "you", "we", "ask"))) return [];
  if (soft && pressing !== about && !means(about, "negative", "change", "remove")) return [];
  return [cover(force), cover(opinion)];
}
