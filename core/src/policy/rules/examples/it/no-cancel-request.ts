import type { Examples } from "../../../kit/define-rule.ts";

/** What no-cancel-request finds and spares in Italian. */
export const examples: Examples = {
  hits: [
    "Non abbiamo scorte, per favore [[annulli l'ordine]].",
    "Potresti [[annullare il tuo ordine]]? La lampada è finita.",
    "Le chiediamo di [[richiedere l'annullamento]] dal suo account.",
    "Ti preghiamo di [[annullare l'acquisto]], il fornitore non consegna più.",
    "Può [[cancellare l'ordine]], per favore? Quel colore non c'è.",
  ],
  passes: [
    "Abbiamo annullato l'ordine perché la lampada è esaurita.",
    "Come ci aveva chiesto, l'ordine è annullato da stamattina.",
    "L'ordine non si può più annullare: è partito ieri.",
    "Il suo annullamento ci è arrivato.",
    "Ci dica quale colore preferisce, per favore.",
  ],
};
