import type { Examples } from "../../../kit/define-rule.ts";

/** What no-reviews-against-rivals finds and spares in German. */
export const examples: Examples = {
  hits: [
    {
      text: "Beim Konkurrenten sollten ein paar [[miese Erfahrungen auftauchen]], wer hilft?",
      context: { surface: "social" },
    },
    "Bitte [[schreibt unserer Konkurrenz eine schlechte Bewertung]].",
    "Kann jemand beim [[Konkurrenten eine negative Rezension schreiben]]?",
    "Wir zahlen für [[schlechte Bewertungen bei der Konkurrenz]].",
    "Bitte [[bewertet den Mitbewerber mit einem Stern]].",
    "Könnt ihr dem [[Wettbewerber eine schlechte Bewertung geben]]?",
  ],
  passes: [
    "Der Filter der Konkurrenz ist billiger.",
    "Wir schreiben keine Bewertungen über Mitbewerber.",
    "Die Konkurrenz schläft nicht.",
    "Der Wettbewerb fand im Mai statt.",
    "Vergleichen Sie die Preise in Ruhe.",
  ],
};
