/** A moderator's own figures, in English. */
export const enMyDecisions = {
  title: "My decisions",
  lead: (days: number) =>
    `Your answers to cases in the last ${days} days. Nobody else sees this page.`,
  none: "You have decided no case lately.",
  noneHint: "Your decisions appear here, with what second looks and appeals make of them.",
  toCases: "Open the cases",
  byDay: "Decisions by day",
  figures: "How they held",
  minutes: (minutes: string) => `${minutes} min`,
  percent: (percent: string) => `${percent} %`,
  ofAll: (some: string, all: string) => (all === "0" ? "–" : `${some} of ${all}`),
  taken: (taken: string, all: string) => `${taken} of ${all} were taken first`,
  lookedOf: (looked: string, all: string) => `${looked} of ${all} were looked at again`,
  appealedOf: (appealed: string, all: string) => `${appealed} of ${all} were appealed and heard`,
  backOf: "opened again by you",
  middle: (value: string) => `The team's middle: ${value}`,
  names: {
    time: "Time to decide",
    looks: "Second looks that agreed",
    appeals: "Appeals that changed it",
    back: "Taken back by yourself",
  },
  counted: {
    time: "From when you took the case to when you decided it; the middle of all of them.",
    looks: "A colleague answers again without being told your answer. Drawn by lot.",
    appeals: "Somebody else heard the appeal and overturned your decision, wholly or in part.",
    back: "You opened a case again that you had decided.",
  },
  forLearning: "For learning. No queue, lease or right depends on it.",
  compared: (people: string) => `${people} people decided cases in this time.`,
  notCompared: (people: string) =>
    `Not compared with the team: fewer than ${people} people decided cases in this time.`,
  byRule: "By rule",
  rule: "Rule",
  decided: "Decided",
  noRule: "No single rule",
};
