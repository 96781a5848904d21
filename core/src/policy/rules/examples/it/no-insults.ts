import type { Examples } from "../../../kit/define-rule.ts";

/** What no-insults finds and spares in Italian. */
export const examples: Examples = {
  hits: [
    "[[Impari a leggere]] prima di scrivere [[bugie]].",
    "Solo un [[idiota]] la mette in forno.",
    "È un [[problema suo]].",
    "[[Sappiamo dove abita]].",
    "È [[ridicolo]], [[si vergogni]].",
  ],
  passes: [
    "Ci dispiace che il pacco sia arrivato tardi.",
    "La pagina 4 del manuale spiega come pulire il filtro.",
    "Grazie per averci segnalato il manico allentato.",
    "La vediamo in modo diverso, ma capiamo il suo disappunto.",
    "Può restituire la padella senza spese.",
  ],
};
