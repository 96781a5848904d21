import { defineRule } from "../kit/define-rule.ts";

/** Paragraphs stand one blank line apart. */
export const noEmptyLines = defineRule({
  id: "no-empty-lines",
  title: "No more than two line breaks in a row",
  clause: "MSG-058",
  category: "STYLE",
  surfaces: ["message"],
  outcome: "warn",
  rationale: "Long gaps hide the end of a message on a small screen.",
  needs: [],
  check: (text) =>
    [...text.text.matchAll(/\n(?:[ \t]{0,20}\n){2,}/g)].slice(0, 10).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  message: "This leaves more than one empty line.",
  suggestion: "Leave one empty line between paragraphs.",
  examples: {
    en: {
      hits: [
        "Hello[[\n\n\n]]Your part ships.",
        "One[[\n\n\n\n]]Two",
        "One[[\n \n \n]]Two",
        "First.\n\nSecond.[[\n\n\n]]Third.",
        "End[[\n\n\n\n\n]]Regards",
      ],
      passes: ["One\n\nTwo", "One\nTwo\nThree", "One", "One\n\nTwo\n\nThree", "One \n\n Two"],
    },
  },
});
