import type { Examples } from "../../../kit/define-rule.ts";

/** What no-obscenity finds and spares in Italian. */
export const examples: Examples = {
  hits: [
    "Che lampada di [[merda]].",
    "Il venditore è uno [[stronzo]].",
    "Che [[cazzata]].",
    "[[Figli di puttana]].",
    "Di nuovo rotto, [[vaffanculo]].",
  ],
  passes: [
    "Che lampada brutta.",
    "La custodia calcola bene lo spazio.",
    "Il palazzo in copertina è disegnato bene.",
    "Le cartucce entrano senza sforzo.",
    "Odora forte di plastica.",
  ],
};
