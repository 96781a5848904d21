import { considerationHits } from "./acts.ts";
import type { Reading, Sentence } from "./reader/reading.ts";
import { means, meant, says, spoken } from "./roles.ts";

/**
 * "Are you sure that you want to remove your review?" is asked by a page, unless a seller speaks of
 * what he did. In public, what "you" may do with a review is advice where no seller speaks.
 */
export function isPage(text: Reading): boolean {
  if (text.context.surface === "social" && (!text.has("we") || text.has("reviewTrade")))
    return !text.sentences.some(hasAsked) && !spoken(text).some(buysRemoval);
  if (!text.has("pageTalk") || remedies.some((concept) => text.has(concept))) return false;
  // "Change your rating to 5 stars and try again": no page cares which stars somebody gives.
  if (text.has("fiveStars") && text.has("change") && !text.has("fairness")) return false;
  // "We have your review" tells a fact, with the word that elsewhere offers.
  return !text.sentences.some((one) => says(one, "offer") && !says(one, "useful"));
}

/** "Reply, then ask them to raise their stars": one phrase has others asked for the change. */
const hasAsked = (sentence: Sentence) =>
  meant(sentence, "change").some((act) =>
    meant(sentence, "ask").some(
      ({ span }) => span.start >= act.span.start && span.end <= act.span.end,
    ),
  );

/** "Send a voucher and have the customers delete it" teaches to buy what the page is rid of. */
const buysRemoval = (sentence: Sentence) =>
  says(sentence, "audience") &&
  means(sentence, "remove", "change") &&
  considerationHits(sentence).length > 0;

const remedies = ["replacement", "refund", "withhold", "legal", "pity", "unhappy"] as const;
