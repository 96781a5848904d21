import { isFair } from "./acts.ts";
import type { Evidence } from "./define-rule.ts";
import { nothing } from "./neighbours.ts";
import type { Sentence } from "./reader/reading.ts";
import { each, means, meant, says } from "./roles.ts";

/**
 * "Ratings up to three go to your inbox, the others to the shop page": software or a service that
 * leads buyers on by their mark or mood. What is led is told of, so that nobody is spoken to.
 */
export function partsBuyers(sentence: Sentence): readonly Evidence[] {
  const ways = meant(sentence, "routes");
  if (ways.length === 0 || sentence.policy || isFair(sentence) || isReported(sentence))
    return nothing;
  const hides =
    means(sentence, "aside") &&
    means(sentence, "threshold", "unhappy", "negative") &&
    means(sentence, "audience", "rating", "review");
  const shows =
    means(sentence, "reviewSite", "review") &&
    means(sentence, "threshold", "happy", "fiveStars", "positive") &&
    means(sentence, "audience");
  return hides || shows ? each(ways) : nothing;
}

/** Whoever is named is a place for reviews, and nobody tells what others did. */
function isReported(sentence: Sentence): boolean {
  if (says(sentence, "report", "advice", "legal")) return true;
  const isPlace = (start: number) =>
    sentence.hits.some((other) => other.concept === "reviewSite" && other.span.start === start);
  return sentence.hits.some((hit) => hit.concept === "thirdParty" && !isPlace(hit.span.start));
}
