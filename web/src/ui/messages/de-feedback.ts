import type { enFeedback } from "./en-feedback.ts";

/** The pages about sellers and the feedback that buyers give them, in German. */
export const deFeedback: typeof enFeedback = {
  mine: "Meine Verkäuferbewertungen",
  sellers: "Händlerinnen und Händler",
  mineTitle: "Meine Verkäuferbewertungen",
  mineLead:
    "Hier geht es um Verkäufer und Einkauf. Produkte haben eigene Bewertungen auf ihren Seiten.",
  toRate: "Bestellungen, zu denen Sie etwas sagen können",
  toRateUntil: (day) => `bis ${day}`,
  given: "Was Sie gesagt haben",
  none: "Sie haben noch keinen Verkäufer bewertet.",
  noneHint: "Das geht einige Tage nach der Bestätigung einer Bestellung.",
  formTitle: (seller) => `Ihre Bewertung für ${seller}`,
  formLead: (order) => `Bestellung ${order}. Sagen Sie, wie Verkäufer und Einkauf waren.`,
  stars: "Ihre Sterne für den Verkäufer",
  reason: "Worum ging es",
  reasonHint: "Bis drei Sterne braucht es einen Grund. Er entscheidet, wer dafür einsteht.",
  noReason: "Grund wählen",
  reasons: {
    late_delivery: "Es kam zu spät",
    not_received: "Es kam nie an",
    damaged_in_transit: "Es wurde unterwegs beschädigt",
    not_as_described: "Es war anders als beschrieben",
    wrong_item: "Es war der falsche Artikel",
    missing_parts: "Es fehlten Teile",
    item_condition: "Der Zustand war anders als angegeben",
    packaging: "Es war schlecht verpackt",
    communication: "Der Verkäufer hat nicht gut geantwortet",
    return_or_refund: "Rückgabe oder Erstattung ging schief",
    checkout_or_payment: "Bestellung oder Zahlung ging schief",
    other: "Etwas anderes",
  },
  text: "In Ihren Worten",
  textHint: "Der Verkäufer und alle Käufer lesen es. Ohne Namen, Adressen und Nummern.",
  post: "Bewertung veröffentlichen",
  change: "Änderung veröffentlichen",
  changeHint: (day) =>
    `Bis ${day} können Sie sie ändern oder zurücknehmen. Die Antwort des Verkäufers geht mit den alten Worten.`,
  takeBack: "Zurücknehmen",
  closed: "Diese Bewertung kann nicht mehr geändert werden.",
  saved: "Veröffentlicht. Danke.",
  productHint: "Diese Worte lesen sich, als ginge es um das Produkt.",
  productHintWhy:
    "Käufer suchen das auf der Seite des Produkts, und der Verkäufer kann nicht dafür einstehen, wie es gemacht ist.",
  reroute: (product) => `In eine Produktbewertung von ${product} übernehmen`,
  postAnyway: "So hier veröffentlichen",
  status: {
    posted: "Zählt",
    struck: "Durchgestrichen",
    removed: "Entfernt",
    buyer_removed: "Vom Käufer zurückgenommen",
  },
  moveHere: "Diese Worte in die Verkäuferbewertung übernehmen",
  struck: {
    platform_fulfilled:
      "Durchgestrichen: Dieser Marktplatz hat die Bestellung gelagert und verschickt und steht für die Lieferung ein. Sie zählt nicht für den Verkäufer.",
    platform_postage:
      "Durchgestrichen: Der Verkäufer hat das Paket rechtzeitig übergeben, mit Porto von diesem Marktplatz. Die Verspätung war nicht seine Schuld, und sie zählt nicht.",
  },
  removedBecause: {
    obscene: "Entfernt wegen anstößiger Worte oder Beschimpfung.",
    personal_data: "Entfernt, weil persönliche Daten darin standen.",
    product_only: "Entfernt, weil es nur um das Produkt ging.",
    legal_order: "Entfernt auf Anordnung eines Gerichts oder einer Behörde.",
  },
  response: (seller) => `Antwort von ${seller}`,
  byDay: (author, day) => `${author} am ${day}`,
  score: {
    year: (percent, count) =>
      `${percent} positiv in den letzten zwölf Monaten (${count} insgesamt)`,
    lifetime: (percent, count) => `${percent} positiv (${count} insgesamt)`,
    none: "Noch keine Bewertung",
  },
  windows: "Bewertungen nach Zeit",
  window: (days) => (days === null ? "Gesamte Zeit" : `${days} Tage`),
  positive: "Positiv",
  neutral: "Neutral",
  negative: "Negativ",
  count: "Anzahl",
  reports: (filed, founded, unfounded, open) =>
    `Produktbewertungen, die dieser Händler gemeldet hat: ${filed} (begründet: ${founded}, unbegründet: ${unfounded}, offen: ${open}).`,
  rounding:
    "Jeder Prozentwert ist für sich gerundet, eine Spalte kann also 99 oder 101 ergeben. Vier und fünf Sterne sind positiv, drei neutral, ein und zwei negativ.",
  separate: "Produktbewertungen gehen in diese Zahlen nicht ein.",
  feedback: "Bewertungen",
  sellerNone: "Diesen Verkäufer hat noch niemand bewertet.",
  order: (order) => `Bestellung ${order}`,
};
