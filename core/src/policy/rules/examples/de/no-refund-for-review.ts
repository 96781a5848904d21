import type { Examples } from "../../../kit/define-rule.ts";

/** What no-refund-for-review finds and spares in German. */
export const examples: Examples = {
  hits: [
    "Sie machen [[daraus fünf Sterne, wir überweisen Ihnen den kompletten Kaufpreis zurück]]. Einverstanden?",
    {
      text: "Ihr bestellt, ich [[erstatte nach Freischaltung der Rezension alles]].",
      context: { surface: "social" },
    },
    "Sobald Ihre [[Rezension verschwunden ist, erhalten Sie den Kaufpreis zurück]].",
    "Wir [[erstatten den vollen Betrag, wenn Sie Ihre Bewertung]] löschen.",
    "Schreiben Sie eine [[Bewertung, dann überweisen wir Ihnen das Geld zurück]].",
    "Die [[Rückerstattung folgt nach der Änderung Ihrer Sternebewertung]].",
    "Nach Ihrer [[5-Sterne-Bewertung bekommen Sie das Geld per PayPal zurück]].",
  ],
  passes: [
    "Wir haben Ihnen die 40 € zurück überwiesen, weil der Deckel einen Riss hatte.",
    "Sobald die alte Lampe bei uns ist, überweisen wir den Kaufpreis zurück.",
    "Wir haben Ihnen den vollen Betrag erstattet, weil der Wasserkocher undicht war.",
    "Die Erstattung hängt nicht von einer Bewertung ab.",
    "Ihr Geld ist in drei Tagen wieder auf der Karte.",
    "Wenn die Lampe nicht passt, erhalten Sie den Kaufpreis zurück.",
    "Wir haben Ihre Bewertung gelesen und die Anleitung geändert.",
  ],
};
