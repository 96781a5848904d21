import type { enTeam } from "./en-team.ts";

/** The page of a seller's people and ties, in German. */
export const deTeam: typeof enTeam = {
  title: "Menschen und Verbindungen",
  lead: "Wer für Sie handelt, soweit es hier festgehalten ist, und welche Konten als Ihnen nahestehend erklärt sind.",
  members: "Menschen",
  person: "Wer",
  you: (who) => `${who} (Sie)`,
  policyRead: "Regeln gelesen",
  quiz: "Bestes Quiz",
  lookUps: (days) => `Lieferdaten angesehen, ${days} Tage`,
  last: "Zuletzt festgehalten",
  never: "noch nicht",
  nobody:
    "Noch ist niemand festgehalten. Wer Regeln bestätigt, das Quiz macht oder Lieferdaten ansieht, erscheint hier.",
  ties: "Erklärte Verbindungen",
  account: "Konto",
  relation: "Verbindung",
  relations: {
    owner: "Inhaber",
    employee: "beschäftigt",
    household: "gleicher Haushalt",
    agency: "Agentur",
    partner: "Geschäftspartner",
    influencer: "für Empfehlungen bezahlt",
  },
  since: "Seit",
  until: "Bis",
  open: "heute",
  noTies: "Kein Konto ist als Ihnen nahestehend erklärt.",
  tiesWhy: "was aus einer Verbindung folgt",
  tiesWhat:
    "Diese Konten können nicht bewerten, was Sie verkaufen, und nicht, was damit konkurriert.",
  tiesBecause: "Niemand bewertet, woran er selbst oder ein Nahestehender verdient",
  tiesInstead: "Melden Sie eine Verbindung dem Marktplatz, bevor das Konto bewertet.",
  keys: "Zugang und Schlüssel",
  keysHint:
    "Konten, Rollen und Schlüssel vergibt der Marktplatz: Ihre Werkzeuge handeln mit seinen Zugängen, und Candor bewahrt kein Passwort und keinen Schlüssel von Ihnen.",
};
