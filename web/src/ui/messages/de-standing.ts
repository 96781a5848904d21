import type { enStanding } from "./en-standing.ts";

const one = (count: number, single: string, many: string) => (count === 1 ? single : many);

/** Was die Seite über den Stand eines Verkäufers sagt. */
export const deStanding: typeof enStanding = {
  title: "Stand",
  lead: "Punkte bewegen sich aus je einem Grund, und jeder Grund ist einen Schritt entfernt.",
  feedback: "Bewertungen des Verkäufers",
  of: (seller) => `Stand von ${seller}`,
  points: (points, max) => `${points} von ${max} Punkten`,
  bands: { healthy: "Gesund", at_risk: "Gefährdet", critical: "Kritisch" },
  bandMeans: {
    healthy: "Es ist nichts zu tun.",
    at_risk: "Ein weiterer schwerer Verstoß könnte mehr kosten als einen Rat.",
    critical: "Bringen Sie in Ordnung, was unten steht, oder legen Sie Beschwerde ein.",
  },
  how: "so werden Punkte gezählt",
  howWhat: (start, max) => `Alle beginnen mit ${start} Punkten; mehr als ${max} gibt es nicht.`,
  howTitle: "Schwellen der geltenden Richtlinie",
  howFacts: {
    orders: (points, orders) =>
      `${points} ${one(points, "Punkt", "Punkte")} für je ${orders} Bestellungen`,
    cost: (low, medium, high, critical) =>
      `Ein Verstoß kostet je nach Schwere ${low}, ${medium}, ${high} oder ${critical}`,
    bands: (healthy, atRisk) => `Gesund ab ${healthy}, gefährdet ab ${atRisk}, darunter kritisch`,
    lookback: (days) => `Es zählen Verstöße und Bestellungen der letzten ${days} Tage`,
  },
  ledger: "Bewegungen",
  when: "Wann",
  what: "Was",
  moved: "Punkte",
  balance: "Stand",
  start: "Beginn",
  orders: (orders, days) => `${orders} Bestellungen in ${days} Tagen`,
  next: (orders) => `Die nächsten Punkte kommen nach ${orders} weiteren Bestellungen.`,
  breach: (severity, field) => `Verstoß, ${severity}: ${field}`,
  returned: (day) => `Zurückgegeben am ${day}`,
  fades: (day) => `Kommt am ${day} von selbst zurück`,
  because: "Ein Mensch hat das entschieden; die Gründe stehen im Brief",
  instead:
    "Bringen Sie in Ordnung, was der Brief nennt; eine aufgehobene Entscheidung kostet nichts.",
  letter: "Brief lesen",
  none: "Kein Verstoß zählt gegen Sie.",
  ahead: "Was von selbst zurückkommt",
  aheadLine: (day, points, band) => `Am ${day}: ${points}, ${band}`,
  measures: "Maßnahmen, die gelten",
  noMeasures: "Keine Maßnahme gilt.",
};
