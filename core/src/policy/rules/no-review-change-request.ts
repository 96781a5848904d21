import { isThankedFor, sellerSurfaces, threatensByLaw } from "../kit/acts.ts";
import { conceptSet } from "../kit/concept-set.ts";
import { defineRule, type Evidence } from "../kit/define-rule.ts";
import { across, inTurn, nothing, within } from "../kit/neighbours.ts";
import { isPage } from "../kit/pages.ts";
import type { Hit, Reading, Sentence } from "../kit/reader/reading.ts";
import { cover, leads, means, meant, near, says, spoken } from "../kit/roles.ts";

/** What a request to change may be about; under a review it is asked for without a name. */
const named = [
  "review",
  "rating",
  "star",
  "fiveStars",
  "publicVoice",
  "reviewSite",
  "feedback",
  "negative",
] as const;

const reviewWords = ["review", "rating", "star", "fiveStars"] as const;

/** Never ask a buyer to change or remove a product review. */
export const noReviewChangeRequest = defineRule({
  id: "no-review-change-request",
  title: "Never ask a buyer to change or remove a product review",
  clause: "REV-025",
  alsoHolds: ["MSG-024"],
  category: "CHANGE_REMOVE",
  surfaces: sellerSurfaces,
  outcome: "refuse",
  rationale:
    "A product review stays the buyer's own words, even after the problem was put right. Seller " +
    "feedback differs: after a resolution a neutral notice about it is fine.",
  needs: [
    ["change", "remove", "gone", "star"],
    [...named, "ask", "once", "legal"],
  ],
  together: [
    {
      sentences: 3,
      of: [
        ["change", "remove"],
        [...reviewWords, "publicVoice", "feedback"],
      ],
    },
    {
      sentences: 1,
      of: [
        ["change", "remove"],
        ["ask", "once", "duty", "legal"],
      ],
    },
    { sentences: 1, of: [["gone"], ["legal"]] },
    { sentences: 1, of: [["star"], ["replacement", "refund"], ["once"]] },
    { sentences: 2, of: [["gone"], [...reviewWords, "publicVoice"]] },
    { sentences: 2, of: [["fiveStars"], ["review", "rating", "star"], ["negative"]] },
  ],
  check: (text) => {
    if (isPage(text)) return [];
    const sentences = spoken(text);
    return inTurn(
      () => within(sentences, (sentence) => asksWithin(sentence, text)),
      () => across(sentences, 1, asksAcross),
      () => across(sentences, 2, proposesLater),
    );
  },
  message: "This asks the buyer to change or remove a product review.",
  suggestion: "Drop the request. Say what you did to put the order right.",
  examples: {
    en: {
      hits: [
        "Would you [[unpublish what you posted]] about the lamp?",
        "Now that it holds, does [[what you wrote]] still stand? A [[small pencil by your text]] helps.",
        "Could you please [[take the 1* down]]?",
        "The new bowl goes out when the [[page under our mixer reads a bit nicer]].",
        "Your refund is on its way. Could you [[update your review]]?",
        "Please [[delete the one star rating]] now that the screws arrived.",
        "We would be grateful if you could [[reconsider your review]].",
        "Unless the review [[is removed by Friday, our lawyer]] takes over.",
        "Your lawyer letter is ready. [[Take your comment down]] by Friday.",
        "The new kettle ships once your [[review has been removed]].",
        "Now that the mug was replaced, how do those two [[stars]] look today?",
      ],
      passes: [
        {
          text: "If the site will not remove a libellous review, a lawyer can help.",
          context: { surface: "social" },
        },
        "The parts marked 1* and 2* go in first, please see page 3.",
        "Help us to improve the shop and leave a review.",
        "You said you might rewrite what you put on the page. That is yours to decide.",
        "Are you sure that you want to remove your review? This cannot be undone.",
        "You can update your review at any time in your account.",
        {
          text: "Your review is with us. You may edit or remove it any time from your profile.",
          context: { surface: "email" },
        },
        "Your review helps us improve.",
        {
          text: "It is mended in the latest update, please update the app. Thanks for editing your review.",
          context: { surface: "review_reply" },
        },
        "Once the replacement is here, what was wrong with it that it got two stars?",
        {
          text: "If circumstances change, consider updating your review.",
          context: { surface: "social" },
        },
        "We read your review and have posted a new charger today.",
        'You wrote "remove that review if you want". Only you can do that, and we won\'t ask you to.',
        "We would never ask you to change your review.",
        "We updated the manual after reading your review.",
        "Please remove the film from the lamp before use.",
      ],
    },
  },
});

/** Languages whose verb stands behind its object. */
const verbLast: ReadonlySet<string> = new Set(["de", "nl", "ja", "tr"]);

/** A sentence that says none of these asks for no change. */
const undone = conceptSet(["change", "remove", "gone", "star"]);

function asksWithin(sentence: Sentence, text: Reading): readonly Evidence[] {
  if (!sentence.saysAny(undone) || says(sentence, "abuseReport", "helpfulVote")) return nothing;
  const objects = meant(sentence, ...reviewWords, "publicVoice");
  const acts = meant(sentence, "change", "remove").filter(
    (hit) => !isDoneBySeller(hit, sentence) && !isThankedFor(hit, sentence),
  );
  const opens = acts.some((hit) => hit.span.start === sentence.span.start);
  if (objects.length > 0 && (opens || !isBySeller(sentence))) {
    const pair = verbLast.has(sentence.lang)
      ? near(acts, objects, 7)
      : (leads(acts, objects.filter(isReaders(sentence)), 6) ??
        apart(leads(objects, acts, actBehindWordsMax), sentence));
    if (pair !== undefined) return [cover(pair)];
    // "Your review is still online; would you revise it" has nothing else to revise.
    const later = leads(objects, acts, referringWordsMax);
    const elsewhere = later !== undefined && meant(sentence, "useful").some(follows(later[1]));
    if (later !== undefined && sentence.question && means(sentence, "ask") && !elsewhere)
      return [cover(later)];
  }
  const waits =
    means(sentence, "once", "if", "withhold", "ask", "duty") ||
    (sentence.question && text.context.surface !== "social");
  const state = near(meant(sentence, "gone"), objects, 7);
  if (state !== undefined && waits) return [cover(state)];
  const low = wondersAtStars(sentence);
  if (low.length > 0) return [cover(low)];
  return [
    ...demandsByLaw(sentence, text),
    ...changesFeedback(sentence, text),
    ...asksInReply(sentence, acts, text),
  ];
}

/** "They asked me to change my 1 star": it is the writer's own, not the reader's. */
const isReaders = (sentence: Sentence) => {
  const mine = meant(sentence, "iBuyer");
  return (object: Hit) => !mine.some((hit) => object.word - hit.word === 1);
};

/** "If that libel is not gone by Friday ...": denied or not, its removal is the demand. */
function demandsByLaw(sentence: Sentence, { context: { surface } }: Reading): readonly Evidence[] {
  // "If it is not deleted a lawyer can help" advises; a seller's own letter to a buyer demands.
  const waits =
    surface !== "social" && says(sentence, "if", "before") && says(sentence, "legal", "threat");
  if (!threatensByLaw(sentence) && !(waits && says(sentence, ...reviewWords))) return [];
  const acts = sentence.hits.filter((hit) => hit.concept === "remove" || hit.concept === "gone");
  return acts.length === 0 ? [] : [cover([...acts, ...sentence.hits.filter(isForce)])];
}

const isForce = ({ concept }: Hit) => concept === "legal" || concept === "threat";

/** "Now that the mug is swapped, how do you like your two stars?" */
function wondersAtStars(sentence: Sentence): readonly Hit[] {
  const remedied = says(sentence, "replacement", "refund") && says(sentence, "once");
  const answers = says(sentence, "useful", "unhappy", "contactUs", "report", "negator");
  return sentence.question && remedied && !answers && means(sentence, "negative")
    ? meant(sentence, "star")
    : [];
}

/** Under a review or feedback "kindly delete" needs no object. */
function asksInReply(sentence: Sentence, acts: readonly Hit[], text: Reading): readonly Evidence[] {
  if (!text.context.surface.endsWith("_reply") || !means(sentence, "ask", "once", "duty"))
    return [];
  const bare = acts.filter(
    ({ span }) =>
      (/^\s*(?:$|[.,;!?…。，！？])/.test(text.text.slice(span.end)) ||
        // "Please rate again after this": the act names itself what it is about.
        meant(sentence, "rate").some(
          (one) => one.span.start < span.end && one.span.end > span.start,
        )) &&
      // "It is mended in the latest update, ..." names a thing.
      !/\b(?:the|an|this|our|next|new|newest|latest|last|recent) $/i.test(
        text.text.slice(Math.max(sentence.span.start, span.start - 8), span.start),
      ),
  );
  return bare.slice(0, 1).map((hit) => cover([hit]));
}

/** "Your review as it is, change it": the act stands this close behind its object. */
const actBehindWordsMax = 5;

/** How far back "it" still means the review. */
const referringWordsMax = 14;

const follows = (act: Hit) => (hit: Hit) => hit.word > act.word;

/** "Your review is read, we updated the page", "your review helps us improve": of two minds. */
function apart(pair: readonly [Hit, Hit] | undefined, sentence: Sentence) {
  if (pair === undefined || pair[0].clause !== pair[1].clause) return undefined;
  const [object, act] = pair;
  // "Rating change: from 4.2 to 4.4" names a thing.
  const yours = meant(sentence, "you").some((you) => object.word - you.word === 1);
  const named = sentence.lang === "en" && act.word - object.word === 1 && !yours;
  if (named && !sentence.question && !means(sentence, "ask", "duty")) return undefined;
  const ours = meant(sentence, "we").some((we) => we.word > object.word && we.word < act.word);
  return ours ? undefined : pair;
}

/** "We update your review": whoever stands right before the act acts. */
function isDoneBySeller(act: Hit, sentence: Sentence): boolean {
  return (
    !verbLast.has(sentence.lang) &&
    !sentence.question &&
    !means(sentence, "duty", "if", "ask") &&
    meant(sentence, "we").some((we) => act.word - we.word === 1 && we.span.end < act.span.start)
  );
}

/** "We updated the page after your review": the seller acts, the buyer is asked nothing. */
function isBySeller(sentence: Sentence): boolean {
  return (
    !sentence.question &&
    !says(sentence, "ask", "you", "duty", "if", "once", "legal") &&
    says(sentence, "we")
  );
}

/** "Feedback" is the seller's own affair unless the text or the channel makes it a review. */
function changesFeedback(sentence: Sentence, text: Reading): readonly Evidence[] {
  const asReview =
    text.context.surface === "review_reply" ||
    text.context.surface === "email" ||
    text.has("review");
  if (!asReview || !means(sentence, "ask")) return [];
  const pair = near(meant(sentence, "change", "remove"), meant(sentence, "feedback"), 5);
  return pair === undefined ? [] : [cover(pair)];
}

/** "You gave us two stars. All of it is mended. How about four now?" */
function proposesLater(one: Sentence, next: Sentence): readonly Evidence[] {
  if (!next.question || !means(next, "change")) return nothing;
  // "You left neutral feedback. Would you revise it to positive?"
  const low = means(one, "negative") ? meant(one, "feedback") : [];
  const raised = means(next, "positive", "fiveStars") && means(next, "ask");
  if (low.length > 0 && raised) return [cover(low), cover(meant(next, "change"))];
  const objects = means(one, "you") ? meant(one, "review", "rating", "star") : [];
  const acts = means(next, "ask") ? meant(next, "change") : [];
  const other = means(next, "useful") || next.index - one.index < 2;
  return objects.length > 0 && acts.length > 0 && !other ? [cover(objects), cover(acts)] : [];
}

/** "Surely worth a fresh look?" is asked in so few words. */
const shortQuestionWordsMax = 8;

/** "Now that it is mended, does what you wrote still hold?" asks before the way is shown. */
const doubts = (sentence: Sentence) => sentence.question && means(sentence, "once");

/** "You left one star. Please take it down." */
function asksAcross(one: Sentence, next: Sentence): readonly Evidence[] {
  const objects = meant(one, "review", "rating", "star");
  if (objects.length === 0) return nothing;
  const acts = meant(next, "remove", "change");
  const vanishing = next.question ? meant(next, "gone") : [];
  const aims = next.question && means(one, "negative") ? meant(next, "fiveStars") : [];
  if (aims.length > 0) return [cover(objects), cover(aims)];
  if (vanishing.length > 0 && means(next, "ask")) return [cover(objects), cover(vanishing)];
  if (acts.length === 0 || (means(next, "useful") && !means(next, "duty", "legal"))) return [];
  const brief = next.question && next.words <= shortQuestionWordsMax && !says(next, "useful");
  const wonders = brief || doubts(one);
  const pressed =
    (wonders || means(next, "duty", "ask", "legal")) &&
    next.words <= 16 &&
    !says(next, "review", "feedback");
  const itsWord = says(one, "negative", "legal", "you");
  return pressed && itsWord ? [cover(objects), cover(acts)] : [];
}
