import { isFair } from "./acts.ts";
import type { Evidence } from "./define-rule.ts";
import { nothing } from "./neighbours.ts";
import type { Hit, Reading, Sentence } from "./reader/reading.ts";
import { cover, each, means, meant, near, says } from "./roles.ts";

/**
 * "Ratings up to three go to your inbox, the others to the shop page": software or a service that
 * leads buyers on by their mark or mood. What is led is told of, so that nobody is spoken to.
 */
export function partsBuyers(sentence: Sentence): readonly Evidence[] {
  if (!says(sentence, "routes") || sentence.policy || isFair(sentence)) return nothing;
  const ways = sentence.hits.filter(
    (hit) => hit.concept === "routes" && !hit.quoted && !isDenied(hit, sentence),
  );
  if (ways.length === 0 || isReported(sentence)) return nothing;
  const hides =
    says(sentence, "aside") &&
    says(sentence, "threshold", "unhappy", "negative") &&
    says(sentence, "audience", "rating", "review");
  // "Happy or not, they are led there" parts nobody.
  const shows =
    says(sentence, "reviewSite", "review") &&
    (says(sentence, "threshold", "fiveStars") ||
      (says(sentence, "happy", "positive") && !says(sentence, "or", "negator"))) &&
    says(sentence, "audience");
  return hides || shows ? each(ways) : nothing;
}

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

/** A card of two faces with an arrow each: the glad one leads to the public, the sad one not. */
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

const arrow = /→|➡|⇒|->|=>/u;
