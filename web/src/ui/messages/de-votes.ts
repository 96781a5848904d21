import type { enVotes } from "./en-votes.ts";

/** Votes on reviews and reports of them, in German. */
export const deVotes: typeof enVotes = {
  helpful: "Das half mir",
  unhelpful: "Das half nicht",
  report: "Melden",
  elsewhere: "Sagen, ob sie half, oder sie melden",
  title: "Diese Bewertung melden",
  lead: "Ein Mensch prüft sie an den Regeln. Dass sie Ihnen oder vielen missfällt, ist kein Grund.",
  reason: "Was daran nicht stimmt",
  reasons: {
    promotion: "Sie wirbt",
    paid_or_reward: "Sie wurde bezahlt oder belohnt",
    seller_or_rival: "Der Verkäufer oder ein Konkurrent hat sie geschrieben",
    not_about_product: "Sie handelt nicht vom Produkt",
    misfiled: "Sie handelt vom Verkäufer oder der Lieferung",
    personal_data: "Sie zeigt persönliche Daten",
    obscene: "Sie ist anstößig oder beschimpft",
    hate: "Sie ist hasserfüllt",
    illegal: "Sie bricht ein Gesetz",
    other_rule: "Sie bricht eine andere Regel",
  },
  note: "Woran man es sieht",
  noteHint: "Kopieren Sie die Worte, oder sagen Sie, was es sonst zeigt.",
  send: "Meldung senden",
  mine: "Meine Meldungen",
  mineNone: "Sie haben keine Bewertung gemeldet.",
  receipt: (id, day) => `Beleg ${id}, ${day}`,
  waits: "Noch hat niemand nachgesehen.",
  outcome: {
    founded: "Eine Regel ist gebrochen.",
    unfounded: "Keine Regel ist gebrochen.",
    manifestly_unfounded: "Keine Regel ist gebrochen, und das war deutlich zu sehen.",
  },
};
