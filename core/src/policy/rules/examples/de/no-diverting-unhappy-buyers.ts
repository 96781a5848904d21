import type { Examples } from "../../../kit/define-rule.ts";

/** What no-diverting-unhappy-buyers finds and spares in German. */
export const examples: Examples = {
  hits: [
    "Begeistert? Die Produktseite freut sich. Enttäuscht? [[Unser Postfach auch.]]",
    "Sie strahlen? Sagen Sie es direkt beim Artikel. [[Sie grummeln]]? Dann [[diskret bei uns]].",
    "Bitte [[kontaktieren Sie uns, bevor Sie eine negative Bewertung]] abgeben.",
    "Zufrieden? Bewerten Sie uns. [[Unzufrieden]]? [[Sagen Sie es nur uns]].",
    "[[Melden Sie sich bei Problemen zuerst bei uns, statt eine schlechte Bewertung]] zu schreiben.",
    "Bei Unzufriedenheit bitte [[erst Kontakt mit uns aufnehmen, bevor Sie bewerten]].",
    "Gute Erfahrungen gehören in eine Bewertung, [[Beschwerden an uns]].",
  ],
  passes: [
    "Begeistert? Die Produktseite freut sich. Enttäuscht? Die Produktseite auch.",
    "Wenn Sie unzufrieden sind, kontaktieren Sie uns bitte innerhalb von sieben Tagen.",
    "Ob zufrieden oder unzufrieden: schreiben Sie eine Bewertung oder sprechen Sie mit uns.",
    "Bitte kontaktieren Sie uns, bevor Sie das Gerät öffnen.",
    "Fehlt etwas, schreiben Sie uns.",
    "Wir lesen jede Bewertung.",
  ],
};
