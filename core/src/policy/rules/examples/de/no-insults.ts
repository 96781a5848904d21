import type { Examples } from "../../../kit/define-rule.ts";

/** What no-insults finds and spares in German. */
export const examples: Examples = {
  hits: [
    { text: "[[Lernen Sie erst mal lesen]].", context: { surface: "review_reply" } },
    "[[Wer lesen kann]], ist klar im Vorteil.",
    "So ein [[Unsinn]], Sie [[Lügner]].",
    "[[Heul doch]].",
    "Sie sind einfach [[zu dumm]] dafür.",
    "Das ist [[lächerlich]], [[schämen Sie sich]].",
  ],
  passes: [
    "Es tut uns leid, dass das Paket zu spät kam.",
    "Die Anleitung erklärt auf Seite 4, wie der Filter gereinigt wird.",
    "Danke für den Hinweis auf den losen Griff.",
    "Wir sehen das anders, verstehen aber Ihren Ärger.",
    "Sie können die Pfanne zurückgeben.",
  ],
};
