import type { Examples } from "../../../kit/define-rule.ts";

/** What no-incentive-for-review finds and spares in German. */
export const examples: Examples = {
  hits: [
    "Hinterlassen Sie eine [[Bewertung und erhalten Sie einen Gutschein über 10 Euro]].",
    "Für jede [[Rezension gibt es ein kleines Geschenk]].",
    "Sobald Ihre [[Bewertung online ist, schicken wir Ihnen einen Rabattcode]].",
    "Wer uns [[bewertet, nimmt an der Verlosung]] eines Fahrrads teil.",
    "Als [[Dankeschön für Ihr Feedback]] schenken wir Ihnen eine zweite Lampe.",
  ],
  passes: [
    {
      text: "Mein Friseur lässt 10 Euro nach, wenn ich ihm fünf Sterne gebe. Darf er das?",
      context: { surface: "social" },
    },
    "Sie schreiben, jemand habe Ihnen 10 Euro für fünf Sterne geboten. Melden Sie das.",
    {
      text: "Was in unseren Kartons nicht liegt: Rabatte für Bewertungen, Bitten um volle Punktzahl.",
      context: { surface: "social" },
    },
    "Nach Erhalt können Sie eine Bewertung abgeben und Ihre Erfahrung teilen.",
    { text: "Im Paket lag eine Karte: Geld für Sterne. Gemeldet.", context: { surface: "social" } },
    "Die 20 Euro sind überwiesen; Ihre Bewertung kann so bleiben.",
    "Sie schrieben, eine Karte im Paket habe ein Geschenk für eine Bewertung versprochen.",
    "Es ist verboten, für eine Bewertung ein Geschenk anzubieten.",
    "Wir dürfen für eine Bewertung nichts anbieten.",
    "Die Ersatzlampe ist kostenlos, weil die erste defekt war.",
    "Der Gutschein, mit dem Sie bezahlt haben, wurde Ihrem Konto zurückgebucht.",
    "Die Geschenkverpackung liegt bei.",
    "Starten Sie die kostenlose Bewertung Ihrer alten Lampe und erhalten Sie Angebote.",
    "Es gibt bei uns keine Gutscheine für Bewertungen.",
  ],
};
