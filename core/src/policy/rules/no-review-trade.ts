import { anyOpinion } from "../kit/acts.ts";
import { defineRule, type Evidence } from "../kit/define-rule.ts";
import type { Reading, Sentence } from "../kit/reader/reading.ts";
import { each, means, meant, spoken } from "../kit/roles.ts";

/** No buying, selling, swapping or brokering of reviews. */
export const noReviewTrade = defineRule({
  id: "no-review-trade",
  title: "No trade in reviews",
  clause: "REV-022",
  alsoHolds: ["REV-021"],
  category: "REVIEW_SERVICE",
  surfaces: ["message", "insert", "email", "social", "review"],
  outcome: "refuse",
  rationale:
    "Services, clubs and groups that supply reviews, or filter who may write one, sell a picture " +
    "of a product that no free buyer has drawn.",
  needs: [["reviewTrade", "reciprocal", "gatingTool", "evasion"]],
  check: tradesReviews,
  message: "This offers, seeks or arranges reviews as a trade.",
  suggestion: "Leave reviews to buyers who choose to write them.",
  examples: {
    en: {
      hits: [
        "[[Buy verified reviews]] here, delivered in a week.",
        "Join our [[review club]] and test pans.",
        "[[Reviewers wanted]] for a new garlic press.",
        "[[Review swap]] anyone? [[I do yours]] this week.",
        "Our tool makes sure that [[only happy customers]] reach the public page with a review.",
      ],
      passes: [
        "Never buy reviews: it is against the rules.",
        "Our reading club meets on Monday.",
        "The court said that selling fake reviews is illegal.",
        "You can compare reviews of both lamps on the page.",
        "We sell lamps and read every review.",
      ],
    },
  },
});

function opinionTalk(text: Reading): boolean {
  return text.has("review") || text.has("reviewTrade") || text.has("rating");
}

/** A group whose members review for goods or money back. */
function clubs(sentence: Sentence) {
  const named = meant(sentence, "club");
  const given =
    means(sentence, "refund", "freeItem", "evasion", "screenshot") &&
    means(sentence, "review", "rate");
  return given ? named : [];
}

function tradesReviews(text: Reading): readonly Evidence[] {
  const rules = text.sentences.flatMap((sentence) => meant(sentence, "evasion"));
  const evades = rules.length > 1 || (rules.length === 1 && opinionTalk(text));
  const opinionNamed = anyOpinion.some((concept) => text.has(concept));
  const found = spoken(text).flatMap((sentence) => {
    if (means(sentence, "advice") && sentence.question) return [];
    const trade = meant(sentence, "reviewTrade", "reciprocal");
    const tools = opinionNamed ? meant(sentence, "gatingTool") : [];
    return each([...trade, ...tools, ...clubs(sentence)]);
  });
  return evades ? [...found, ...each(rules)] : found;
}
