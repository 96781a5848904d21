import { type Concept, considerations, opinions } from "./concept.ts";
import { conceptSet } from "./concept-set.ts";
import { isOutside } from "./context.ts";
import type { Hit, Reading, Sentence } from "./reader/reading.ts";
import { leads, means, meant, near, says } from "./roles.ts";

/** Names a review, rating, stars or public opinion, of product or seller. */
export function opinionHits(sentence: Sentence): readonly Hit[] {
  sentence.opinions ??= sentence.meansAny(opinionSet) ? meant(sentence, ...opinions) : nothing;
  return sentence.opinions;
}

/** Asks the reader to write, rate or tell others. */
export function asksForOpinion(sentence: Sentence): boolean {
  if (opinionHits(sentence).length === 0) return false;
  if (means(sentence, "rate", "publicVoice")) return true;
  const objects = meant(sentence, "review", "feedback", "rating", "star", "fiveStars");
  if (objects.length === 0) return false;
  return near(meant(sentence, "write", "ask", "rate"), objects, 8) !== undefined;
}

/** What is given: every consideration, and sums or percentages that are offered. */
export function considerationHits(sentence: Sentence): readonly Hit[] {
  sentence.given ??= sentence.meansAny(givenSet) ? givenIn(sentence) : nothing;
  return sentence.given;
}

function givenIn(sentence: Sentence): readonly Hit[] {
  const given = meant(sentence, ...considerations);
  const sums = means(
    sentence,
    "offer",
    "exchange",
    "pay",
    "once",
    "discount",
    "write",
    "gone",
    "remove",
  )
    ? meant(sentence, "amount")
    : [];
  const shares =
    means(sentence, "discount") || says(sentence, "thanks") ? meant(sentence, "percent") : [];
  return [...given, ...sums, ...shares].filter(
    (hit) => !says(sentence, "spent") || hit.concept === "contest",
  );
}

const nothing: readonly Hit[] = [];

/** "Free beta access, your feedback shapes it": what is not out yet is told in private. */
export function isTrial(text: Reading): boolean {
  if (!isOutside(text.context) || !trials.test(text.text)) return false;
  if (publicWords.some((concept) => text.has(concept))) return false;
  return !text.sentences.some((one) => means(one, "rating") && asksForOpinion(one));
}

const publicWords = ["review", "star", "fiveStars", "reviewSite", "publicVoice"] as const;

const trials = /\b(?:beta|alpha|testflight|early[ -]access|prototype|play-?test)/i;

/** Something links what is given to what is done: in return, once, get, earn. */
export function linksGiving(sentence: Sentence): boolean {
  return means(sentence, "exchange", "once", "offer", "if");
}

/** Whether a text treats happy and unhappy readers alike. */
export function isFair(sentence: Sentence): boolean {
  return says(sentence, "fairness");
}

/** "Take that libel down or our lawyer writes": what the law is called on needs no other name. */
export function threatensByLaw(sentence: Sentence): boolean {
  if (!says(sentence, "legal") || !says(sentence, "if", "or", "before", "duty")) return false;
  const law = sentence.hits.filter((hit) => hit.concept === "legal" && !hit.quoted);
  const first = law[0];
  return first !== undefined && law.some((hit) => hit.span.start >= first.span.end);
}

/** "Thanks for updating your review": what is thanked for has been done. */
export const isThankedFor = (act: Hit, sentence: Sentence): boolean =>
  !means(sentence, "ask", "if") &&
  leads(meant(sentence, "thanks"), [act], thankedWordsMax) !== undefined;

const thankedWordsMax = 4;

/** How far a negator stands that takes back what somebody says of himself. */
const deniedWordsMax = 4;

/** "I work there and nobody complains" denies complaints, "I do not work there" what it says. */
export function unlessDenied(sentence: Sentence, concept: Concept): readonly Hit[] {
  if (!says(sentence, concept)) return nothing;
  const negators = sentence.hits.filter((hit) => hit.concept === "negator");
  return sentence.hits.filter(
    (hit) =>
      hit.concept === concept &&
      !hit.quoted &&
      !(hit.negated && negators.some((one) => Math.abs(one.word - hit.word) <= deniedWordsMax)),
  );
}

/** The marketplace's own channels, where contact stays inside. */
export function onMarketplace(text: Reading): boolean {
  return text.context.surface === "message" || text.context.surface === "insert";
}

/** Surfaces on which a seller speaks to buyers or the public. */
export const sellerSurfaces = [
  "message",
  "insert",
  "email",
  "social",
  "review_reply",
  "feedback_reply",
] as const;

/** Concept group for `needs`: any opinion. */
export const anyOpinion: readonly Concept[] = opinions;
/** Concept group for `needs`: anything given. */
export const anyConsideration: readonly Concept[] = [...considerations, "amount"];
const givenSet = conceptSet([...anyConsideration, "percent"]);
const opinionSet = conceptSet(opinions);
