import { defineRule } from "../kit/define-rule.ts";
import { each, meant } from "../kit/roles.ts";

/** Messages carry no HTML: no fonts, pictures, pixels or layout of their own. */
export const noMarkup = defineRule({
  id: "no-markup",
  title: "No HTML in messages",
  clause: "MSG-039",
  alsoHolds: ["MSG-036", "MSG-053", "MSG-054", "MSG-055", "MSG-056", "MSG-057", "MSG-059"],
  category: "STYLE",
  surfaces: ["message"],
  outcome: "warn",
  rationale: "Plain text looks the same to everyone and hides no pictures that report back.",
  needs: [["markup"]],
  check: (text) => text.sentences.flatMap((one) => each(meant(one, "markup"))).slice(0, 10),
  message: "This holds HTML, which is sent as plain signs.",
  suggestion: "Write plain text.",
  examples: {
    en: {
      hits: [
        "Your part [[<b>]]ships[[</b>]] on Monday.",
        '[[<img src="x.gif">]] The manual is attached.',
        "[[<center>]]Hello[[</center>]]",
        "[[<font size=5>]]Big news",
        '[[<div style="margin:0">]]Which size?',
      ],
      passes: [
        "Temperature < 20 °C.",
        "5 > 3 and 2 < 4.",
        "We <3 clean pans.",
        "Press <- to go back.",
        "The manual is attached.",
      ],
    },
  },
});
