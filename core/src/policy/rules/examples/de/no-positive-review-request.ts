import type { Examples } from "../../../kit/define-rule.ts";

/** What no-positive-review-request finds and spares in German. */
export const examples: Examples = {
  hits: [
    "Bitte geben Sie uns [[volle 5 Sterne]], weniger hilft uns nicht weiter.",
    "Bitte [[5*]] geben, danke.",
    "Bitte vergeben Sie nichts weniger als [[fünf Sterne]].",
    "Vergessen Sie nicht, uns [[fünf Sterne]] zu geben.",
    "Wir bitten nie um viel aber bitte geben Sie uns [[fünf Sterne]].",
    "Bitte [[geben Sie uns eine positive Bewertung]].",
    "Wir würden uns über [[fünf Sterne]] sehr freuen.",
    "Bitte [[hinterlassen Sie eine 5-Sterne-Rezension]].",
    "Über eine [[gute Bewertung]] würden wir uns freuen, bitte schreiben Sie eine.",
    "Bewerten Sie uns bitte mit der [[vollen Punktzahl]].",
  ],
  passes: [
    {
      text: "Es tut uns leid, dass Sie um fünf Sterne gebeten wurden.",
      context: { surface: "review_reply" },
    },
    "Schreiben Sie gern eine Bewertung, ob positiv oder negativ.",
    "Vielen Dank für Ihre positive Bewertung.",
    "Wir bitten nie um fünf Sterne.",
    "Die Anleitung hat eine gute Übersicht auf Seite fünf.",
    "Bitte schreiben Sie uns, welche Farbe Sie brauchen.",
  ],
};
