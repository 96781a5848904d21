import type { Examples } from "../../../kit/define-rule.ts";

/** What no-vote-request finds and spares in German. */
export const examples: Examples = {
  hits: [
    "Könnten Sie unter dem Verriss [[auf »Hilfreich« klicken]]?",
    "Bitte [[markieren Sie unsere Bewertungen als hilfreich]].",
    "[[Klickt alle auf hilfreich]] bei der ersten Rezension.",
    "Bitte [[meldet diese Bewertung als Missbrauch]].",
    "[[Drückt bitte bei der Rezension auf hilfreich]].",
    "Könnt ihr die schlechte [[Bewertung melden]]?",
  ],
  passes: [
    "Die Bewertung war hilfreich für mich.",
    "Danke, Ihre Frage war hilfreich.",
    "Wir bitten nie um Stimmen.",
    "Eine hilfreiche Anleitung liegt bei.",
    "Bitte melden Sie sich, wenn etwas fehlt.",
  ],
};
