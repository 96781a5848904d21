import type { enNotices } from "./en-notices.ts";

/** Notices of illegal content, in German. */
export const deNotices: typeof enNotices = {
  menu: "Rechtswidriges melden",
  title: "Meldung rechtswidriger Inhalte",
  lead: "Jeder kann sagen, dass hier etwas gegen das Gesetz verstößt. Ein Mensch entscheidet, und Sie erfahren, was daraus wurde und warum.",
  rulesOnly:
    "Was nur die Regeln dieses Marktplatzes bricht, melden Sie neben der Bewertung selbst.",
  where: "Wo es steht",
  whereHint: "Die Adresse der Seite oder der Bewertung. Mehrere: eine je Zeile.",
  whereProblem: "Unter diesen Adressen steht keine Bewertung, kein Produkt und kein Verkäufer.",
  law: "Welches Gesetz es bricht",
  lawHint: "So genau Sie können: das Gesetz und der Paragraf.",
  why: "Warum es dagegen verstößt",
  whyHint: "Kopieren Sie die Worte, die Sie meinen, und sagen Sie, was daran unrecht ist.",
  name: "Ihr Name",
  email: "Ihre E-Mail-Adresse",
  emailHint: "Für Empfangsbestätigung und Antwort. Wer die Worte schrieb, erfährt beides nicht.",
  unnamed: "Es geht um sexuellen Missbrauch von Kindern, und ich bleibe ungenannt.",
  goodFaith: "Ich glaube nach bestem Wissen, dass all das richtig und vollständig ist.",
  send: "Meldung abgeben",
  incomplete:
    "Nicht abgegeben: Es fehlt etwas. Name und E-Mail-Adresse gehören dazu, und am Ende Ihr Wort.",
  receivedTitle: "Ihre Meldung ist eingegangen",
  received: (id, day) => `Nummer ${id}, ${day}.`,
  due: (day) => `Ein Mensch antwortet bis ${day}.`,
  keep: "Behalten Sie die Adresse dieser Seite: Hier wird die Antwort stehen.",
  mailed: "Bestätigung und Antwort gehen auch an Ihre E-Mail-Adresse.",
  waits: "Noch hat kein Mensch entschieden.",
  founded: "Ihre Meldung hat sich als richtig erwiesen.",
  unfounded: "Ihre Meldung hat sich nicht als richtig erwiesen.",
  byPerson: "Darüber hat ein Mensch entschieden, keine Maschine.",
  reason: "Die Begründung",
  redress: "Wenn Sie es anders sehen",
  outOfCourt: "Außergerichtlich",
  court: "Vor Gericht",
};
