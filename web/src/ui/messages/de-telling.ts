import type { enTelling } from "./en-telling.ts";

/** Reporting a conversation, in German. */
export const deTelling: typeof enTelling = {
  title: "Dieses Gespräch melden",
  lead: "Ein Mensch liest, was die andere Seite geschrieben hat, und entscheidet. Der bloße Wunsch nach Erstattung oder eine schlechte Bewertung ist kein Grund zur Meldung.",
  why: "Was geschehen ist",
  reason: {
    extortion: "Drohung mit schlechten Sternen, um mehr zu bekommen, als zusteht",
    off_platform: "Aufforderung, anderswo zu zahlen oder zu schreiben",
    abuse: "Beleidigungen oder Drohungen",
  },
  note: "In Ihren Worten",
  send: "Melden",
  taken: "Gemeldet. Ein Mensch liest das Gespräch.",
};
