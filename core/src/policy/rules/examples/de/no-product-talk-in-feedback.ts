import type { Examples } from "../../../kit/define-rule.ts";

/** What no-product-talk-in-feedback finds and spares in German. */
export const examples: Examples = {
  hits: [
    "[[Toller Klang, der Akku hält den ganzen Tag.]]",
    "[[Der Reißverschluss ging am zweiten Tag kaputt.]]",
    "[[Der Motor des Mixers ist defekt.]]",
    "[[Die Farbe hat sich ausgewaschen.]]",
    "[[Scharfe Klinge, bequemer Griff.]]",
  ],
  passes: [
    "Toller Service, schnell und zuverlässig!",
    "Die Lampe war defekt, und der Verkäufer hat sie ersetzt.",
    "Schnell geliefert, gute Qualität.",
    "Falsche Farbe geschickt, niemand antwortet.",
    "Gut verpackt, funktioniert.",
  ],
};
