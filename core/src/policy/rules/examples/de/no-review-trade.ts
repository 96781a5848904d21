import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-trade finds and spares in German. */
export const examples: Examples = {
  hits: [
    { text: "Paket M: 30 [[Rezensionen]] für 259 €.", context: { surface: "social" } },
    {
      text: "[[Wir bieten Rezensionen]] auf Google, Jameda und Kununu.",
      context: { surface: "social" },
    },
    {
      text: "Bei schlechter Stimmung bekommen Sie eine Nachricht, [[bevor der Gast eine Bewertung]] schreibt.",
      context: { surface: "social" },
    },
    {
      text: "Unser Laden sucht Partner für [[gegenseitiges Bewerten]] auf Google.",
      context: { surface: "social" },
    },
    {
      text: "Wir liefern [[Bewertungen von echten Konten]], ab 9 €.",
      context: { surface: "social" },
    },
    {
      text: "Google-Sterne von [[verifizierten Konten]], 100 % dauerhaft, Preise per PN.",
      context: { surface: "social" },
    },
    "[[Google Bewertungen kaufen]], schnell und günstig.",
    "[[Produkttester gesucht]]!",
    "Wir [[suchen Tester]] für eine Pfanne.",
    "[[Bewertung gegen Bewertung]], wer macht mit?",
    "Werden Sie Mitglied in unserem [[Bewertungsclub]].",
  ],
  passes: [
    {
      text: "Echte Bewertungen auf Google und Trustpilot: So urteilen unsere Gäste.",
      context: { surface: "social" },
    },
    {
      text: "Nur verifizierte Käufer dürfen bewerten. Gleich bestellen!",
      context: { surface: "social" },
    },
    { text: "Wasserkocher, 4,6 (30 Bewertungen) 25,90 €", context: { surface: "social" } },
    {
      text: "Wir erhalten Rezensionen auf Google und Trustpilot und lesen jede.",
      context: { surface: "social" },
    },
    {
      text: "Klären Sie Beschwerden, bevor ein Gast eine schlechte Bewertung schreibt.",
      context: { surface: "social" },
    },
    {
      text: "Typische Fehler beim Bewertungsmanagement\n\n1. Bewertungen kaufen\n2. Rabatte gegen Sterne versprechen\n3. Nur um positive Rezensionen bitten",
      context: { surface: "social" },
    },
    {
      text: "Unsere Bewertungen stammen von Käufern, die wir alle gefragt haben.",
      context: { surface: "social" },
    },
    {
      text: "Wir suchen Tester für unsere App, Fehler bitte im Formular melden.",
      context: { surface: "social" },
    },
    {
      text: "Kann ich hier Bewertungen kaufen? Nein, und das bleibt auch bei jedem Paket so, das wir je verkaufen.",
      context: { surface: "social" },
    },
    "Wer Bewertungen kauft, verstößt gegen die Regeln.",
    "Die Verbraucherzentrale warnt: Bewertungen kaufen ist verboten.",
    "Wir lesen jede Bewertung.",
    "Ich habe die Pfanne gekauft und bewertet.",
    "Der Test dauert zwei Wochen.",
  ],
};
