import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-change-request finds and spares in German. */
export const examples: Examples = {
  hits: [
    "Könnten Sie bitte [[Ihre Rezension durch eine neue ersetzen]]?",
    "Wenn die [[Rezension bis Montag nicht gelöscht ist, schreibt unser Anwalt]].",
    "Das Geld ist zurück bei Ihnen. Kann die [[Bewertung jetzt weg]]?",
    "Mögen Sie Ihre [[Bewertung noch verbessern]]?",
    "Bitte [[ändern Sie Ihre Bewertung]].",
    "Könnten Sie Ihre [[Rezension löschen]]?",
    "Wir wären dankbar, wenn Sie Ihre [[Bewertung überdenken]].",
    "Würden Sie die [[Sternebewertung bitte anpassen]]?",
    "Das Ersatzteil kommt, sobald Ihre [[Rezension entfernt]] wurde.",
  ],
  passes: [
    "Wir möchten den Filter durch einen neuen ersetzen und danken für Ihre Rezension.",
    "Helfen Sie uns, den Laden zu verbessern, und schreiben Sie eine Bewertung.",
    "Wir haben Ihre Bewertung gelesen und schicken heute ein neues Ladegerät.",
    "Wir bitten niemanden, eine Bewertung zu ändern.",
    "Bitte entfernen Sie die Folie von der Lampe.",
    "Nach Ihrer Bewertung haben wir die Anleitung geändert.",
    "Bitte ändern Sie die Lieferadresse bis Freitag.",
  ],
};
