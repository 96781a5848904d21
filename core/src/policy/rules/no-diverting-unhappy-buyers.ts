import { anyOpinion, isFair, sellerSurfaces } from "../kit/acts.ts";
import type { Concept } from "../kit/concept.ts";
import { conceptSet } from "../kit/concept-set.ts";
import { isOutside } from "../kit/context.ts";
import { defineRule, type Evidence } from "../kit/define-rule.ts";
import { catchesBefore, partsByFaces, partsByMarks } from "../kit/funnels.ts";
import { evidenceMax, nothing, within } from "../kit/neighbours.ts";
import type { Hit, Reading, Sentence } from "../kit/reader/reading.ts";
import { cover, leads, means, meant, says, spoken, whole } from "../kit/roles.ts";

const contacts = ["contactUs", "phone", "email", "messenger"] as const;

/** Never steer the unhappy away from the public page. */
export const noDivertingUnhappyBuyers = defineRule({
  id: "no-diverting-unhappy-buyers",
  title: "Never steer unhappy buyers to a private channel instead of a review",
  clause: "REQ-013",
  alsoHolds: ["REV-028"],
  category: "GATING",
  surfaces: sellerSurfaces,
  outcome: "refuse",
  rationale:
    "Help is always welcome. Offered in place of a review, or before one is allowed, it hides what " +
    "other buyers should know.",
  needs: [
    [...anyOpinion, "negative", "reviewSite"],
    [...contacts, "phoneWord", "before", "instead", "unhappy", "happy"],
  ],
  together: [
    {
      sentences: 1,
      of: [
        [...anyOpinion, "negative"],
        [...contacts, "before"],
      ],
    },
    {
      of: [
        ["negative", "unhappy", "happy", "positive"],
        [...contacts, "instead", "aside"],
      ],
    },
    {
      of: [
        [...anyOpinion, "reviewSite"],
        ["instead", "unhappy", "negator"],
      ],
    },
    {
      of: [
        ["review", "reviewSite"],
        ["contactUs", "phoneWord"],
      ],
    },
  ],
  check: divertsUnhappy,
  message: "This sends unhappy buyers to you instead of to a review.",
  suggestion: "Offer help to everyone, and do not mention reviews beside it.",
  examples: {
    en: {
      hits: [
        "Grinning? Let everyone know. [[Frowning]]? [[Tell only us]].",
        {
          text: "☺ great → [[Trustpilot]]\n☹ meh → our inbox",
          context: { surface: "insert" },
        },
        { text: "[[Contact the seller before leaving feedback]].", context: { surface: "insert" } },
        "[[Before leaving negative feedback]], please check the manual.",
        "Not happy? [[Do not leave a review]] yet. [[Contact us]].",
        "[[Please contact us before leaving negative feedback]].",
        "Happy? Leave a review. [[Not happy? Tell only us]].",
        "[[Before the stars, talk to me]].",
        "[[Any problem: message us first]], no bad review needed.",
        "Good news go to the review page, [[complaints come to us]].",
        "[[Less than five stars? Write to us instead]].",
        "5 = tell us more in a [[review]]\n[[1-4 = call our manager about it]]",
        "Wow? Tell the world. Ouch? [[Tell only us]].",
        {
          text: "[Yes, tell everyone] -> review page\n[[[Unhappy]]] -> [[form only our team can read]]",
          context: { surface: "email" },
        },
      ],
      passes: [
        {
          text: "☺ → your review\n☹ → your review all the same",
          context: { surface: "insert" },
        },
        {
          text: "You rated our delivery 2 of 5 in the survey. What went wrong? Just reply.",
          context: { surface: "email" },
        },
        "If you're unhappy with your purchase, please contact support within 7 days.",
        "Happy or unhappy, you can tell the world in a review or tell us directly.",
        "You may write a review at any time. We read every one.",
        "If something is missing, contact us and we send it.",
        "Please contact us before you open the sealed part.",
      ],
    },
  },
});

const negativeOpinion = ["negative", "unhappy"] as const;

function divertsUnhappy(text: Reading): readonly Evidence[] {
  // Who sells a tool that filters buyers is judged as a trader of reviews.
  if (text.has("gatingTool")) return [];
  const sentences = spoken(text);
  if (isOutside(text.context) && sentences.some((one) => catchesBefore(one).length > 0)) return [];
  const found = [
    ...within(sentences, beforeReviewing),
    ...partsByQuestions(sentences),
    ...partsByFaces(text),
    ...partsByMarks(text),
  ];
  let invites: boolean | undefined;
  let parted: boolean | undefined;
  sentences.forEach((one, at) => {
    if (found.length >= evidenceMax || !one.saysAny(diverting)) return;
    if (isFair(one) || says(one, "legal", "threat", "rival", "harm")) return;
    const next = sentences[at + 1];
    if (next !== undefined) found.push(...forbidsThenCalls(one, next, sentences[at - 1]));
    const mood = moodIn(one);
    if (mood.length === 0) return;
    const answer = [
      one,
      ...(next !== undefined && (one.question || one.words < 6) ? [next] : []),
    ].filter((sentence) => means(sentence, ...contacts, "instead") || partsInside(sentence));
    const kept = answer[0];
    if (kept === undefined) return;
    invites ??= sentences.some(invitesOpinion);
    parted ??= sentences.some(partsTheHappy);
    const secretly = means(kept, "instead") && (parted || says(kept, "contactUs"));
    if (invites || secretly || (means(kept, "before") && opinionWords(kept).length > 0)) {
      found.push(cover(mood), cover(meant(kept, ...contacts, "instead", "aside")));
    }
  });
  return found;
}

/** "[Yes, I love it] -> store page [No] -> feedback form": two buttons in one line. */
const partsInside = (sentence: Sentence) =>
  means(sentence, "aside") && means(sentence, "happy") && says(sentence, "unhappy");

/** Words for the unhappy ones, whom a denial tells as well. */
function moodIn(sentence: Sentence): readonly Hit[] {
  if (!sentence.saysAny(moods)) return none;
  const short = isShortQuestion(sentence);
  return [
    ...meant(sentence, ...negativeOpinion),
    ...sentence.hits.filter((hit) => isUnhappyByDenial(hit) || (short && isPoor(hit))),
  ];
}

const moods = conceptSet([...negativeOpinion, "happy", "positive"]);
const none: readonly Hit[] = [];
/** Without one of these a sentence neither names a mood nor forbids. */
const diverting = conceptSet([...negativeOpinion, "happy", "positive", "negator"]);

const invitesOpinion = (sentence: Sentence) =>
  means(sentence, "write", "rate", "publicVoice", "ask") &&
  opinionWords(sentence).length > 0 &&
  !tellsOfRating(sentence);

/** "You rated the delivery 2 of 5": it is done, and nobody is invited to it. */
const tellsOfRating = (sentence: Sentence) =>
  !means(sentence, "write", "publicVoice", "ask") &&
  meant(sentence, "you").some((hit) => hit.span.start === sentence.span.start);

/** "Like it? Tell everyone." has sent the happy ones their way; the others are kept from it. */
const partsTheHappy = (sentence: Sentence) =>
  (means(sentence, "happy") && (sentence.question || means(sentence, "if"))) ||
  (means(sentence, "positive") && isShortQuestion(sentence));

/**
 * "Smile? Tell the town. Sigh? Ring only Mark.": two short questions part the buyers whatever the
 * words for their moods, where one answer is public and the other is for few ears.
 */
function partsByQuestions(sentences: readonly Sentence[]): readonly Evidence[] {
  const open = moodAsked(sentences, 0);
  const closed = open && moodAsked(sentences, open.at + 1);
  if (open === undefined || closed === undefined || isFair(open.answer)) return [];
  const isPublic = opinionWords(open.answer).length > 0 || says(open.answer, "reviewSite");
  if (!isPublic || opinionWords(closed.answer).length > 0) return [];
  if (says(closed.answer, "reviewSite", "useful", "replacement", "refund")) return [];
  const kept = meant(closed.answer, "instead");
  if (kept.length > 0) return [cover(kept)];
  const sad = says(closed.one, "unhappy", "negator") && says(open.one, "happy", "positive");
  return sad && closed.answer.words <= privateWordsMax ? [whole(closed.answer)] : [];
}

/** The first short question for a mood from a place on, and the sentence behind it. */
function moodAsked(sentences: readonly Sentence[], from: number) {
  for (let at = from; at < sentences.length - 1; at++) {
    const [one, answer] = [sentences[at], sentences[at + 1]];
    if (one === undefined || answer === undefined) return undefined;
    const isMood = one.question && one.words <= moodWordsMax && opinionWords(one).length === 0;
    if (isMood) return { at, one, answer };
  }
  return undefined;
}

/** "Wasn't it what you hoped?" is too long for such a question, and such an answer says no more. */
const moodWordsMax = 4;
const privateWordsMax = 6;

/** "Great?" and "Not great?" ask for a mood in so few words. */
const isShortQuestion = (sentence: Sentence) =>
  sentence.question && sentence.words <= shortQuestionWordsMax;
const shortQuestionWordsMax = 3;
const isPoor = (hit: Hit) => hit.concept === "positive" && hit.negated;

/** "Please do not leave a low rating. Talk to us." "Not happy? Do not review yet. Call us." */
function forbidsThenCalls(
  one: Sentence,
  next: Sentence,
  before: Sentence | undefined,
): readonly Evidence[] {
  if (!says(one, "negator") || !says(one, "write")) return nothing;
  const forbids = one.hits.some(
    (hit) => hit.concept === "negator" && hit.span.start - one.span.start <= imperativeCharsMax,
  );
  const bad = one.hits.filter((hit) => hit.concept === "negative" && hit.negated);
  const opinions = one.hits.filter((hit) => opinionConcepts.has(hit.concept) && hit.negated);
  const contact = meant(next, ...contacts);
  const asked = forbids && one.hits.some((hit) => hit.concept === "write" && hit.negated);
  const isBad = bad.length > 0 || (before !== undefined && says(before, ...negativeOpinion));
  return asked && isBad && opinions.length > 0 && contact.length > 0
    ? [cover([...bad, ...opinions]), cover(contact)]
    : [];
}

/** How far into a sentence "please do not" begins, in bold print too. */
const imperativeCharsMax = 12;

/** "Should you not be happy" says unhappy. */
function isUnhappyByDenial(hit: Hit): boolean {
  return hit.concept === "happy" && hit.negated;
}

/** "Write to us before you leave bad feedback." */
function beforeReviewing(sentence: Sentence): readonly Evidence[] {
  if (!sentence.saysAny(puttingFirst) || !sentence.saysAny(objectsOfHarm)) return nothing;
  const named = sentence.hits.filter((hit) => opinionConcepts.has(hit.concept) && !hit.quoted);
  const objects = named.length > 0 ? named : meant(sentence, "negative");
  if (objects.length === 0 || isFair(sentence)) return [];
  // "Before you leave a bad review" asks for something else first, whatever it may be.
  const bad = said(sentence, ["negative"]);
  const first = leads(said(sentence, ["before"]), bad, firstWordsMax);
  const act = leads(said(sentence, ["before"]), said(sentence, ["write", "rate"]), firstWordsMax);
  if (first !== undefined && act !== undefined && means(sentence, "ask", "contactUs", "useful"))
    return [cover([...first, ...objects])];
  // "Please do not leave a bad review before calling us" negates the whole of it.
  const contact = said(sentence, contacts);
  if (contact.length === 0) return [];
  // "Write in private, do not ask for it to be deleted" is about another wrong.
  if (says(sentence, "remove", "change")) return [];
  const put = said(sentence, ["before", "instead"]).filter((hit) => !isLater(hit, sentence));
  const negative = says(sentence, ...negativeOpinion) || sentence.hits.some(isUnhappyByDenial);
  const forbidden = negative && objects.some((hit) => hit.negated);
  // "Before the stars, talk to me" needs no verb between.
  const straight = leads(put, objects, besideWordsMax) !== undefined;
  return forbidden || (put.length > 0 && (negative || straight || means(sentence, "write", "rate")))
    ? [cover([...contact, ...put, ...objects])]
    : [];
}

/** "Ask your team to leave a review before noon": in English nothing of a review stands behind. */
const isLater = (first: Hit, sentence: Sentence) =>
  first.concept === "before" &&
  sentence.lang === "en" &&
  !sentence.hits.some(
    ({ concept, span }) =>
      span.start >= first.span.start && span !== first.span && behind.has(concept),
  );

/** What "before" may stand before: the review, or the call that comes first. */
const behind: ReadonlySet<Concept> = new Set<Concept>([
  ...anyOpinion,
  ...contacts,
  "write",
  "negative",
]);

const puttingFirst = conceptSet(["before", ...contacts]);
const objectsOfHarm = conceptSet([...anyOpinion, "negative"]);

const besideWordsMax = 2;

/** "Before leaving any negative or neutral feedback" is said in so few words. */
const firstWordsMax = 5;

const said = (sentence: Sentence, names: readonly Concept[]) =>
  sentence.hits.filter((hit) => names.includes(hit.concept) && !hit.quoted);

const opinionConcepts: ReadonlySet<Concept> = new Set<Concept>([
  "review",
  "feedback",
  "rating",
  "star",
  "fiveStars",
  "publicVoice",
  "rate",
]);

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
