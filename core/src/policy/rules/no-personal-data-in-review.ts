import { defineRule } from "../kit/define-rule.ts";
import { each, meant } from "../kit/roles.ts";

/** A review or feedback gives no one's address, number or e-mail. */
export const noPersonalDataInReview = defineRule({
  id: "no-personal-data-in-review",
  title: "No personal data in a review or feedback",
  clause: "REV-044",
  alsoHolds: ["FBK-021", "PII-009"],
  category: "PII",
  surfaces: ["review", "feedback"],
  outcome: "hold",
  rationale: "What is published cannot be taken back from those who copied it.",
  needs: [["phone", "email", "streetAddress", "orderNumber"]],
  check: (text) =>
    text.sentences.flatMap((sentence) =>
      each(meant(sentence, "phone", "email", "streetAddress", "orderNumber")),
    ),
  message: "This holds an address, number or e-mail.",
  suggestion: "Take out the marked words; the rest can be published.",
  examples: {
    en: {
      hits: [
        "Call me at [[555 0134]] if you want it.",
        "Write to [[dana@mail.example]].",
        "The seller lives at [[14 Birch Lane]].",
        "My order [[303-1234567-7654321]] never came.",
        "Reach them on [[+44 20 7946 0018]].",
      ],
      passes: [
        "I connect it via the 200 ohm jack, and the manual was unhelpful. About 2 minutes and it ran.",
        "It weighs 2500 g and runs on 230 V.",
        "Bought in 2024, still working in 2026.",
        "I walked down the lane with it for 14 miles.",
        "Ordered on 12.05.2026 and it came on 14.05.2026.",
        "Model 300 4000 is louder than the 200 3000 was.",
      ],
    },
  },
});
