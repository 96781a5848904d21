import type { enCases } from "./en-cases.ts";

const one = (count: number, single: string, many: string) => (count === 1 ? single : many);

/** Was die Seiten der Fälle sagen. */
export const deCases: typeof enCases = {
  title: "Fälle",
  lead: "Nach Schwere, Reichweite und Alter. Sterne ordnen diese Liste nie.",
  none: "Kein Fall wartet.",
  noneHint: "Die Detektoren schauen jede Nacht nach und einige Minuten nach neuen Bewertungen.",
  held: "Angehaltene Bewertungen",
  open: "Fall öffnen",
  opened: (day) => `Offen seit ${day}`,
  concerned: (reviewers, products, sellers) =>
    [
      reviewers === 0 ? "" : `${reviewers} ${one(reviewers, "Konto", "Konten")}`,
      products === 0 ? "" : `${products} ${one(products, "Produkt", "Produkte")}`,
      sellers === 0 ? "" : `${sellers} ${one(sellers, "Verkäufer", "Verkäufer")}`,
    ]
      .filter((part) => part !== "")
      .join(", "),
  strength: (strength) => `Stärke ${strength} von 1`,
  takenBy: (name, until) => `${name} arbeitet daran bis ${until}`,
  escalated: "Eine zweite Person ist erbeten",
  innocentTitle: "Was es auch sein kann",
  innocentLead: "Schließ das zuerst aus.",
  blindTitle: "Was die Detektoren nicht sehen",
  evidenceTitle: "Was gefunden wurde",
  measured: "Gemessen",
  found: "Gefunden",
  usual: "Üblich",
  shownBy: "Zu sehen an",
  membersTitle: "Um wen und was es geht",
  reviewers: "Konten",
  products: "Produkte",
  sellers: "Verkäufer",
  historyTitle: "Was geschah",
  events: {
    "case-opened": "Eröffnet",
    "case-joined": "Weitere Belege kamen",
    "case-seen-again": "Wieder gefunden",
    "case-leased": "Übernommen",
    "case-released": "Zurückgegeben",
    "case-noted": "Notiz",
    "case-escalated": "Zweite Person erbeten",
    "case-snoozed": "Zurückgelegt",
    "case-decided": "Entschieden",
    "case-reopened": "Wieder aufgenommen",
    "case-looked-again": "Ein zweites Mal angesehen",
  },
  decide: "Entscheidung",
  reason: "Dein Grund",
  reasonHint: "Wer den Fall später öffnet, liest ihn. Sag, was in den Belegen deine Antwort trägt.",
  dismiss: "Abweisen",
  cause: "Die unschuldige Ursache",
  causeHint: "Was das Bild erklärt; nötig zum Abweisen.",
  upholdAccounts: "Gegen die Konten bestätigen",
  upholdSeller: "Gegen den Verkäufer bestätigen",
  framing: "Warum es kein Mitbewerber inszeniert hat",
  framingHint:
    "Wer zahlte, wer gewann, was sonst auf den Verkäufer zeigt; nötig, um ihn verantwortlich zu machen.",
  take: "Fall übernehmen",
  giveBack: "Zurückgeben",
  note: "Notiz schreiben",
  escalate: "Zweite Person erbitten",
  snooze: "Eine Woche zurücklegen",
  reopen: "Wieder aufnehmen",
  answers: { upheld: "Bestätigt", dismissed: "Abgewiesen", needs_more: "Braucht mehr" },
  done: "Festgehalten.",
  someLeft: (left, all) =>
    `${left} von ${all} Fällen haben sich inzwischen geändert oder sind in anderen Händen; sie bleiben.`,
  whenTitle: "Wer bewertete was, und wann",
  whenDrawn: (reviews, products, from, to) =>
    `${reviews} Bewertungen zu ${products} Produkten von ${from} bis ${to}, eine Zeile je Produkt, ein Punkt je Bewertung. Das Band ist das Zeitfenster der Feststellung.`,
  whenTable: "Dasselbe als Tabelle",
  when: "Wann",
  who: "Konto",
  what: "Produkt",
  words: "Worte",
  textsTitle: "Die Texte nebeneinander",
  relatedTitle: "Fälle mit denselben Leuten, Produkten oder Verkäufern",
  relatedHint: "Hak an, wofür deine Antwort auch gilt.",
  secondLooks: "Zweite Blicke",
  secondLooksLead:
    "Diese hat jemand anders entschieden. Antworte, ohne zu wissen wie: das zeigt, ob ihr euch einig seid.",
  agreement: (agreed, looked) =>
    looked === 0
      ? "Noch hat niemand ein zweites Mal hingesehen."
      : `${agreed} von ${looked} zweiten Blicken stimmten überein.`,
  noSecondLooks: "Kein zweiter Blick wartet auf dich.",
  suspectedTitle: "Bewertungen unter Verdacht",
  suspectedLead: "Sie zählen nicht, bis du sie freigibst oder entfernst. Überfällige stehen vorn.",
  decideBy: (day) => `Zu entscheiden bis ${day}`,
  overdue: (day) => `Überfällig seit ${day}`,
  clear: "Freigeben",
  remove: "Wegen auffälligen Verhaltens entfernen",
  secondLookTitle: "Deine Antwort, ohne die erste",
};
