import type { enConsole } from "./en-console.ts";

/** The seller's console, in German. */
export const deConsole: typeof enConsole = {
  today: "Heute",
  menu: "Menü",
  feedback: "Feedback",
  todayLead: "Was auf Sie wartet, das Nächste zuerst.",
  nothing: "Es wartet nichts auf Sie.",
  nothingHint: "Nachrichten, die eine Antwort brauchen, und Änderungen der Regeln erscheinen hier.",
  answer: (order) => `Zur Bestellung ${order} antworten`,
  question: (product) => `Eine Frage zu ${product} beantworten`,
  answerWhy: (moment) => `Geschrieben am ${moment}, und die Zeit läuft.`,
  decisionWhy:
    "Es wurde über Sie entschieden. Der Brief sagt, warum und wie es noch einmal geprüft wird.",
  paused: (name) => `Der gespeicherte Text „${name}“ ist angehalten`,
  family: (title) => `Varianten von ${title} ändern sich`,
  familyWhy:
    "Wessen Bewertungen zusammen gezeigt werden, ändert sich bald, oder etwas ist richtigzustellen.",
  unanswered: (count) =>
    count === 1
      ? "1 Bewertung lässt sich beantworten"
      : `${count} Bewertungen lassen sich beantworten`,
  unansweredWhy: (days) =>
    `Aus den letzten ${days} Tagen. Eine Antwort ist öffentlich und nie eine Pflicht.`,
  answerBy: (moment) => `bis ${moment}`,
  change: (version) => `Die Regeln in Fassung ${version} sind angekündigt`,
  changeReads: (affected, read) =>
    affected === 0
      ? `Keine Ihrer letzten ${read} Nachrichten würde anders beurteilt.`
      : `${affected} Ihrer letzten ${read} Nachrichten würden anders beurteilt.`,
  changePauses: (texts) =>
    texts === 1
      ? "1 gespeicherter Text wird angehalten."
      : `${texts} gespeicherte Texte werden angehalten.`,
  acknowledge: "Ich habe es gelesen",
  requests: "Bitten um Bewertung",
  automatic:
    "Jeder Käufer wird einmal gefragt, in den Worten des Marktplatzes. Sie brauchen nichts zu tun.",
  manual:
    "Käufer werden nur gefragt, wenn Sie es anstoßen. Bei jeder Bestellung steht, ob es gerade geht.",
  switchOn: "Alle Käufer von selbst fragen",
  switchOff: "Niemanden von selbst fragen",
  orders: "Bestellungen",
  ordersNone: "Noch keine Bestellungen.",
  ordersHint: "Sie erscheinen, sobald der Marktplatz sie meldet.",
  placed: (day) => `bestellt am ${day}`,
  delivered: (day) => `geliefert am ${day}`,
  cancelled: "storniert",
  write: "Nachricht schreiben",
  rewrite: "Diese Worte gehen durch",
  sendRewrite: "Stattdessen diese Worte senden",
  ask: "Um Bewertung bitten",
  askedNow: "Die Bitte ist aufgenommen.",
  askUntil: (day) => `kann bis ${day} gefragt werden`,
  whyNot: {
    request_delivery_unknown: "Frage nach der Lieferung",
    request_too_early: "Frage in einigen Tagen",
    request_too_late: "keine Frage mehr",
    request_already_made: "einmal gefragt",
    request_skipped: "keine Frage",
    request_buyer_week_full: "diese Woche keine Frage",
  },
  asksFrom: (day: string) => `Frage ab ${day}`,
  why: {
    request_delivery_unknown:
      "Die Lieferung ist noch nicht bekannt, die Zeit zum Fragen hat nicht begonnen.",
    request_too_early:
      "Die Zeit zum Fragen hat noch nicht begonnen: Der Käufer lernt die Ware erst kennen.",
    request_too_late: "Die Zeit zum Fragen ist vorbei.",
    request_already_made: "Zu dieser Bestellung gab es die eine Bitte schon.",
    request_skipped: "Zu dieser Bestellung wird nicht gefragt.",
    request_buyer_week_full: "Der Käufer hat so viele Bitten erhalten, wie eine Woche zulässt.",
  },
  opens: (day) => `Sie beginnt am ${day}.`,
  closes: (day) => `Sie endet am ${day}.`,
  insteadWait:
    "Es ist nichts zu tun: Fragt der Marktplatz von selbst, wird der Käufer rechtzeitig gefragt.",
  insteadNone: "Es ist nichts zu tun.",
  title: "Eine neutrale Bitte je Bestellung, in fester Zeit nach der Lieferung",
};
