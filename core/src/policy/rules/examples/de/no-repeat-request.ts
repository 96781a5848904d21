import type { Examples } from "../../../kit/define-rule.ts";

/** What no-repeat-request finds and spares in German. */
export const examples: Examples = {
  hits: [
    "[[Aller guten Dinge sind drei]]: Wie wäre es mit der [[Bewertung]]?",
    "Ich habe Sie [[schon zweimal gefragt]], bitte geben Sie heute Ihre [[Bewertung]] ab.",
    "Haben Sie [[meine Nachricht wegen der Rezension]] gesehen? Ich warte noch.",
    "[[Zur Erinnerung]]: bitte schreiben Sie eine [[Bewertung]].",
    "Wir bitten Sie [[erneut]] um eine [[Rezension]].",
    "Sie haben [[noch keine]] [[Bewertung]] abgegeben.",
    "Leider haben wir von Ihnen [[noch keine]] [[Bewertung]] erhalten.",
    "[[Wie schon letzte Woche]]: würden Sie uns bitte [[bewerten]]?",
  ],
  passes: [
    "Ich schon wieder: Der Kurier braucht für das zweite Paket Ihren Türcode.",
    "Ich habe beim Kurier schon zweimal nachgefragt und rufe morgen wieder an.",
    "Zur Erinnerung: bitte schicken Sie die alte Lampe bis Freitag zurück.",
    "Wir schicken das Teil noch einmal.",
    "Ihre zweite Sendung ist wieder unterwegs.",
    "Danke für Ihre Bewertung.",
    "Wir haben noch keine Antwort vom Paketdienst.",
  ],
};
