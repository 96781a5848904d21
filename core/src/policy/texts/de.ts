import type { LanguageTexts } from "./said.ts";

/** German: formal address, no blame, no exclamation marks. */
export const de: LanguageTexts = {
  "no-cancel-request": {
    title: "Käufer nie bitten zu stornieren, weil man nicht liefern kann",
    message: "Hier wird gebeten, eine Bestellung zu stornieren, die Sie nicht liefern können.",
    suggestion: "Stornieren Sie selbst und nennen Sie den Grund.",
  },
  "no-diverting-unhappy-buyers": {
    title: "Unzufriedene nie auf einen privaten Weg statt zu einer Bewertung lenken",
    message: "Das schickt unzufriedene Käufer zu Ihnen statt zu einer Bewertung.",
    suggestion: "Bieten Sie allen Hilfe an, ohne daneben von Bewertungen zu sprechen.",
  },
  "no-emoji": {
    title: "Keine Emojis in Nachrichten",
    message: "Hier steht ein Emoji.",
    suggestion: "Sagen Sie es in Worten.",
  },
  "no-empty-lines": {
    title: "Nicht mehr als eine leere Zeile hintereinander",
    message: "Hier bleibt mehr als eine Zeile leer.",
    suggestion: "Lassen Sie zwischen Absätzen eine Zeile frei.",
  },
  "no-empty-message": {
    title: "Keine Nachricht, die nur dankt oder sagt, dass man da ist",
    message: "Das sagt dem Käufer nichts, was der Marktplatz nicht schon mitteilt.",
    suggestion:
      "Senden Sie es nicht, oder ergänzen Sie, was der Käufer wissen oder entscheiden muss.",
  },
  "no-feedback-change-pressure": {
    title: "Nie drängen oder belohnen, damit Feedback zum Verkäufer geändert wird",
    message: "Das drängt den Käufer, sein Feedback zu ändern oder zu entfernen.",
    suggestion: "Sagen Sie neutral, dass Feedback geändert werden kann, oder lassen Sie es weg.",
  },
  "no-hate": {
    title: "Kein Angriff auf Menschen für das, was sie sind",
    message: "Das liest sich als Angriff auf Menschen für das, was sie sind.",
    suggestion: "Sagen Sie, was mit der Bestellung oder dem Produkt war.",
  },
  "no-illegal-content": {
    title: "Nichts Verbotenes oder Gefährliches",
    message: "Das scheint etwas Verbotenes anzubieten oder anzudrohen.",
    suggestion:
      "Nehmen Sie die markierten Wörter heraus. Ist jemand in Gefahr, rufen Sie den Notruf.",
  },
  "no-incentive-for-review": {
    title: "Nie etwas für eine Bewertung anbieten",
    message: "Hier wird etwas für eine Bewertung angeboten.",
    suggestion: "Bitten Sie ohne Gegenleistung, oder schenken Sie ohne ein Wort über Bewertungen.",
  },
  "no-incentivised-review": {
    title: "Keine Bewertung gegen eine Gegenleistung",
    message: "Die Bewertung wurde offenbar für eine Gegenleistung geschrieben.",
    suggestion:
      "Sagen Sie uns, wer sie angeboten hat. Über ein Produkt, das Sie selbst bezahlt haben, können Sie neu schreiben.",
  },
  "no-insider-reviews": {
    title: "Nie Familie, Freunde oder Mitarbeiter um Bewertungen bitten",
    message: "Hier werden dem Verkäufer nahestehende Menschen um Bewertungen gebeten.",
    suggestion: "Bitten Sie sie, das Produkt zu testen und Ihnen privat zu berichten.",
  },
  "no-insults": {
    title: "Keine Beleidigungen, kein Spott, keine Drohungen gegen Käufer",
    message: "Das liest sich unhöflich oder drohend.",
    suggestion: "Sagen Sie in ein, zwei Sätzen, was geschah und was Sie getan haben.",
  },
  "no-link-in-review": {
    title: "Keine Links aus dem Marktplatz hinaus",
    message: "Das führt aus dem Marktplatz hinaus.",
    suggestion: "Nehmen Sie den Link heraus und nennen Sie, was Sie meinen.",
  },
  "no-marketing-message": {
    title: "Keine Werbung an Käufer über den Marktplatz",
    message: "Das wirbt, statt der Bestellung zu dienen.",
    suggestion: "Bleiben Sie bei der Bestellung, ohne Angebote, Codes und andere Produkte.",
  },
  "no-markup": {
    title: "Kein HTML in Nachrichten",
    message: "Hier steht HTML; es wird als Zeichen gesendet.",
    suggestion: "Schreiben Sie einfachen Text.",
  },
  "no-obscenity": {
    title: "Keine obszönen Wörter, keine Beschimpfung von Menschen",
    message: "Hier steht ein obszönes Wort.",
    suggestion: "Sagen Sie dasselbe ohne das markierte Wort.",
  },
  "no-opt-out-link": {
    title: "Kein eigener Abmeldehinweis in einer Nachricht",
    message: "Hier steht ein eigener Abmeldehinweis.",
    suggestion: "Lassen Sie ihn weg; der Marktplatz fügt die Einstellungen des Käufers an.",
  },
  "no-outside-contact": {
    title: "Keine fremden Links, E-Mail-Adressen, Telefonnummern oder Messenger",
    message: "Das führt den Käufer auf einen Weg außerhalb des Marktplatzes.",
    suggestion: "Antworten Sie hier, im Verlauf der Bestellung.",
  },
  "no-personal-data-in-reply": {
    title: "Keine persönlichen Daten in einer öffentlichen Antwort",
    message: "Das zeigt öffentlich persönliche Daten eines Käufers.",
    suggestion:
      "Lassen Sie Namen, Adressen und Bestellnummern weg; schreiben Sie dem Käufer im Verlauf der Bestellung.",
  },
  "no-personal-data-in-review": {
    title: "Keine persönlichen Daten in Bewertung oder Feedback",
    message: "Hier steht eine Adresse, eine Nummer oder eine E-Mail.",
    suggestion: "Nehmen Sie die markierten Wörter heraus; der Rest kann erscheinen.",
  },
  "no-positive-review-request": {
    title: "Nie um eine gute Bewertung oder eine Zahl von Sternen bitten",
    message: "Das bittet um eine gute Bewertung statt um eine ehrliche.",
    suggestion: "Bitten Sie um eine Bewertung, ohne zu sagen, wie sie ausfallen soll.",
  },
  "no-price-talk-in-review": {
    title: "Kein Wort über Preise anderswo oder Verfügbarkeit",
    message: "Hier steht, wo das Produkt billiger oder vorrätig ist.",
    suggestion: "Sagen Sie, ob es Ihnen den Preis wert war.",
  },
  "no-product-talk-in-feedback": {
    title: "Feedback nur zum Produkt ist eine Bewertung",
    message: "Das handelt nur vom Produkt, nicht vom Verkäufer.",
    suggestion:
      "Verschieben Sie es mit einem Klick in eine Produktbewertung, oder ergänzen Sie, wie der Verkäufer Sie bedient hat.",
  },
  "no-promotion-in-review": {
    title: "Keine Werbung in Bewertung oder Feedback",
    message: "Hier wird für etwas geworben.",
    suggestion: "Bleiben Sie bei Ihrer Meinung zum Produkt, ohne Codes, Läden und Kanäle.",
  },
  "no-refund-for-review": {
    title: "Nie eine Erstattung an eine Bewertung knüpfen",
    message: "Das knüpft eine Erstattung an eine Bewertung.",
    suggestion: "Erstatten Sie, was zusteht, und sagen Sie nichts über die Bewertung.",
  },
  "no-repeat-request": {
    title: "Nie ein zweites Mal für dieselbe Bestellung bitten",
    message: "Für dieselbe Bestellung wird noch einmal um eine Bewertung gebeten.",
    suggestion: "Bitten Sie nicht noch einmal. Der Marktplatz fragt von sich aus ein Mal.",
  },
  "no-request-after-praise": {
    title: "Auf Lob nie mit der Bitte um eine Bewertung antworten",
    message: "Auf Lob folgt hier die Bitte um eine Bewertung.",
    suggestion:
      "Danken Sie, und lassen Sie es dabei. Der Marktplatz fragt alle mit denselben Worten.",
  },
  "no-request-from-happy-buyers-only": {
    title: "Nie nur zufriedene Käufer um eine Bewertung bitten",
    message: "Hier werden nur zufriedene Käufer um eine Bewertung gebeten.",
    suggestion: "Bitten Sie alle Käufer mit denselben Worten, ohne Bedingung.",
  },
  "no-review-by-seller": {
    title: "Keine Bewertung durch Verkäufer, Hersteller oder ihnen Nahestehende",
    message:
      "Das scheint jemand geschrieben zu haben, der dem Verkäufer oder Hersteller nahesteht.",
    suggestion:
      "Veröffentlichen Sie es als Text des Verkäufers, oder sagen Sie uns, dass keine Verbindung besteht.",
  },
  "no-review-change-request": {
    title: "Nie um Änderung oder Entfernung einer Produktbewertung bitten",
    message: "Hier wird gebeten, eine Produktbewertung zu ändern oder zu entfernen.",
    suggestion:
      "Lassen Sie die Bitte weg. Sagen Sie, was Sie getan haben, um es in Ordnung zu bringen.",
  },
  "no-review-coaching": {
    title: "Käufern nie sagen, was in der Bewertung stehen soll",
    message: "Das sagt dem Käufer, was er schreiben soll.",
    suggestion: "Überlassen Sie ihm die Worte.",
  },
  "no-review-pressure": {
    title: "Käufer wegen Bewertung oder Feedback nie unter Druck setzen",
    message: "Das setzt den Käufer wegen einer Bewertung unter Druck.",
    suggestion: "Helfen Sie bei der Bestellung, und lassen Sie dem Käufer seine Meinung.",
  },
  "no-review-trade": {
    title: "Kein Handel mit Bewertungen",
    message: "Hier werden Bewertungen gehandelt, gesucht oder vermittelt.",
    suggestion: "Überlassen Sie Bewertungen den Käufern, die sie schreiben wollen.",
  },
  "no-reviews-against-rivals": {
    title: "Nie Bewertungen für Produkte von Mitbewerbern verabreden",
    message: "Hier wird eine Bewertung für das Produkt eines Mitbewerbers verabredet.",
    suggestion: "Überlassen Sie die Bewertungen anderer Verkäufer deren Käufern.",
  },
  "no-service-talk-in-review": {
    title: "Eine Bewertung nur zu Verkäufer oder Lieferung ist Feedback",
    message: "Das handelt nur vom Verkäufer oder von der Lieferung.",
    suggestion:
      "Verschieben Sie es mit einem Klick ins Feedback zum Verkäufer, oder ergänzen Sie, was Sie vom Produkt halten.",
  },
  "no-shouting": {
    title: "Kein Geschrei: Großbuchstaben und Reihen von Ausrufezeichen",
    message: "Das liest sich, als würde gerufen.",
    suggestion: "Schreiben Sie in normalen Buchstaben, mit einem Zeichen am Ende.",
  },
  "no-spam": {
    title: "Keine Wiederholungen, keine Bilder aus Zeichen",
    message: "Hier wiederholen sich dieselben Wörter oder Zeichen.",
    suggestion: "Sagen Sie es ein Mal, in eigenen Worten.",
  },
  "no-unsupported-language": {
    title: "Nur Sprachen, die der Leser liest",
    message: "Das steht in einer Sprache, die der Leser vielleicht nicht liest.",
    suggestion: "Schreiben Sie in der Sprache des Lesers, oder fügen Sie eine Übersetzung an.",
  },
  "no-vote-request": {
    title: "Nie um Stimmen für Bewertungen oder Meldungen gegen sie bitten",
    message: "Hier wird um Stimmen für Bewertungen oder um Meldungen gegen sie gebeten.",
    suggestion: "Überlassen Sie Stimmen und Meldungen den Lesern.",
  },
};
