import type { ErrorCode } from "@candor/core/contract/errors.ts";

/** Refusals that pages show, in German; the rest stay in the catalogue's own words. */
export const deProblems: Partial<Record<ErrorCode, { title: string; remedy: string }>> = {
  not_found: {
    title: "Unter dieser Adresse gibt es für Sie nichts.",
    remedy:
      "Prüfen Sie die Adresse. Was anderen gehört, wird beantwortet wie etwas, das es nicht gibt.",
  },
  product_unknown: {
    title: "Dieses Produkt steht nicht im Katalog.",
    remedy: "Prüfen Sie die Adresse; vielleicht hat der Marktplatz es noch nicht gemeldet.",
  },
  marketplace_unknown: {
    title: "Diesen Marktplatz gibt es nicht.",
    remedy: "Wählen Sie unten auf der Seite einen, den es gibt.",
  },
  forbidden: {
    title: "Diese Seite ist für ein anderes Konto.",
    remedy: "Melden Sie sich mit einem Konto an, das dieses Recht hat.",
  },
  rate_limited: {
    title: "Zu viele Anfragen in kurzer Zeit.",
    remedy: "Warten Sie einen Augenblick und laden Sie die Seite neu.",
  },
  cursor_invalid: {
    title: "Diese Liste hat sich geändert.",
    remedy: "Beginnen Sie wieder auf der ersten Seite.",
  },
  internal: {
    title: "Auf unserer Seite ist etwas kaputt.",
    remedy: "Nichts wurde geändert. Geschieht es wieder, melden Sie die Nummer der Anfrage.",
  },
  unavailable: {
    title: "Der Dienst startet, hält an oder erreicht seine Datenbank nicht.",
    remedy: "Versuchen Sie es in einigen Sekunden erneut; nichts wurde geändert.",
  },
  data_on_hold: {
    title: "Ihre Daten müssen vorerst für einen Rechtsanspruch aufbewahrt werden.",
    remedy: "Nichts wurde gelöscht. Bitten Sie nach dieser Zeit noch einmal darum.",
  },
  contributions_restricted: {
    title: "Dieses Konto darf derzeit keine Bewertungen beitragen.",
    remedy:
      "In der Begründung, die Sie erhalten haben, steht, warum, bis wann und wie Sie widersprechen.",
  },
  intake_closed: {
    title: "Dieses Produkt nimmt derzeit keine neuen Bewertungen an.",
    remedy: "Auf der Produktseite steht, warum und bis wann.",
  },
  product_not_listed: {
    title: "Dieses Produkt ist nicht im Verkauf, darum kann es nicht bewertet werden.",
    remedy: "Bewertungen öffnen wieder, wenn das Produkt wieder angeboten wird.",
  },
  promotional_lock: {
    title: "Eine frühere Bewertung von Ihnen zu diesem Produkt warb für etwas.",
    remedy:
      "Damit ist dieses Produkt für Ihr Konto geschlossen. War das ein Irrtum, widersprechen Sie der Entscheidung.",
  },
  not_released: {
    title: "Dieses Produkt ist noch nicht erschienen.",
    remedy: "Ab dem Erscheinungstag können Sie es bewerten.",
  },
  own_product: {
    title: "Ihr Konto ist mit einem Verkäufer dieses Produkts verbunden.",
    remedy:
      "Verkäufer, ihre Leute und Familien können nicht bewerten, was sie verkaufen. Stimmt die Verbindung nicht, widersprechen Sie ihr.",
  },
  competitor_product: {
    title: "Ihr Konto ist mit einem Verkäufer konkurrierender Produkte verbunden.",
    remedy:
      "Verkäufer, ihre Leute und Familien können Konkurrenten nicht bewerten. Stimmt die Verbindung nicht, widersprechen Sie ihr.",
  },
  spend_too_low: {
    title: "Ihr Konto hat den Mindestumsatz noch nicht erreicht, der das Bewerten hier öffnet.",
    remedy: "Es öffnet von selbst, sobald die Kartenzahlungen der letzten 12 Monate genügen.",
  },
  purchase_required: {
    title: "Sterne ohne Text brauchen hier einen Kauf dieses Produkts.",
    remedy: "Schreiben Sie einige Worte über das Produkt dazu.",
  },
  intake_verified_only: {
    title: "Dieses Produkt nimmt vorerst nur Bewertungen von Käufern dieses Marktplatzes an.",
    remedy: "Auf der Produktseite steht, warum und bis wann.",
  },
  unverified_quota: {
    title: "Für diese Woche haben Sie die Bewertungen nicht hier gekaufter Produkte aufgebraucht.",
    remedy: "Danach öffnen weitere. Produkte, die Sie hier gekauft haben, sind nicht begrenzt.",
  },
  review_refused: {
    title: "Nicht veröffentlicht: Der Text enthält Wörter, die die Regeln nicht erlauben.",
    remedy: "Ändern Sie die markierten Wörter; bei jedem steht, was stattdessen geht.",
  },
  seller_unknown: {
    title: "Diesen Verkäufer gibt es nicht.",
    remedy: "Prüfen Sie die Adresse; vielleicht hat der Marktplatz ihn noch nicht gemeldet.",
  },
  review_exists: {
    title: "Sie haben dieses Produkt schon bewertet.",
    remedy: "Auf der Seite der Bewertung können Sie sie ändern.",
  },
  feedback_exists: {
    title: "Zu dieser Bestellung haben Sie den Verkäufer schon bewertet.",
    remedy: "Ändern Sie die Bewertung auf ihrer Seite, solange das geht.",
  },
  feedback_missing: {
    title: "Es gibt keine Verkäuferbewertung zu ändern.",
    remedy: "Was zurückgenommen wurde, bleibt zurückgenommen.",
  },
  feedback_too_early: {
    title: "Für eine Verkäuferbewertung ist es noch zu früh.",
    remedy: "Sie öffnet einige Tage nach der Bestätigung der Bestellung.",
  },
  feedback_too_late: {
    title: "Die Verkäuferbewertung zu dieser Bestellung ist geschlossen.",
    remedy: "Was Sie gekauft haben, können Sie weiterhin rezensieren.",
  },
  feedback_edit_closed: {
    title: "Diese Verkäuferbewertung lässt sich nicht mehr ändern.",
    remedy: "Die Frist dafür ist vorbei.",
  },
  feedback_reason_needed: {
    title: "Bis zu drei Sterne brauchen einen Grund.",
    remedy: "Wählen Sie, was schiefging, damit die richtige Stelle antwortet.",
  },
  feedback_refused: {
    title: "Nicht veröffentlicht: Der Text enthält Wörter, die die Regeln nicht erlauben.",
    remedy: "Sagen Sie dasselbe ohne die markierten Wörter.",
  },
  feedback_own_seller: {
    title: "Ihr Konto ist mit diesem Verkäufer verbunden.",
    remedy:
      "Verkäufer und ihre Leute bewerten sich nicht selbst. Stimmt die Verbindung nicht, widersprechen Sie ihr.",
  },
  feedback_conflict: {
    title: "Die Verkäuferbewertung wurde inzwischen anderswo geändert.",
    remedy: "Laden Sie sie neu und wiederholen Sie die Änderung an der neuesten Fassung.",
  },
  vote_own_review: {
    title: "Über eigene Bewertungen stimmt man nicht ab.",
    remedy: "Mehr ist nicht nötig; was geholfen hat, sagen die Lesenden.",
  },
  vote_tied_to_seller: {
    title:
      "Ihr Konto ist mit einem Verkäufer dieses oder eines konkurrierenden Produkts verbunden.",
    remedy:
      "Verkäufer und ihre Leute stimmen hier nicht ab. Was gegen eine Regel steht, lässt sich melden.",
  },
  vote_voided: {
    title: "Ihre Stimme zu dieser Bewertung wird nicht mehr gezählt.",
    remedy: "In der Begründung, die Sie erhalten haben, steht, warum, und wie Sie widersprechen.",
  },
  vote_missing: {
    title: "Es gibt keine Stimme zurückzunehmen.",
    remedy: "Sie wurde schon zurückgenommen.",
  },
  report_exists: {
    title: "Sie haben diese Bewertung schon gemeldet.",
    remedy: "Die Liste Ihrer Meldungen zeigt, was daraus wurde.",
  },
  report_own_review: {
    title: "Diese Bewertung ist Ihre eigene.",
    remedy: "Auf ihrer Seite können Sie sie ändern oder löschen.",
  },
  reports_paused: {
    title:
      "Ihre Meldungen werden eine Zeit lang nicht angenommen, weil fast alle offensichtlich unbegründet waren.",
    remedy: "Sie wurden vorher gewarnt. Danach werden sie wieder angenommen.",
  },
  edit_conflict: {
    title: "Die Bewertung wurde inzwischen anderswo geändert.",
    remedy: "Wiederholen Sie die Änderung an der neuesten Fassung.",
  },
  review_not_waiting: {
    title: "Diese Bewertung wartet auf keine Entscheidung.",
    remedy: "Laden Sie sie neu: Vielleicht hat jemand entschieden.",
  },
  review_not_published: {
    title: "Diese Bewertung ist nicht veröffentlicht.",
    remedy: "Laden Sie sie neu, um ihren Stand zu sehen.",
  },
  reason_required: {
    title: "Eine Entscheidung über fremde Worte braucht ihren Grund.",
    remedy: "Schreiben Sie, was im Text gegen welche Regel steht; die verfassende Person liest es.",
  },
  picture_unreadable: {
    title: "Diese Datei lässt sich nicht als Bild lesen.",
    remedy: "Schicken Sie ein ganzes PNG, JPEG, WebP oder PDF ohne Passwort.",
  },
  picture_too_large: {
    title: "Dieses Bild hat mehr Bytes, Bildpunkte oder Seiten, als gelesen werden.",
    remedy: "Schicken Sie höchstens 10 MB, 40 Megapixel und 4 Seiten.",
  },
  picture_too_slow: {
    title: "Das Lesen dieses Bildes hat zu lange gedauert.",
    remedy: "Schicken Sie es kleiner, oder nur den Teil mit den Wörtern.",
  },
  pictures_waiting: {
    title: "Zu viele Bilder warten darauf, gelesen zu werden.",
    remedy: "Schicken Sie es in einer halben Minute noch einmal; es ist nichts verloren.",
  },
  photo_missing: {
    title: "Dieses Foto gibt es nicht mehr.",
    remedy: "Wer es hinzugefügt hat, hat es weggenommen.",
  },
  photo_type: {
    title: "Nicht hinzugefügt: Das ist kein Foto, das sich zeigen lässt.",
    remedy:
      "Nehmen Sie ein JPEG, PNG oder WebP. Was eine Datei ist, sagt ihr Inhalt, nicht ihr Name.",
  },
  photo_too_large: {
    title: "Nicht hinzugefügt: Das Foto ist zu groß.",
    remedy: "Ein Foto hat höchstens 10 MB und 40 Megapixel.",
  },
  photos_too_many: {
    title: "Nicht hinzugefügt: Eine Bewertung zeigt fünf Fotos.",
    remedy: "Nehmen Sie eines weg, um ein anderes hinzuzufügen.",
  },
  photo_harmful: {
    title: "Nicht hinzugefügt: Ein Scanner fand Schadsoftware in der Datei.",
    remedy: "Prüfen Sie das Gerät, von dem sie kommt, und machen Sie das Foto neu.",
  },
  photo_not_looked_at: {
    title: "Nicht hinzugefügt: Das Foto konnte gerade nicht angesehen werden.",
    remedy: "Versuchen Sie es in einer Minute wieder. Text und Sterne sind gespeichert.",
  },
  photo_words_refused: {
    title: "Nicht hinzugefügt: Die Worte zum Foto verstoßen gegen eine Regel.",
    remedy: "Sagen Sie kurz, was das Foto zeigt, und fügen Sie es noch einmal hinzu.",
  },
};
