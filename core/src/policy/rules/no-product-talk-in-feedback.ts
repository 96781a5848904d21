import { defineRule, type Evidence } from "../kit/define-rule.ts";
import type { Reading } from "../kit/reader/reading.ts";
import { allOf } from "../kit/roles.ts";

/** Longer texts hold more than one topic. */
const wordsMax = 60;

/** Seller feedback that is only about the product belongs to a review. */
export const noProductTalkInFeedback = defineRule({
  id: "no-product-talk-in-feedback",
  title: "Feedback that is only about the product is a review",
  clause: "FBK-006",
  alsoHolds: ["FBK-022", "FBK-025"],
  category: "MISROUTED",
  surfaces: ["feedback"],
  outcome: "hold",
  rationale: "A seller cannot change how a product is made; other buyers look for it on its page.",
  needs: [["topicProduct"]],
  wordsMax,
  check: onlyProduct,
  message: "This is only about the product, not about the seller.",
  suggestion: "Move it to a product review with one click, or add how the seller served you.",
  confidence: 0.7,
  examples: {
    en: {
      hits: [
        "[[Great sound, deep bass, battery lasts all day.]]",
        "[[Zip broke on the second day and the lining smells.]]",
        "[[The blender motor died after a week.]]",
        "[[Colour faded in the first wash.]]",
        "[[Sharp blade, comfortable handle.]]",
      ],
      passes: [
        "Fantastic service, fast and very reliable!",
        "The lamp broke and the seller replaced it.",
        "Arrived quickly, good quality.",
        "Wrong colour was sent and nobody answered.",
        "Well packed, works fine.",
        "All as described, would buy from them again.",
      ],
    },
  },
});

function onlyProduct(text: Reading): readonly Evidence[] {
  const service = text.has("topicService") || text.has("topicDelivery") || text.has("orderWord");
  return text.has("topicProduct") && !service && text.words <= wordsMax ? allOf(text) : [];
}
