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
  precedents: "Was Beschwerden ergeben haben",
  precedentsLead:
    "Nach Regel, die neuesten zuerst. Niemand wird genannt, und nur der Monat steht da.",
  noPrecedents: "Noch ist über keine Beschwerde entschieden.",
  nothing: "Sie sagt dasselbe wie die Fassung davor.",
};
