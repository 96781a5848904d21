import { anyOpinion } from "../kit/acts.ts";
import { defineRule, type Evidence } from "../kit/define-rule.ts";
import type { Sentence } from "../kit/reader/reading.ts";
import { cover, means, meant, spoken } from "../kit/roles.ts";

/** No reviews, ratings or reports aimed at a competitor. */
export const noReviewsAgainstRivals = defineRule({
  id: "no-reviews-against-rivals",
  title: "Never arrange reviews of a competitor's product",
  clause: "REV-012",
  alsoHolds: ["REV-029"],
  category: "COMPETITOR",
  surfaces: ["message", "insert", "email", "social"],
  outcome: "refuse",
  rationale: "A review ordered against a rival deceives buyers and harms whoever competes fairly.",
  needs: [["rival"], [...anyOpinion, "negative"]],
  check: (text) => spoken(text).flatMap(aimsAtRival),
  message: "This arranges a review of a competitor's product.",
  suggestion: "Leave the reviews of other sellers to their buyers.",
  examples: {
    en: {
      hits: [
        "Please [[leave a bad review on our competitor's]] lamp.",
        "Can anyone [[post one star for our rival]]?",
        "[[Competitor]] needs some [[negative reviews]], 5 dollars each.",
        "We pay for [[one star ratings on the other shop]].",
        "Please [[write a review for our rivals]], and make it a low one.",
      ],
      passes: [
        "Our competitor's filter is cheaper and honestly better for small kitchens.",
        "Compare our reviews with those of any competitor yourself, the numbers are public.",
        "We never post reviews of a competitor.",
        "The competition was held in May.",
        "A rival brand uses the same motor.",
      ],
    },
  },
});

function aimsAtRival(sentence: Sentence): readonly Evidence[] {
  const rivals = meant(sentence, "rival");
  if (rivals.length === 0) return [];
  const bad = means(sentence, "negative") || means(sentence, "rating", "rate");
  const act = means(
    sentence,
    "write",
    "ask",
    "rate",
    "buy",
    "pay",
    "amount",
    "abuseReport",
    "change",
  );
  const named = meant(sentence, "review", "rating", "negative", "star", "rate");
  return act && named.length > 0 && (bad || means(sentence, "write"))
    ? [cover([...rivals, ...named])]
    : [];
}
