import { defineRule } from "../kit/define-rule.ts";
import { each, meant } from "../kit/roles.ts";

/** Where else something is cheaper or in stock is no part of a review. */
export const noPriceTalkInReview = defineRule({
  id: "no-price-talk-in-review",
  title: "No word on prices elsewhere or availability",
  clause: "REV-041",
  category: "PRICE",
  surfaces: ["review"],
  outcome: "warn",
  rationale: "Prices change by the hour; whether the product was worth it to you lasts.",
  needs: [["topicPrice"]],
  check: (text) => text.sentences.flatMap((one) => each(meant(one, "topicPrice"))),
  message: "This tells where the product is cheaper or available.",
  suggestion: "Say whether it was worth its price to you.",
  confidence: 0.6,
  examples: {
    en: {
      hits: [
        "[[Found it cheaper]] in town.",
        "It is [[cheaper elsewhere]].",
        "It is [[out of stock]] again.",
        "The [[price dropped]] a day later.",
        "[[Available at]] every corner shop.",
      ],
      passes: [
        "Great value for the money.",
        "Not cheap, but worth it.",
        "Too expensive for what it does.",
        "I paid twenty and would again.",
        "A bargain for what it does.",
      ],
    },
  },
});
