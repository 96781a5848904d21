import type { Messages } from "./messages.ts";

/** The keys of work pages, in German. */
export const deKeys: Messages["keys"] = {
  title: "Tasten",
  lead: "Was die Tastatur auf dieser Seite bewirkt.",
  on: "Tasten gelten auf diesen Seiten",
  close: "Schließen",
  steps: "nächster, voriger",
  lines: "nächste Zeile, Zeile davor; Enter öffnet sie",
  find: "finden",
  reason: "der Grund dessen, was den Fokus hat",
  help: "diese Liste",
  away: "schließt, was über der Seite liegt",
};
