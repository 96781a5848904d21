import { isFair } from "./acts.ts";
import { conceptSet } from "./concept-set.ts";
import type { Evidence } from "./define-rule.ts";
import { nothing } from "./neighbours.ts";
import type { Hit, Reading, Sentence } from "./reader/reading.ts";
import { cover, each, means, meant, near, says, whole } from "./roles.ts";

/**
 * "Ratings up to three go to your inbox, the others to the shop page": software or a service that
 * leads buyers on by their mark or mood. What is led is told of, so that nobody is spoken to.
 */
export function partsBuyers(sentence: Sentence, before?: Sentence): readonly Evidence[] {
  const parted = partsByPlaces(sentence);
  if (parted.length > 0) return parted;
  if (!says(sentence, "routes") || sentence.policy || isFair(sentence)) return nothing;
  const ways = sentence.hits.filter(
    (hit) => hit.concept === "routes" && !hit.quoted && !isDenied(hit, sentence),
  );
  if (ways.length === 0 || isReported(sentence)) return nothing;
  // "A customer gives one to five stars. With four he is sent to Google": named before.
  const isLed =
    says(sentence, "audience") ||
    (before !== undefined && says(sentence, "threshold") && says(before, "audience"));
  const hides =
    says(sentence, "aside") &&
    says(sentence, "threshold", "unhappy", "negative") &&
    (says(sentence, "rating", "review") || isLed);
  // "Happy or not, they are led there" parts nobody.
  const shows =
    says(sentence, "reviewSite", "review") &&
    (says(sentence, "threshold", "fiveStars") ||
      (says(sentence, "happy", "positive") && !says(sentence, "or", "negator"))) &&
    (isLed || ofRatings(sentence));
  return hides || shows ? each(ways) : nothing;
}

/**
 * "From four stars on it is Google, below a form that only you see", "the glad ones go to Google,
 * the others to your inbox": no verb need lead there.
 */
function partsByPlaces(sentence: Sentence): readonly Evidence[] {
  if (!says(sentence, "reviewSite") || !sentence.saysAny(hidden) || sentence.policy) return nothing;
  if (!says(sentence, "audience", "rating", "review", "threshold")) return nothing;
  if (isFair(sentence) || isReported(sentence)) return nothing;
  const marks = meant(sentence, "threshold", "happy", "fiveStars", "unhappy");
  const sad = meant(sentence, "unhappy");
  const shown = meant(sentence, "reviewSite")[0];
  const behind = (hit: Hit, other: Hit) => hit.span.start >= other.span.end;
  const glad = marks.findLast((hit) => shown !== undefined && behind(shown, hit));
  if (shown === undefined || glad === undefined) return nothing;
  const first = sad.find((hit) => behind(shown, hit));
  const aside = meant(sentence, ...(sad.length === 0 ? [] : inboxes), "aside");
  const kept =
    first !== undefined
      ? aside.find((hit) => behind(hit, first) && behind(shown, hit))
      : aside.find((hit) => behind(hit, shown));
  const parted = kept !== undefined && (first !== undefined || isParted(sentence, shown, kept));
  return parted && glad !== first && !isTakenBack(sentence, glad, kept)
    ? [cover([shown, kept])]
    : nothing;
}

/** "Mark from which they are led to Google": a mark parts ratings, and who gave them. */
const ofRatings = (sentence: Sentence) =>
  says(sentence, "threshold") && says(sentence, "rating") && says(sentence, "reviewSite");
/** "The glad ones go to Google, and nobody is sent to a form". */
const isTakenBack = ({ hits }: Sentence, from: Hit, to: Hit) =>
  hits.some(
    ({ concept, span }) =>
      concept === "negator" && span.start > from.span.end && span.end < to.span.start,
  );

/** Behind the public place the others are named, unless a number of stars has parted them. */
const isParted = (sentence: Sentence, shown: Hit, kept: Hit) =>
  means(sentence, "threshold") ||
  meant(sentence, "unhappy").some(
    ({ span }) => span.start >= shown.span.end && span.end <= kept.span.start,
  );

const inboxes = ["messenger", "emailWord", "phoneWord"] as const;
const hidden = conceptSet([...inboxes, "aside"]);

/** A negator before the way, or right behind it: "we never send them there", "送りません". */
const isDenied = (way: Hit, { hits }: Sentence) =>
  hits.some(
    ({ concept, span }) =>
      concept === "negator" &&
      span.start < way.span.end + deniedCharsMax &&
      span.start >= way.span.start - beforeCharsMax,
  );

const deniedCharsMax = 4;
const beforeCharsMax = 40;

/** Whoever is named is a place for reviews, and nobody tells what others did. */
function isReported(sentence: Sentence): boolean {
  if (says(sentence, "report", "advice", "legal")) return true;
  const isPlace = (start: number) =>
    sentence.hits.some((other) => other.concept === "reviewSite" && other.span.start === start);
  return sentence.hits.some((hit) => hit.concept === "thirdParty" && !isPlace(hit.span.start));
}

/** "We have bad reviews deleted. You pay on success only.": what vanishes is sold as a service. */
export function removesForPay(one: Sentence, next: Sentence): readonly Evidence[] {
  const pair = near(meant(one, "remove"), meant(one, "review", "rating"), removedWordsMax);
  // "A bad review? We get it deleted, you pay on success": named in a question before.
  if (one.question && means(one, "negative") && means(one, "review", "rating"))
    return means(next, "remove") && means(next, "piece") && says(next, "we")
      ? [cover(meant(next, "remove", "piece"))]
      : nothing;
  if (pair === undefined || one.policy || says(one, ...tellers)) return nothing;
  const priced =
    !one.question &&
    one.words <= priceTagWordsMax &&
    means(one, "amount") &&
    !says(one, "you", "once");
  return says(next, "piece") || (next === one && priced) ? [cover(pair)] : nothing;
}

/** Who tells of it, or of himself, sells nothing. */
const tellers = ["report", "advice", "legal", "iBuyer", "forbid", "negator"] as const;
const removedWordsMax = 5;
/** A price tag is short. */
const priceTagWordsMax = 9;

/**
 * "With a low mark you get a message before the customer posts": whoever is told so has hired what
 * listens in, and no buyer is spoken to.
 */
export function catchesBefore(sentence: Sentence): readonly Evidence[] {
  if (!says(sentence, "before") || sentence.question || sentence.policy) return nothing;
  if (!says(sentence, "negative", "unhappy", "threshold")) return nothing;
  if (says(sentence, "report", "advice", "legal")) return nothing;
  if (!means(sentence, "offer", "routes", "aside") || says(sentence, "ask", "negator"))
    return nothing;
  const first = meant(sentence, "before")[0];
  if (first === undefined) return nothing;
  const behind = sentence.hits.filter(({ span }) => span.start >= first.span.end);
  const stands = (...names: readonly string[]) =>
    behind.find(({ concept }) => names.includes(concept));
  const place = stands("review", "rating", "reviewSite", "rate");
  // "Before you post" speaks to a buyer.
  if (place === undefined || stands("you") !== undefined) return nothing;
  const posted = says(sentence, "audience") && stands("write", "rate") !== undefined;
  const lands = says(sentence, "you") && stands("routes") !== undefined;
  return posted || lands ? [cover([first, place])] : nothing;
}

/** "We offer reviews for Google, Amazon and Yelp": who names so many places supplies them all. */
export function suppliesPlaces(sentence: Sentence): readonly Evidence[] {
  if (!says(sentence, "reviewSite") || sentence.question || sentence.policy) return nothing;
  if (says(sentence, "audience", "negator", "advice", "report", "iBuyer")) return nothing;
  const sites = new Set(meant(sentence, "reviewSite").map(({ span }) => span.start));
  const goods = near(meant(sentence, "offer", "buy"), meant(sentence, "review"), goodsWordsMax);
  if (sites.size < placesMin || goods === undefined || !means(sentence, "we")) return nothing;
  const [offer] = goods;
  // "We receive reviews on Google" supplies none, "you receive" and "we offer" do.
  const isOurs = meant(sentence, "we").some(({ span }) => span.start === offer.span.start);
  const isYours = near([offer], meant(sentence, "you"), 1) !== undefined;
  return isOurs || isYours || offer.concept === "buy" ? [cover(goods)] : nothing;
}

/** What is offered stands beside the offer. */
const goodsWordsMax = 2;
const placesMin = 2;

/** "Only goes to customers who gave four or five": a plan that asks none but the happy ones. */
export function invitesHappyOnly(sentence: Sentence): readonly Evidence[] {
  if (!means(sentence, "if") || !means(sentence, "routes") || sentence.policy) return nothing;
  if (says(sentence, "negator", "notNegator", "advice", "report", "forbid") || isFair(sentence))
    return nothing;
  const only = meant(sentence, "if").filter((one) =>
    sentence.hits.some(
      ({ concept, span }) =>
        concept === "audience" && span.start >= one.span.start && span.end <= one.span.end,
    ),
  );
  const glad = meant(sentence, "happy", "fiveStars", "threshold");
  return only.length > 0 && glad.length > 0 ? [cover([...only, ...glad])] : nothing;
}

/** "The user submits the link to the review. The commission is paid.": who reviews is paid here. */
export function paysUsers(proving: Sentence, paying: Sentence): readonly Evidence[] {
  const proof = meant(proving, "screenshot");
  if (proof.length === 0 || !says(proving, "audience") || !means(proving, "review")) return nothing;
  return means(paying, "pay", "money") && !says(paying, "refund") ? each(proof) : nothing;
}

/** A card of two faces with an arrow or link each: the glad one leads to the public alone. */
export function partsByFaces({ text, sentences }: Reading): readonly Evidence[] {
  const glad = text.search(/[☺🙂😊😀😃😄👍]/u);
  const sad = text.search(/[☹🙁😞😕😠😡👎]/u);
  if (glad < 0 || sad < glad) return nothing;
  if (!arrow.test(text.slice(glad, sad)) || !arrow.test(text.slice(sad))) return nothing;
  const places = sentences.flatMap(({ hits }) =>
    hits.filter(
      ({ concept, quoted }) => !quoted && (concept === "review" || concept === "reviewSite"),
    ),
  );
  const shown = places.filter(({ span }) => span.start > glad && span.start < sad);
  const fair = places.some(({ span }) => span.start > sad);
  return shown.length > 0 && !fair ? [cover(shown)] : nothing;
}

const arrow = /→|➡|⇒|->|=>|:\s*(?:\{|\[|https?:)/u;

/** "5 = write a review, 4 = what would help?": marks that lead to different places, best first. */
export function partsByMarks({ text, sentences }: Reading): readonly Evidence[] {
  if (!someMark.test(text)) return nothing;
  const marked = sentences.flatMap((one) => {
    const value = markOf(text.slice(one.span.start, one.span.end));
    return value === undefined || one.policy ? [] : [{ one, value }];
  });
  const shown = (one: Sentence) => meant(one, "review", "reviewSite", "publicVoice");
  for (const high of marked) {
    if (high.value < goodMarkMin || shown(high.one).length === 0) continue;
    const low = marked.find(
      ({ one, value }) => one.index > high.one.index && value < high.value && !isFair(one),
    );
    if (low !== undefined && low.one.words >= toldWordsMin && shown(low.one).length === 0)
      return [cover(shown(high.one)), whole(low.one)];
  }
  return nothing;
}

/** The lowest mark that the pleased give, and what a line says at least that leads somewhere. */
const goodMarkMin = 4;
const toldWordsMin = 4;

/** The mark that a sentence opens with: "4-5 stars:", "[3 or less] ->". */
function markOf(sentence: string): number | undefined {
  const found = opensWithMark.exec(sentence);
  const digits = found?.[1];
  return found === null ? undefined : digits === undefined ? found[2]?.length : Number(digits);
}

/** Without one of these in a text none of its sentences opens with a mark. */
const someMark = /[\d★⭐][^=:→➡⇒>.!?]{0,24}[=:→➡⇒>]/u;

const opensWithMark =
  /^[^\p{L}\p{N}★⭐]*(?:(\d{1,2})(?!\p{N})|([★⭐]{1,5}))[^=:→➡⇒>.!?]{0,24}(?:[=:→➡⇒]|->|=>)/u;
