import type { Examples } from "../../../kit/define-rule.ts";

/** What no-illegal-content finds and spares in Swedish. */
export const examples: Examples = {
  hits: [
    "[[Jag ska döda]] den som packade det här.",
    "Han fixar [[falska pass]] också.",
    "Går att betala med [[stulna kort]].",
    "Fråga mig hur man [[kringgår låset]].",
    "Här kan du även [[köpa droger]].",
  ],
  passes: [
    "Konstlädret ser äkta ut.",
    "Barnlåset fungerar som det ska.",
    "Paketet blev stulet vid dörren.",
    "Ljuset dödar all stämning.",
    "Passet satt perfekt i fodralet.",
  ],
};
