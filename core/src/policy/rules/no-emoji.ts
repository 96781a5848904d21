import { defineRule } from "../kit/define-rule.ts";
import { each, meant } from "../kit/roles.ts";

/** Messages are plain text that every reader and screen reader reads alike. */
export const noEmoji = defineRule({
  id: "no-emoji",
  title: "No emoji in messages",
  clause: "MSG-051",
  alsoHolds: ["MSG-050", "MSG-052"],
  category: "STYLE",
  surfaces: ["message"],
  outcome: "warn",
  rationale: "Screen readers spell emoji out, and some mail programs lose them.",
  needs: [["emoji"]],
  check: (text) => text.sentences.flatMap((one) => each(meant(one, "emoji"))).slice(0, 10),
  message: "This holds an emoji.",
  suggestion: "Say it in words.",
  examples: {
    en: {
      hits: [
        "Your part ships on Monday [[😀]]",
        "[[🎉]] The manual is attached.",
        "Which size? [[👟]]",
        "Sorry for the delay [[🙏]]",
        "Delivered [[📦]] today",
      ],
      passes: [
        "Your part ships on Monday :)",
        "The manual is attached.",
        "Temperature: 20 °C.",
        "Model № 5 © Pans Ltd.",
        "Size → 42.",
      ],
    },
  },
});
