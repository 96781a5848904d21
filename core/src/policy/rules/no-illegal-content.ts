import { defineRule } from "../kit/define-rule.ts";
import { each, meant } from "../kit/roles.ts";

/** Nothing illegal, nothing that endangers people. */
export const noIllegalContent = defineRule({
  id: "no-illegal-content",
  title: "Nothing illegal or dangerous",
  clause: "REV-051",
  category: "ILLEGAL",
  surfaces: [
    "review",
    "feedback",
    "message",
    "insert",
    "email",
    "social",
    "review_reply",
    "feedback_reply",
  ],
  outcome: "hold",
  rationale:
    "Threats to life, fraud and dangerous instructions are for people to look at, at once.",
  needs: [["illegal"]],
  check: (text) =>
    text.sentences.filter((one) => !one.policy).flatMap((one) => each(meant(one, "illegal"))),
  message: "This seems to offer or threaten something illegal.",
  suggestion: "Take out the marked words. If someone is in danger, call the emergency services.",
  confidence: 0.7,
  examples: {
    en: {
      hits: [
        "[[I will kill]] the one who packed this.",
        "We sell [[fake passport]] covers with papers.",
        "Pay with [[stolen cards]] here.",
        "Ask me how to [[bypass the safety]] switch.",
        "Great to [[get high on]].",
      ],
      passes: [
        "This lamp kills the mood.",
        "The fake leather looks real.",
        "The safety switch works.",
        "Stolen from my porch, sadly.",
        "The shelf gets high marks from me.",
      ],
    },
  },
});
