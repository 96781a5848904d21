import type { Examples } from "../../../kit/define-rule.ts";

/** What no-empty-message finds and spares in Italian. */
export const examples: Examples = {
  hits: [
    "[[Il Suo ordine è stato confermato. Riceverà a breve il numero di tracking.]]",
    "[[Grazie per l'acquisto e buona giornata!]]",
    "[[Buongiorno, abbiamo ricevuto il suo ordine. Cordiali saluti]]",
    "[[Il tuo pacco è in viaggio.]]",
    "[[Grazie mille! Siamo qui.]]",
    "[[Gentile Chiara, il suo ordine è stato spedito. Saluti]]",
  ],
  passes: [
    "Grazie per l'ordine. Di quale colore vuole il manico?",
    "Buongiorno, in allegato trova la fattura.",
    "Il suo pacco ha due giorni di ritardo per maltempo.",
    "Le abbiamo rimborsato il bollitore perché perdeva.",
    "Gentile Chiara, tenga premuto il pulsante per cinque secondi.",
  ],
};
