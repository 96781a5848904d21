import type { Examples } from "../../../kit/define-rule.ts";

/** What no-insults finds and spares in German. */
export const examples: Examples = {
  hits: [
    {
      text: "Sie waren [[der unverschämteste Gast]] des Jahres.",
      context: { surface: "review_reply" },
    },
    {
      text: "Haben Sie die Packung überhaupt gelesen, oder ist [[Lesen nicht so Ihr Ding]]?",
      context: { surface: "review_reply" },
    },
    {
      text: "[[Glückwunsch, Sie haben es geschafft]], einen Löffel kaputt zu machen. Respekt.",
      context: { surface: "review_reply" },
    },
    {
      text: "Komisch, dass [[alle anderen damit klarkommen, nur Sie nicht]].",
      context: { surface: "review_reply" },
    },
    { text: "[[Lernen Sie erst mal lesen]].", context: { surface: "review_reply" } },
    "[[Wer lesen kann]], ist klar im Vorteil.",
    "So ein [[Unsinn]], Sie [[Lügner]].",
    "[[Heul doch]].",
    "Sie sind einfach [[zu dumm]] dafür.",
    "Das ist [[lächerlich]], [[schämen Sie sich]].",
  ],
  passes: [
    {
      text: "Bleiben Sie gesund und kommen Sie gern wieder.",
      context: { surface: "review_reply" },
    },
    {
      text: "Herzlichen Glückwunsch, Sie haben es geschafft, der Kuchen sieht toll aus.",
      context: { surface: "review_reply" },
    },
    {
      text: "Kunden wie Sie machen unsere Arbeit schön. Danke!",
      context: { surface: "review_reply" },
    },
    {
      text: "Es tut uns leid, dass der Löffel gebrochen ist. Ein neuer ist unterwegs.",
      context: { surface: "review_reply" },
    },
    {
      text: "Der Deckel öffnet sich nach links; Seite 3 der Anleitung zeigt es.",
      context: { surface: "review_reply" },
    },
    "Es tut uns leid, dass das Paket zu spät kam.",
    "Die Anleitung erklärt auf Seite 4, wie der Filter gereinigt wird.",
    "Danke für den Hinweis auf den losen Griff.",
    "Wir sehen das anders, verstehen aber Ihren Ärger.",
    "Sie können die Pfanne zurückgeben.",
  ],
};
