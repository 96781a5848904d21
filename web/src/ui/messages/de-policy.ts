import type { enPolicy } from "./en-policy.ts";

/** The sentences of the page of policy versions, in German. */
export const dePolicy: typeof enPolicy = {
  title: "Unsere Regeln, Fassung für Fassung",
  lead: (marketplace) =>
    `Jede Fassung der Regeln bei ${marketplace}. Ein Text wird nach der Fassung seines Tages beurteilt.`,
  feed: "Änderungen im Feedreader verfolgen.",
  calendar: "In den Kalender übernehmen.",
  version: (number, status) => `Fassung ${number}: ${status}`,
  status: { announced: "angekündigt", in_force: "in Kraft", superseded: "abgelöst" },
  holdsFrom: (day) => `Gilt ab ${day} (UTC).`,
  announcedOn: (day) => `Angekündigt am ${day}.`,
  emergency: (reason) => `Kurzfristig angekündigt: ${reason}`,
  first: "Die ersten Regeln.",
  precedents: "Was entschieden wurde, Regel für Regel",
  precedentsOf: (rule) => `Was entschieden wurde: ${rule}`,
  precedentsLead:
    "Entscheidungen und was Beschwerden daraus gemacht haben, die neuesten zuerst. Niemand wird genannt, und nur der Monat steht da.",
  precedentsAll: "Entscheidungen zu allen Regeln",
  noPrecedents: "Noch ist nichts entschieden.",
  tally: (decisions, changed) =>
    `${decisions === 1 ? "1 Entscheidung" : `${decisions} Entscheidungen`}, ${changed} auf Beschwerde geändert.`,
  month: "Monat (Fassung)",
  decided: "Was entschieden wurde",
  onAppeal: "Auf Beschwerde",
  decisions: "Entscheidungen",
  about: {
    message: "Nachricht",
    review: "Bewertung",
    feedback: "Verkäuferbewertung",
    listing: "Angebot",
    insert: "Beilage im Paket",
    account: "Konto",
    request: "Bitten um Bewertung",
  },
  appealed: {
    unheard: "Keine Beschwerde entschieden",
    upheld: "Auf Beschwerde bestätigt",
    partly: "Auf Beschwerde teilweise aufgehoben",
    reversed: "Auf Beschwerde aufgehoben",
  },
  becomes: (after, before) => `: künftig ${after}, bisher ${before}.`,
  nothing: "Sie sagt dasselbe wie die Fassung davor.",
};
