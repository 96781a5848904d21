const one = (count: number, single: string, many: string) => (count === 1 ? single : many);

/** What the page of a seller's standing says. */
export const enStanding = {
  title: "Standing",
  lead: "Points move for one reason each, and each reason is one step away.",
  feedback: "Feedback about the seller",
  of: (seller: string) => `Standing of ${seller}`,
  points: (points: string, max: string) => `${points} of ${max} points`,
  bands: { healthy: "Healthy", at_risk: "At risk", critical: "Critical" },
  bandMeans: {
    healthy: "Nothing has to be done.",
    at_risk: "Another grave breach could cost more than advice.",
    critical: "Put right what stands below, or appeal against it.",
  },
  how: "how points are counted",
  howWhat: (start: string, max: string) =>
    `Everyone starts with ${start} points; ${max} are the most there are.`,
  howTitle: "Thresholds of the policy in force",
  howFacts: {
    orders: (points: number, orders: number) =>
      `${points} ${one(points, "point", "points")} for every ${orders} orders`,
    cost: (low: number, medium: number, high: number, critical: number) =>
      `A breach costs ${low}, ${medium}, ${high} or ${critical} by its gravity`,
    bands: (healthy: number, atRisk: number) =>
      `Healthy from ${healthy}, at risk from ${atRisk}, critical below`,
    lookback: (days: number) => `Breaches and orders of the last ${days} days count`,
  },
  ledger: "Movements",
  when: "When",
  what: "What",
  moved: "Points",
  balance: "Balance",
  start: "Start",
  orders: (orders: string, days: number) => `${orders} orders in ${days} days`,
  next: (orders: string) => `The next points come after ${orders} more orders.`,
  breach: (severity: string, field: string) => `A ${severity} breach: ${field}`,
  returned: (day: string) => `Put back on ${day}`,
  fades: (day: string) => `Comes back by itself on ${day}`,
  because: "A person decided this, with its reasons in the letter",
  instead: "Put right what the letter names; a decision that is overturned costs nothing.",
  letter: "Read the letter",
  none: "No breach counts against you.",
  ahead: "What comes back by itself",
  aheadLine: (day: string, points: string, band: string) => `On ${day}: ${points}, ${band}`,
  measures: "Measures that hold",
  noMeasures: "No measure holds.",
};
