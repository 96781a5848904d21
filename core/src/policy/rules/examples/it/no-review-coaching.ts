import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-coaching finds and spares in Italian. */
export const examples: Examples = {
  hits: [
    "[[Menziona la velocità]] nella tua recensione.",
    "Scriva una recensione di [[almeno venti parole]].",
    "Ecco un [[modello di recensione]].",
    "[[Copia e incolla]] questo testo nella recensione.",
    "[[Aggiunga una foto]] alla recensione.",
  ],
  passes: [
    "Può scrivere la recensione con parole sue.",
    "Ci mandi una foto del pezzo rotto.",
    "Servono almeno due pile.",
    "Copi il numero di serie nel modulo.",
    "Il manuale cita la qualità dell'acqua.",
  ],
};
