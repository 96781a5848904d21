import { anyOpinion, sellerSurfaces } from "../kit/acts.ts";
import { defineRule } from "../kit/define-rule.ts";
import { within } from "../kit/neighbours.ts";
import { each, meant, spoken } from "../kit/roles.ts";

/** Nobody tells a buyer what to write. */
export const noReviewCoaching = defineRule({
  id: "no-review-coaching",
  title: "Never tell a buyer what to write in a review",
  clause: "REQ-014",
  alsoHolds: ["REV-029"],
  category: "PRESSURE",
  surfaces: sellerSurfaces,
  outcome: "hold",
  rationale: "Words put into a buyer's mouth are the seller's words.",
  needs: [["coaching"], anyOpinion],
  check: (text) => within(spoken(text), (one) => each(meant(one, "coaching"))),
  message: "This tells the buyer what to write.",
  suggestion: "Leave the words to the buyer.",
  confidence: 0.7,
  examples: {
    en: {
      hits: [
        "In your review, [[mention the fast delivery]].",
        "Please write a review of [[at least 50 words]].",
        "[[Here is what you could write]] in the review.",
        "[[Copy and paste]] this text as your review.",
        "[[Use these words]] in the review: bright, sturdy.",
      ],
      passes: [
        "You may write a review in your own words.",
        "Please include the screws when you send it back.",
        "Use the short cable at first.",
        "Say which size you need and we send it.",
        "We read your review and changed the manual.",
      ],
    },
  },
});
