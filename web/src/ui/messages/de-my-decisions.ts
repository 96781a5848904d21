import type { enMyDecisions } from "./en-my-decisions.ts";

/** Die eigenen Zahlen einer Moderatorin oder eines Moderators. */
export const deMyDecisions: typeof enMyDecisions = {
  title: "Meine Entscheidungen",
  lead: (days) =>
    `Ihre Antworten auf Fälle der letzten ${days} Tage. Niemand sonst sieht diese Seite.`,
  none: "Sie haben zuletzt keinen Fall entschieden.",
  noneHint:
    "Hier stehen Ihre Entscheidungen und was zweite Blicke und Beschwerden aus ihnen machen.",
  toCases: "Zu den Fällen",
  byDay: "Entscheidungen nach Tagen",
  figures: "Wie sie gehalten haben",
  minutes: (minutes) => `${minutes} Min.`,
  percent: (percent) => `${percent} Prozent`,
  ofAll: (some, all) => (all === "0" ? "–" : `${some} von ${all}`),
  taken: (taken, all) => `${taken} von ${all} waren vorher übernommen`,
  lookedOf: (looked, all) => `${looked} von ${all} sah jemand ein zweites Mal an`,
  appealedOf: (appealed, all) => `gegen ${appealed} von ${all} wurde über Beschwerden entschieden`,
  backOf: "von Ihnen wieder aufgenommen",
  middle: (value) => `Die Mitte der Gruppe: ${value}`,
  names: {
    time: "Zeit bis zur Entscheidung",
    looks: "Zweite Blicke, die zustimmten",
    appeals: "Beschwerden, die etwas änderten",
    back: "Von Ihnen selbst zurückgenommen",
  },
  counted: {
    time: "Vom Übernehmen des Falls bis zur Entscheidung; die Mitte aller Zeiten.",
    looks: "Jemand antwortet noch einmal, ohne Ihre Antwort zu kennen. Das Los wählt aus.",
    appeals: "Jemand anderes hat Ihre Entscheidung ganz oder zum Teil aufgehoben.",
    back: "Sie haben einen Fall wieder geöffnet, den Sie entschieden hatten.",
  },
  forLearning: "Zum Lernen. Keine Liste, keine Übernahme und kein Recht hängt daran.",
  compared: (people) => `${people} Menschen haben in dieser Zeit Fälle entschieden.`,
  notCompared: (people) =>
    `Nicht mit der Gruppe verglichen: weniger als ${people} Menschen haben in dieser Zeit Fälle entschieden.`,
  byRule: "Nach Regeln",
  rule: "Regel",
  decided: "Entschieden",
  noRule: "Keine einzelne Regel",
};
