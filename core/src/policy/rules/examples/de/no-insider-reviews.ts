import type { Examples } from "../../../kit/define-rule.ts";

/** What no-insider-reviews finds and spares in German. */
export const examples: Examples = {
  hits: [
    "[[Mama, schreibst du bitte eine Bewertung]] für meine Kerzen?",
    "Liebe [[Kollegen, bitte bewertet]] alle unseren neuen Mopp.",
    "[[Freunde, gebt meinem Shop bitte fünf Sterne]].",
    "[[Tante, kannst du eine Rezension]] unter meine Seite schreiben?",
    "Liebes [[Team, bitte hinterlasst heute alle eine Bewertung]].",
  ],
  passes: [
    "Mama, kannst du meine Kerzen testen?",
    "Unser Team liest jede Bewertung.",
    "Das ganze Team sagt danke für die Bewertung.",
    "Mitarbeiter dürfen unsere Produkte nicht bewerten.",
    "Ein Geschenk für Freunde und Familie.",
  ],
};
