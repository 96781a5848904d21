import { anyOpinion, asksForOpinion, isFair, sellerSurfaces } from "../kit/acts.ts";
import type { Concept } from "../kit/concept.ts";
import { defineRule, type Evidence } from "../kit/define-rule.ts";
import { invitesHappyOnly } from "../kit/funnels.ts";
import { across, inTurn, within } from "../kit/neighbours.ts";
import type { Hit, Reading, Sentence } from "../kit/reader/reading.ts";
import { cover, means, meant, says, spoken } from "../kit/roles.ts";

const gladness: readonly Concept[] = ["happy", "positive", "fiveStars", "threshold"];

/** Never ask only those who are happy. */
export const noRequestFromHappyBuyersOnly = defineRule({
  id: "no-request-from-happy-buyers-only",
  title: "Never ask for a review only from happy buyers",
  clause: "MSG-025",
  alsoHolds: ["REV-028", "REQ-010"],
  category: "GATING",
  surfaces: sellerSurfaces,
  outcome: "refuse",
  rationale:
    "Asking only the happy ones makes every product look better than it is. Everyone is asked, or " +
    "no one.",
  needs: [gladness, anyOpinion],
  together: [{ sentences: 3, of: [gladness, anyOpinion] }],
  check: (text) => {
    const sentences = spoken(text);
    return inTurn(
      () => within(sentences, (one) => gatesWithin(one, text)),
      () => within(sentences, invitesHappyOnly),
      () => across(sentences, 1, (one, next) => gatesAcross(one, next, text)),
      () => across(sentences, 2, (one, next) => gatesAfterYes(one, next, text)),
    );
  },
  message: "This asks only happy buyers for a review.",
  suggestion: "Ask every buyer in the same words, without a condition.",
  examples: {
    en: {
      hits: [
        "[[Did our little shop help]]? Then [[let everyone know with a review]].",
        "[[If you are happy with the lamp, please leave a review]].",
        "[[Love us]]? [[Leave a review]].",
        "[[Super]]? [[Leave a review]].",
        "[[If you enjoyed your stay, tell others]].",
        {
          text: "Would you try our soap in return for a [[review if you find it good]]?",
          context: { surface: "email" },
        },
        "[[Satisfied]]? Then please [[rate us]] on the product page.",
        "[[When everything went well, a review would help]], please.",
      ],
      passes: [
        "Please rate the lamp on its page if you feel like it.",
        "We hope you are happy with the lamp.",
        {
          text: '"If you loved it, rate it. If not, tell us" is a sentence that we cut from all cards.',
          context: { surface: "social" },
        },
        "Happy or unhappy with the lamp, you can tell the world in a review.",
        "If you are happy to wait, we ship on Monday.",
        "Please leave a review, whatever you think of the lamp.",
        "Are you happy with the new filter? Tell us its colour and we send the right spare.",
      ],
    },
  },
});

function gatesWithin(sentence: Sentence, text: Reading): readonly Evidence[] {
  const happy = meant(sentence, "happy");
  if (happy.length === 0 || isFair(sentence) || !isAsked(sentence)) return [];
  if (isGhostwriting(sentence)) return [];
  // "If a guest is content he leaves stars" tells the public how guests are.
  const told = says(sentence, "audience") && !says(sentence, "you", "ask", "we");
  if (told && text.context.surface === "social") return [];
  // "If you like it, the other colours are shown on its page" asks for nothing.
  if (says(sentence, "useful") && !means(sentence, ...asking) && !sentence.question) return [];
  // "Should it suit you now, feedback can be added to or withdrawn" asks nobody for a first one.
  const changes = says(sentence, "change", "remove");
  if (changes && !(means(sentence, "ask") && means(sentence, ...firstOnes))) return [];
  // "Happy buyers we ask for a review, unhappy ones for a call": told apart without a condition.
  const parted = means(sentence, "unhappy") && says(sentence, "contactUs", "phoneWord");
  // "Content : laissez un avis" is how a card parts its readers.
  const labelled = happy.some(
    ({ span }) =>
      span.start - sentence.span.start <= labelCharsMax &&
      /^\s*[:→➡⇒]/u.test(text.text.slice(span.end)),
  );
  const conditioned = sentence.question || parted || labelled || means(sentence, "if", "once");
  return conditioned ? [cover([...happy, ...opinionWords(sentence)])] : [];
}

/** "It asks what they liked and writes a review for them" sells texts; nobody is asked to write. */
function isGhostwriting(sentence: Sentence): boolean {
  const wares = meant(sentence, "reviewTrade");
  return meant(sentence, "write").some(({ span }) =>
    wares.some((ware) => ware.span.start === span.start),
  );
}

/** "In return for a review if you like it" asks for one, however far the asking stands. */
const isAsked = (sentence: Sentence) =>
  asksForOpinion(sentence) ||
  (means(sentence, "exchange", "disclosure") && means(sentence, "if") && means(sentence, "review"));

const asking = ["ask", "write", "rate", "review", "exchange"] as const;

/** What asks for a new review, and not for another one in place of the first. */
const firstOnes = ["write", "rate", "publicVoice"] as const;

/** How far into a line its label may begin. */
const labelCharsMax = 6;

/** "Happy with us? Answer 1-5": whoever answers has the low marks before him as well. */
const scale = /(?<!\d)[01]\s?(?:[-–—~〜～至到]|to|bis|do|ile|から)\s?(?:5|10)(?!\d)/u;

const briefWordsMax = 2;
const praise = ["positive"] as const;

/** A question about mood, then the request for those who said yes. */
function gatesAcross(one: Sentence, next: Sentence, text: Reading): readonly Evidence[] {
  // "Top?" asks for a mood like "Happy?" does.
  const brief = one.question && one.words <= briefWordsMax;
  const happy = meant(one, "happy", ...(brief ? praise : []));
  if (happy.length === 0 || isFair(one) || isFair(next) || says(one, "unhappy")) return [];
  if (scale.test(text.text.slice(next.span.start, next.span.end))) return [];
  const named = means(next, "publicVoice", "review", "fiveStars") && !next.question;
  if (!asksForOpinion(next) && (!named || asksTaste(one, happy))) return [];
  const conditioned = one.question || (means(one, "if") && one.words <= 12);
  const refersBack = says(next, "ifSo") && means(next, "if");
  const shout = one.words <= 3 && text.context.surface !== "email";
  return conditioned || shout || refersBack ? [cover(happy), cover(opinionWords(next))] : [];
}

/** "Do you like hiking?" may ask for a taste of his: only a request behind it makes it a gate. */
const asksTaste = (sentence: Sentence, happy: readonly Hit[]) =>
  happy.every(({ span }) =>
    meant(sentence, "you").some((you) => you.span.start > span.start && you.span.end < span.end),
  );

/** "Enjoying the app? Great! Would you rate it?": a cheer stands for the answer. */
function gatesAfterYes(one: Sentence, next: Sentence, text: Reading): readonly Evidence[] {
  const between = text.sentences[one.index + 1];
  if (!one.question || between === undefined || next.index !== one.index + 2) return [];
  const cheers = between.words <= briefWordsMax && !between.question;
  return cheers && !says(between, "unhappy", "negator", "negative")
    ? gatesAcross(one, next, text)
    : [];
}

function opinionWords(sentence: Sentence) {
  return meant(
    sentence,
    "review",
    "feedback",
    "rating",
    "star",
    "fiveStars",
    "publicVoice",
    "rate",
  );
}
