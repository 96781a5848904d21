import type { Examples } from "../../../kit/define-rule.ts";

/** What no-repeat-request finds and spares in German. */
export const examples: Examples = {
  hits: [
    "[[Zur Erinnerung]]: bitte schreiben Sie eine [[Bewertung]].",
    "Wir bitten Sie [[erneut]] um eine [[Rezension]].",
    "Sie haben [[noch keine]] [[Bewertung]] abgegeben.",
    "Leider haben wir von Ihnen [[noch keine]] [[Bewertung]] erhalten.",
    "[[Wie schon letzte Woche]]: würden Sie uns bitte [[bewerten]]?",
  ],
  passes: [
    "Zur Erinnerung: bitte schicken Sie die alte Lampe bis Freitag zurück.",
    "Wir schicken das Teil noch einmal.",
    "Ihre zweite Sendung ist wieder unterwegs.",
    "Danke für Ihre Bewertung.",
    "Wir haben noch keine Antwort vom Paketdienst.",
  ],
};
