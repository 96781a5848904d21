import type { Examples } from "../../../kit/define-rule.ts";

/** What no-marketing-message finds and spares in Italian. */
export const examples: Examples = {
  hits: [
    "[[Iscriviti]] alla nostra [[newsletter]].",
    "Un buono per il [[prossimo acquisto]] è nella scatola.",
    "[[Scopri]] [[il nostro catalogo]] di coltelli.",
    "[[Svendita]] solo questo fine settimana.",
    "[[20% di sconto]] su tutto il sito con il codice ESTATE.",
  ],
  passes: [
    "Lo sconto di cui chiedeva è finito domenica.",
    "Lo sconto applicato all'ordine risulta in fattura.",
    "Non gestiamo il suo abbonamento al giornale.",
    "Scelga uno dei due colori, per favore.",
    "La lampada non è più prodotta, quindi non possiamo mandarne un'altra.",
    "È un buon prodotto per uso quotidiano, si pulisce con un panno.",
  ],
};
