import { defineRule, type Evidence } from "../kit/define-rule.ts";
import type { Reading } from "../kit/reader/reading.ts";
import { allOf } from "../kit/roles.ts";

/** A product review that is only about seller or delivery belongs to seller feedback. */
export const noServiceTalkInReview = defineRule({
  id: "no-service-talk-in-review",
  title: "A review that is only about seller or delivery is feedback",
  clause: "REV-040",
  alsoHolds: ["FBK-006"],
  category: "MISROUTED",
  surfaces: ["review"],
  outcome: "hold",
  rationale:
    "Readers of the product page want to know the product. What the seller or carrier did counts " +
    "where it can change something: in the feedback for the order.",
  needs: [["topicService", "topicDelivery"]],
  check: onlyService,
  message: "This is only about the seller or the delivery.",
  suggestion: "Move it to seller feedback with one click, or add what you think of the product.",
  confidence: 0.7,
  examples: {
    en: {
      hits: [
        "[[Seller never answered my three messages.]]",
        "[[Parcel came two weeks late.]]",
        "[[Terrible customer service, refund still missing.]]",
        "[[The courier left the box in the rain.]]",
        "[[Fast shipping and a friendly seller.]]",
      ],
      passes: [
        "Arrived late, but the sound is great.",
        "The seller was kind and the lamp is bright.",
        "Broke after two days and I had to ask for a refund.",
        "Fast delivery. Works well.",
        "Great value.",
      ],
    },
  },
});

function onlyService(text: Reading): readonly Evidence[] {
  const service = text.has("topicService") || text.has("topicDelivery");
  return service && !text.has("topicProduct") && text.words <= 60 && !text.has("disclosure")
    ? allOf(text)
    : [];
}
