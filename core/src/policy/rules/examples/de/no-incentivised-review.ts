import type { Examples } from "../../../kit/define-rule.ts";

/** What no-incentivised-review finds and spares in German. */
export const examples: Examples = {
  hits: [
    "[[Für diese Rezension gibt es 20 % auf]] die nächste Bestellung.",
    "Der [[Verkäufer erstattet mir den Kaufpreis, wenn ich hier fünf Sterne]] gebe.",
    "[[Auf der Karte im Paket stand 10 Euro für eine Bewertung, also bitte schön]].",
    "[[Nachdem ich das hier geschrieben hatte, gab es das Geld zurück]].",
    "Ich [[habe das Produkt kostenlos für diese Bewertung erhalten]].",
    "Gratis [[zum Testen bekommen]], läuft gut.",
    "[[Im Austausch für meine ehrliche Bewertung]] habe ich Rabatt bekommen.",
    "[[Als Produkttester durfte ich die Lampe behalten, hier meine ehrliche Meinung]].",
    "Ich bekam einen [[Gutschein für diese Rezension]].",
  ],
  passes: [
    "Also hier meine Bewertung: 40 Euro bezahlt und nach zwei Wochen kaputt.",
    "Ich durfte den alten behalten, als der Ersatz kam, und der neue läuft.",
    "Zum Geburtstag geschenkt bekommen und seitdem täglich im Einsatz.",
    "Der Verkäufer hat mir kostenlos einen neuen Deckel geschickt, weil meiner kaputt war.",
    "Der Verkäufer hat mir kostenlos einen neuen Deckel geschickt.",
    "Habe ich im Angebot gekauft.",
    "Das Kabel gab es gratis dazu.",
    "Eine Karte im Paket versprach Geld, ich lehne ab.",
    "Meine Frau hat sie geschenkt bekommen und ist zufrieden.",
  ],
};
