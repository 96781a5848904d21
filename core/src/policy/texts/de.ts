import type { LanguageTexts } from "./texts.ts";

/** German: formal address, no blame, no exclamation marks. */
export const de: LanguageTexts = {
  "no-cancel-request": {
    message: "Hier wird gebeten, eine Bestellung zu stornieren, die Sie nicht liefern können.",
    suggestion: "Stornieren Sie selbst und nennen Sie den Grund.",
  },
  "no-diverting-unhappy-buyers": {
    message: "Das schickt unzufriedene Käufer zu Ihnen statt zu einer Bewertung.",
    suggestion: "Bieten Sie allen Hilfe an, ohne daneben von Bewertungen zu sprechen.",
  },
  "no-emoji": {
    message: "Hier steht ein Emoji.",
    suggestion: "Sagen Sie es in Worten.",
  },
  "no-empty-lines": {
    message: "Hier bleibt mehr als eine Zeile leer.",
    suggestion: "Lassen Sie zwischen Absätzen eine Zeile frei.",
  },
  "no-empty-message": {
    message: "Das sagt dem Käufer nichts, was der Marktplatz nicht schon mitteilt.",
    suggestion:
      "Senden Sie es nicht, oder ergänzen Sie, was der Käufer wissen oder entscheiden muss.",
  },
  "no-feedback-change-pressure": {
    message: "Das drängt den Käufer, sein Feedback zu ändern oder zu entfernen.",
    suggestion: "Sagen Sie neutral, dass Feedback geändert werden kann, oder lassen Sie es weg.",
  },
  "no-hate": {
    message: "Das greift Menschen für das an, was sie sind.",
    suggestion: "Sagen Sie, was mit der Bestellung oder dem Produkt war.",
  },
  "no-illegal-content": {
    message: "Das scheint etwas Verbotenes anzubieten oder anzudrohen.",
    suggestion:
      "Nehmen Sie die markierten Wörter heraus. Ist jemand in Gefahr, rufen Sie den Notruf.",
  },
  "no-incentive-for-review": {
    message: "Hier wird etwas für eine Bewertung angeboten.",
    suggestion: "Bitten Sie ohne Gegenleistung, oder schenken Sie ohne ein Wort über Bewertungen.",
  },
  "no-incentivised-review": {
    message: "Die Bewertung wurde offenbar für eine Gegenleistung geschrieben.",
    suggestion:
      "Sagen Sie uns, wer sie angeboten hat. Über ein Produkt, das Sie selbst bezahlt haben, können Sie neu schreiben.",
  },
  "no-insider-reviews": {
    message: "Hier werden dem Verkäufer nahestehende Menschen um Bewertungen gebeten.",
    suggestion: "Bitten Sie sie, das Produkt zu testen und Ihnen privat zu berichten.",
  },
  "no-insults": {
    message: "Das liest sich unhöflich oder drohend.",
    suggestion: "Sagen Sie in ein, zwei Sätzen, was geschah und was Sie getan haben.",
  },
  "no-link-in-review": {
    message: "Das führt aus dem Marktplatz hinaus.",
    suggestion: "Nehmen Sie den Link heraus und nennen Sie, was Sie meinen.",
  },
  "no-marketing-message": {
    message: "Das wirbt, statt der Bestellung zu dienen.",
    suggestion: "Bleiben Sie bei der Bestellung, ohne Angebote, Codes und andere Produkte.",
  },
  "no-markup": {
    message: "Hier steht HTML; es wird als Zeichen gesendet.",
    suggestion: "Schreiben Sie einfachen Text.",
  },
  "no-obscenity": {
    message: "Hier steht ein obszönes Wort.",
    suggestion: "Sagen Sie dasselbe ohne das markierte Wort.",
  },
  "no-opt-out-link": {
    message: "Hier steht ein eigener Abmeldehinweis.",
    suggestion: "Lassen Sie ihn weg; der Marktplatz fügt die Einstellungen des Käufers an.",
  },
  "no-outside-contact": {
    message: "Das führt den Käufer auf einen Weg außerhalb des Marktplatzes.",
    suggestion: "Antworten Sie hier, im Verlauf der Bestellung.",
  },
  "no-personal-data-in-reply": {
    message: "Das zeigt öffentlich persönliche Daten eines Käufers.",
    suggestion:
      "Lassen Sie Namen, Adressen und Bestellnummern weg; schreiben Sie dem Käufer im Verlauf der Bestellung.",
  },
  "no-personal-data-in-review": {
    message: "Hier steht eine Adresse, eine Nummer oder eine E-Mail.",
    suggestion: "Nehmen Sie die markierten Wörter heraus; der Rest kann erscheinen.",
  },
  "no-positive-review-request": {
    message: "Das bittet um eine gute Bewertung statt um eine ehrliche.",
    suggestion: "Bitten Sie um eine Bewertung, ohne zu sagen, wie sie ausfallen soll.",
  },
  "no-price-talk-in-review": {
    message: "Hier steht, wo das Produkt billiger oder vorrätig ist.",
    suggestion: "Sagen Sie, ob es Ihnen den Preis wert war.",
  },
  "no-product-talk-in-feedback": {
    message: "Das handelt nur vom Produkt, nicht vom Verkäufer.",
    suggestion:
      "Verschieben Sie es mit einem Klick in eine Produktbewertung, oder ergänzen Sie, wie der Verkäufer Sie bedient hat.",
  },
  "no-promotion-in-review": {
    message: "Hier wird für etwas geworben.",
    suggestion: "Bleiben Sie bei Ihrer Meinung zum Produkt, ohne Codes, Läden und Kanäle.",
  },
  "no-refund-for-review": {
    message: "Das knüpft eine Erstattung an eine Bewertung.",
    suggestion: "Erstatten Sie, was zusteht, und sagen Sie nichts über die Bewertung.",
  },
  "no-repeat-request": {
    message: "Für dieselbe Bestellung wird noch einmal um eine Bewertung gebeten.",
    suggestion: "Bitten Sie nicht noch einmal. Der Marktplatz fragt von sich aus ein Mal.",
  },
  "no-request-after-praise": {
    message: "Auf Lob folgt hier die Bitte um eine Bewertung.",
    suggestion:
      "Danken Sie, und lassen Sie es dabei. Der Marktplatz fragt alle mit denselben Worten.",
  },
  "no-request-from-happy-buyers-only": {
    message: "Hier werden nur zufriedene Käufer um eine Bewertung gebeten.",
    suggestion: "Bitten Sie alle Käufer mit denselben Worten, ohne Bedingung.",
  },
  "no-review-by-seller": {
    message:
      "Das scheint jemand geschrieben zu haben, der dem Verkäufer oder Hersteller nahesteht.",
    suggestion:
      "Veröffentlichen Sie es als Text des Verkäufers, oder sagen Sie uns, dass keine Verbindung besteht.",
  },
  "no-review-change-request": {
    message: "Hier wird gebeten, eine Produktbewertung zu ändern oder zu entfernen.",
    suggestion:
      "Lassen Sie die Bitte weg. Sagen Sie, was Sie getan haben, um es in Ordnung zu bringen.",
  },
  "no-review-coaching": {
    message: "Das sagt dem Käufer, was er schreiben soll.",
    suggestion: "Überlassen Sie ihm die Worte.",
  },
  "no-review-pressure": {
    message: "Das setzt den Käufer wegen einer Bewertung unter Druck.",
    suggestion: "Helfen Sie bei der Bestellung, und lassen Sie dem Käufer seine Meinung.",
  },
  "no-review-trade": {
    message: "Hier werden Bewertungen gehandelt, gesucht oder vermittelt.",
    suggestion: "Überlassen Sie Bewertungen den Käufern, die sie schreiben wollen.",
  },
  "no-reviews-against-rivals": {
    message: "Hier wird eine Bewertung für das Produkt eines Mitbewerbers verabredet.",
    suggestion: "Überlassen Sie die Bewertungen anderer Verkäufer deren Käufern.",
  },
  "no-service-talk-in-review": {
    message: "Das handelt nur vom Verkäufer oder von der Lieferung.",
    suggestion:
      "Verschieben Sie es mit einem Klick ins Feedback zum Verkäufer, oder ergänzen Sie, was Sie vom Produkt halten.",
  },
  "no-shouting": {
    message: "Das liest sich, als würde gerufen.",
    suggestion: "Schreiben Sie in normalen Buchstaben, mit einem Zeichen am Ende.",
  },
  "no-spam": {
    message: "Hier wiederholen sich dieselben Wörter oder Zeichen.",
    suggestion: "Sagen Sie es ein Mal, in eigenen Worten.",
  },
  "no-unsupported-language": {
    message: "Das steht in einer Sprache, die der Leser vielleicht nicht liest.",
    suggestion: "Schreiben Sie in der Sprache des Lesers, oder fügen Sie eine Übersetzung an.",
  },
  "no-vote-request": {
    message: "Hier wird um Stimmen für Bewertungen oder um Meldungen gegen sie gebeten.",
    suggestion: "Überlassen Sie Stimmen und Meldungen den Lesern.",
  },
};
