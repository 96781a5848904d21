import type { enPolicyCentre } from "./en-policy-centre.ts";

/** The policy centre of sellers, in German. */
export const dePolicyCentre: typeof enPolicyCentre = {
  title: "Regeln",
  lead: (version) =>
    `Was Sie schreiben, wird heute nach Fassung ${version} beurteilt. Nichts ändert sich unangekündigt.`,
  ahead: "Was sich ändern wird",
  nothingAhead: "Keine Änderung ist angekündigt.",
  inDays: (days, one) => (one ? "In 1 Tag" : `In ${days} Tagen`),
  version: (version) => `Fassung ${version}`,
  versionWhy: (version, reason) => `Fassung ${version}. ${reason}`,
  yours: "Was von Ihnen anders beurteilt würde",
  yoursNone: (read) =>
    read === null
      ? "Keiner Ihrer gespeicherten Texte und keine Ihrer letzten Nachrichten."
      : `Keiner Ihrer gespeicherten Texte und keine Ihrer letzten ${read} Nachrichten.`,
  savedText: (name) => `Gespeicherter Text „${name}“`,
  messageOf: (day) => `Nachricht vom ${day}`,
  moves: (before, after) => `Jetzt: ${before}. Dann: ${after}.`,
  verdicts: {
    allow: "gesendet",
    warn: "mit Hinweis gesendet",
    hold: "erst von einem Menschen gelesen",
    refuse: "nicht gesendet",
  },
  now: "Was heute gilt",
  nowLead:
    "Jede Regel über das, was Verkäufer schreiben, mit dem, was sie aufhält und was sie durchlässt. Beim Schreiben urteilen dieselben Regeln.",
  outcomes: {
    refuse: "Nicht gesendet",
    hold: "Erst von einem Menschen gelesen",
    warn: "Gesendet, mit Hinweis",
  },
  where: (surfaces) => `Gilt für: ${surfaces}.`,
  surfaces: {
    message: "Nachrichten",
    insert: "Beilagen",
    email: "E-Mails",
    social: "soziale Medien",
    review: "Produktbewertungen",
    feedback: "Verkäuferbewertungen",
    review_reply: "Antworten auf Produktbewertungen",
    feedback_reply: "Antworten auf Verkäuferbewertungen",
  },
  stopped: "Aufgehalten",
  passes: "Geht durch",
  past: "Fassungen",
  since: (day) => `gilt seit ${day}`,
  toldOn: (moment) => `Mitgeteilt am ${moment}.`,
  readBy: (who, moment, version) => `Gelesen von ${who} am ${moment}, Fassung ${version}.`,
  hear: "Von Änderungen erfahren",
  quiz: "Quiz über die Regeln",
  quizLead:
    "Sechs Nachrichten: Darf man sie senden? Es dauert zwei Minuten, und nichts folgt daraus.",
  quizBegin: "Quiz beginnen",
  quizAsks:
    "Darf jede dieser Nachrichten an einen Käufer gehen? Es antworten die Regeln selbst. Aus dem Ergebnis folgt nichts.",
  question: (at, of) => `Nachricht ${at} von ${of}.`,
  answers: { yes: "Sie darf gesendet werden", no: "So darf sie nicht gesendet werden" },
  quizEnd: "Antworten ansehen",
  quizAgain: "Sechs andere Nachrichten",
  quizKept:
    "Das Ergebnis bleibt mit Ihrem Namen und der Fassung, damit Sie es zeigen können. Sonst nichts.",
  result: (right, asked) => `${right} von ${asked} richtig`,
  resultOf: (who, day, version) => `${who}, ${day}, Fassung ${version}`,
  right: "Richtig.",
  other: "Nicht ganz.",
  truth: { yes: "Sie darf gesendet werden.", no: "So darf sie nicht gesendet werden." },
  nearMiss: "Sie kommt einer Regel nahe und verletzt sie nicht:",
};
