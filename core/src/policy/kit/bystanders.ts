import { isSameSpan } from "../../kernel/span.ts";
import type { Hit, Reading, Sentence } from "./reader/reading.ts";

/** How far into a sentence its subject stands. */
export const openingCharsMax = 12;

/** Whether a third party is only named: as the place of a trade, or as whom it is sold to. */
export const isBystander = (hit: Hit, sentence: Sentence): boolean =>
  isPlace(hit, sentence) || isBuyer(hit, sentence);

/** "Amazon removes reviews" is about Amazon; "testers for Amazon wanted" names where. */
function isPlace(hit: Hit, sentence: Sentence): boolean {
  const named = (other: Hit) => other.concept === "reviewSite" && isSameSpan(other.span, hit.span);
  // "Amazon US testers wanted": where stands this close before the trade.
  const near = (other: Hit) => other.word >= hit.word && other.word - hit.word <= 4;
  const ofTrade = (other: Hit) =>
    other.concept === "piece" ||
    (other.concept === "reviewTrade" &&
      (near(other) || (other.word < hit.word && other.span.end >= hit.span.end)));
  // "Every Google review posted in June": a kind of review, whoever opens with it.
  const isKind = ({ concept, span }: Hit) =>
    concept === "review" && span.start === hit.span.start && !isSameSpan(span, hit.span);
  // "Conte no Google", "満足ならGoogleへ": what comes before it leads there.
  const leadsThere = (other: Hit) =>
    (other.concept === "publicVoice" || other.concept === "happy") &&
    other.span.start < hit.span.start;
  const away = hit.span.start - sentence.span.start > openingCharsMax;
  const marks = (other: Hit) => ofTrade(other) || isKind(other) || leadsThere(other);
  return (away || sentence.hits.some(marks)) && sentence.hits.some(named);
}

/** "Ratings for shop owners", "shown to people who smile": named inside what is sold, or led. */
const isBuyer = ({ span }: Hit, { hits }: Sentence) =>
  hits.some(
    (other) =>
      (other.concept === "reviewTrade" || other.concept === "gatingTool") &&
      other.span.start < span.start &&
      other.span.end >= span.end,
  );

/**
 * "Refund me or I'll leave one star": a buyer bargains with what he would write himself. One form
 * says that it is he who writes, and how bad it will be.
 */
export const isThreatByBuyer = (sentence: Sentence): boolean =>
  sentence.says("negative") &&
  sentence.says("iBuyer") &&
  !sentence.says("retaliation") &&
  !sentence.says("remove") &&
  sentence.hits.some(
    (hit) =>
      hit.concept === "iBuyer" &&
      sentence.hits.some(
        ({ concept, span }) =>
          concept === "negative" && span.start >= hit.span.start && span.start < hit.span.end,
      ),
  );

/** "Peer review exchange", "beta testers wanted": other reviews, other testers. */
export const isOtherKind = ({ span }: Hit, { text }: Reading) =>
  otherKinds.test(text.slice(Math.max(0, span.start - kindCharsMax), span.start)) ||
  otherTesters.test(text.slice(span.start, span.end)) ||
  /\bb[eê]ta\b[^.!?]*$/iu.test(text.slice(span.start, span.end + betaCharsMax));

/** "Testers for the new beta": how soon it is said what they test. */
const betaCharsMax = 30;

const otherKinds =
  /\b(?:peer|code|literature|design|beta|alpha|game|software|usability|app)[\s-]+$/i;
const otherTesters = /\b(?:beta|alpha|game|play|software|usability|app)[\s-]?(?:test|user|reader)/i;

/** As much of the text before a trade as names its kind. */
const kindCharsMax = 40;

/** "May we offer you a card as an apology?" asks nobody whether that is allowed. */
export function offersPolitely({ hits, meant, span }: Sentence): boolean {
  if (hits.some(({ concept }) => concept === "iBuyer")) return false;
  const opens = meant.some(
    (hit) => hit.concept === "we" && hit.span.start - span.start <= openingCharsMax,
  );
  const offers = meant.filter(({ concept }) => concept === "offer");
  const yours = meant.filter(({ concept }) => concept === "you");
  const isYours = (offer: Hit) =>
    yours.some(({ word }) => word >= offer.word && word - offer.word <= 2);
  return opens && offers.some(isYours);
}
