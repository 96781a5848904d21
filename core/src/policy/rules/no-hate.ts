import { defineRule } from "../kit/define-rule.ts";
import { each, meant } from "../kit/roles.ts";

/** No attack on people for what they are. */
export const noHate = defineRule({
  id: "no-hate",
  title: "No attack on people for what they are",
  clause: "REV-046",
  category: "HATE",
  surfaces: ["review", "feedback", "message", "review_reply", "feedback_reply"],
  outcome: "refuse",
  rationale: "Nobody buys or sells here at the price of being attacked.",
  needs: [["hate"]],
  check: (text) => text.sentences.flatMap((one) => each(meant(one, "hate"))),
  message: "This attacks people for what they are.",
  suggestion: "Say what went wrong with the order or product.",
  examples: {
    en: {
      hits: [
        "[[Go back to your country]].",
        "[[Typical foreigner]] shop.",
        "[[Never buy from foreigners]].",
        "[[Dirty immigrants]] sell this.",
        "[[These foreigners cheat]] everyone.",
      ],
      passes: [
        "Made in another country, and well made.",
        "The typical foreign plug does not fit.",
        "Dirty lens when it came.",
        "The seller writes in broken English but helps at once.",
        "Sent back to your country of origin at no cost.",
      ],
    },
  },
});
