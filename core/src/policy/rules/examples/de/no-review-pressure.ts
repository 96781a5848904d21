import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-pressure finds and spares in German. */
export const examples: Examples = {
  hits: [
    "Sie haben [[bis Freitag]] Zeit, die [[Bewertung]] richtigzustellen. Danach geht das an unseren [[Anwalt]].",
    "[[Ohne nette Worte kein]] Ersatzteil, so einfach ist das.",
    "[[Eine Wertung]] wie Ihre bedeutet, dass unser Packer seine [[Stelle verliert]].",
    "Ihre [[schlechte Bewertung]] [[ruiniert]] unser Geschäft.",
    "Unsere [[Anwälte sehen in Ihrer Rezension eine Verleumdung]].",
    "Ihre [[Bewertung]] [[schadet uns sehr, denken Sie an unsere Familie]].",
    "Das Ersatzteil kommt [[erst, wenn]] Sie Ihre [[Bewertung]] geändert haben.",
    "Wir sind ein [[Familienbetrieb]], und Ihre [[negative Bewertung]] kostet uns Kunden.",
  ],
  passes: [
    "Bitte schicken Sie die Jacke bis morgen zurück, sonst verfällt das Etikett.",
    "Ihre Rücksendung liegt hier und wird heute geprüft.",
    "Wir sind ein Familienbetrieb und antworten persönlich.",
    "Bitte schicken Sie die Lampe innerhalb von 14 Tagen zurück.",
    "Das Ersatzteil kommt, sobald die alte Lampe hier ist.",
    "Danke für die Bewertung. Wir haben den Paketdienst informiert.",
    "Die Garantie gilt zwei Jahre.",
  ],
};
