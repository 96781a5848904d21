import { defineRule, type Evidence } from "../kit/define-rule.ts";
import type { Reading } from "../kit/reader/reading.ts";

/** Messages are written, not shouted. */
export const noShouting = defineRule({
  id: "no-shouting",
  title: "No shouting: capitals and strings of exclamation marks",
  clause: "MSG-060",
  category: "STYLE",
  surfaces: ["message", "review_reply", "feedback_reply"],
  outcome: "warn",
  rationale: "Capitals and rows of exclamation marks read as anger and are hard to read.",
  needs: [],
  check: shouts,
  message: "This reads as shouting.",
  suggestion: "Write in normal letters, with one mark at the end.",
  examples: {
    en: {
      hits: [
        "Send it back[[!!!]]",
        "[[PLEASE SEND THE LAMP BACK TODAY]]",
        "Really[[??!!]]",
        "It was [[NOT OUR FAULT AT ALL]].",
        "Sorry[[!!!!!]]",
      ],
      passes: [
        "Send it back, please.",
        "The USB-C port takes 20 W.",
        "Is it the LED or the PCB?",
        "Sorry!",
        "Model XJ 900 TDM is sold out.",
      ],
    },
  },
});

function shouts(text: Reading): readonly Evidence[] {
  const { text: written } = text;
  // Hardly any text holds either, and to ask costs less than to begin a search for all.
  const marks = /[!?]{3}/.test(written) ? written.matchAll(/[!?]{3,20}/g) : [];
  const capitals = twoCapitals.test(written)
    ? written.matchAll(/\p{Lu}{2,20}(?: \p{Lu}{2,20}){3,12}/gu)
    : [];
  return [...marks, ...capitals].slice(0, 10).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * A word that might begin with two capitals, as one of a row does behind its space: signs and
 * letters of other scripts are left to the pattern.
 */
const twoCapitals = / [A-Z\u0080-\uffff]{2}/;
