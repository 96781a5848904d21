import type { enAudit } from "./en-audit.ts";

/** The audit log and what is kept how long, in the operator's console, in German. */
export const deAudit: typeof enAudit = {
  title: "Protokoll",
  lead: "Wer welche personenbezogenen Daten las, und wer Schlüssel, Adressen, Richtlinien und den Stand von Konten änderte. Entscheidungen über Fälle stehen beim Fall.",
  filters: {
    by: "Wer",
    subject: "Wessen Daten, welcher Schlüssel, welche Fassung",
    from: "Von",
    to: "Bis einschließlich",
  },
  find: "Zeigen",
  entries: "Einträge",
  columns: ["Wann", "Wer", "Was", "Worüber", "Felder", "Warum"],
  none: "Dergleichen ist nicht verzeichnet.",
  erasedWords: "inzwischen gelöscht",
  acts: {
    "data-read": "las personenbezogene Daten",
    "api-key-made": "machte einen API-Schlüssel",
    "api-key-ended": "beendete einen API-Schlüssel",
    "webhook-added": "fügte einen Webhook hinzu",
    "webhook-ended": "beendete einen Webhook",
    "policy-announced": "kündigte eine Richtlinie an",
    "policy-withdrawn": "zog eine Richtlinie zurück",
    "policy-undone": "machte rückgängig, was eine Richtlinie tat",
    "family-themes-set": "legte fest, wie Varianten Bewertungen teilen",
    "trust-changed": "änderte den Stand eines Kontos",
    "transparency-report-published": "veröffentlichte einen Bericht",
  },
  fields: {
    recipient_name: "Name",
    address_line_1: "Anschrift",
    address_line_2: "Anschrift, zweite Zeile",
    city: "Ort",
    postal_code: "Postleitzahl",
    country: "Land",
    phone: "Telefon",
    gift_message: "Grußtext",
    customisation_url: "eigener Entwurf",
  },
  readFor: (seller, order) => `Verkäufer ${seller} erfüllt Bestellung ${order}`,
  download: "Diese Einträge herunterladen (CSV)",
  retentionTitle: "Aufbewahrung",
  retentionLead:
    "Was über Menschen aufbewahrt wird, wie lange und warum, was als Nächstes endet und was gelöscht wurde.",
  keptTitle: "Jetzt aufbewahrt",
  keptColumns: ["Was", "Für", "Jetzt aufbewahrt", "Endet binnen 7 Tagen", "Alt genug, angehalten"],
  days: (count) => `${count} Tage`,
  notCounted: "zu viele zum Zählen",
  kept: {
    buyerData: {
      name: "Namen und Anschriften zur Erfüllung, je Bestellung",
      why: "Ein Verkäufer braucht sie, bis die Bestellung erledigt ist, und einige Tage danach.",
      afterwards:
        "Dann werden sie gelöscht, samt allem, was sie in Nachrichten und Post wiederholt.",
    },
    messages: {
      name: "Worte und Dateien von Nachrichten",
      why: "Schriftwechsel wird für beide Seiten als Beleg aufbewahrt.",
      afterwards:
        "Dann werden sie gelöscht. Worum es in einem offenen Fall oder Widerspruch geht, bleibt, bis entschieden ist.",
    },
    aliases: {
      name: "Relaisadressen, die funktionieren",
      why: "Käufer und Verkäufer erreichen einander, ohne die Adresse des anderen zu kennen.",
      afterwards: "Nach ihrer letzten Nachricht funktionieren sie so lange und dann nicht mehr.",
    },
    watched: {
      name: "Konten, die beobachtet oder zuerst angesehen werden",
      why: "Ein Verdacht gegen ein Konto dauert nicht ewig.",
      afterwards: "Ein Konto ohne neuen Befund ist von selbst wieder frei.",
    },
    answers: {
      name: "Antworten für wiederholte Anfragen",
      why: "Eine Anfrage, die zweimal kommt, wird beantwortet wie beim ersten Mal.",
      afterwards: "Dann wird der Schlüssel samt der Antwort vergessen.",
    },
  },
  keptFor: (what, days) => `${what}: ${days} Tage aufbewahrt.`,
  fixed: "Diese Grenze ist überall gleich und kein Teil einer Richtlinie.",
  changeIt: (parameter) => `Eine neue Fassung der Richtlinie ändert sie: ${parameter}.`,
  policies: "Zu den Richtlinien",
  erasedTitle: "In den letzten 90 Tagen gelöscht",
  erasedColumns: ["Wann", "Was", "Wie viel", "Weil", "Beweis"],
  erasures: {
    "buyer-data-erased": "Daten eines Käufers",
    "messages-forgotten": "Alte Nachrichten",
  },
  erasedCounts: (fields, messages, files) =>
    `${fields} Felder, ${messages} Nachrichten, ${files} Dateien`,
  asked: "der Käufer bat darum",
  byTime: "die Zeit vorbei war",
  place: (place) => `Eintrag ${place} des Hauptbuchs`,
  noPlace: "gleich im Hauptbuch",
  noErasures: "In dieser Zeit wurde nichts gelöscht.",
  proof:
    "Ein Eintrag sagt, dass und wann etwas gelöscht wurde, nie was. Außenstehende prüfen ihn am",
  checkpoint: "unterschriebenen Prüfpunkt",
};
