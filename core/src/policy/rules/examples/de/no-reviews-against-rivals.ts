import type { Examples } from "../../../kit/define-rule.ts";

/** What no-reviews-against-rivals finds and spares in German. */
export const examples: Examples = {
  hits: [
    {
      text: "[[Wir verkaufen auch solche]] Lampen, unsere sind um Längen besser.",
      context: { surface: "review" },
    },
    {
      text: "[[Als Mitbewerber]] muss ich sagen: Finger weg, [[nehmt lieber unser]] Modell.",
      context: { surface: "review" },
    },
    {
      text: "Aus der Branche gesprochen: Schrott. [[Bei uns im Shop gibt es]] Besseres.",
      context: { surface: "review" },
    },
    {
      text: "Lasst uns VeloMax mit [[schlechten Bewertungen zuballern]], bis sie von Seite eins weg sind.",
      context: { surface: "social" },
    },
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
    {
      text: "Unsere halten schon drei Jahre, viel länger als die alten.",
      context: { surface: "review" },
    },
    {
      text: "Da ich aus der Branche komme, kann ich sagen: sehr gute Zange.",
      context: { surface: "review" },
    },
    { text: "Das Modell der Konkurrenz hat ein längeres Kabel.", context: { surface: "review" } },
    { text: "Ich bin Schneiderin und die Nähte sind schlecht.", context: { surface: "review" } },
    {
      text: "Ein Mitbewerber hat uns letzten Monat mit gefälschten Ein-Stern-Bewertungen überzogen. Wir haben sie gemeldet.",
      context: { surface: "social" },
    },
    {
      text: "Darf man einen Konkurrenten schlecht bewerten? Nein, und hier steht warum.",
      context: { surface: "social" },
    },
    "Der Filter der Konkurrenz ist billiger.",
    "Wir schreiben keine Bewertungen über Mitbewerber.",
    "Die Konkurrenz schläft nicht.",
    "Der Wettbewerb fand im Mai statt.",
    "Vergleichen Sie die Preise in Ruhe.",
  ],
};
