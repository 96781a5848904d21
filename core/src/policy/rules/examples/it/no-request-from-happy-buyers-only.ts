import type { Examples } from "../../../kit/define-rule.ts";

/** What no-request-from-happy-buyers-only finds and spares in Italian. */
export const examples: Examples = {
  hits: [
    "Se la teiera [[è arrivata integra, ci farebbe piacere una recensione]].",
    "Il negozio le [[è stato utile]]? Allora lasci una [[recensione]].",
    "Se è [[soddisfatto, lasci una recensione]].",
    "Ti [[piace]] la lampada? [[Scrivi una recensione]].",
    "[[Contento?]] [[Valutaci]].",
    "Se [[tutto è andato bene, pubblica una recensione]].",
    "[[Innamorata]] della borsa? Allora lasciaci un [[commento]].",
  ],
  passes: [
    "Speriamo che la lampada le piaccia.",
    "Soddisfatto o no, può lasciare una recensione.",
    "Lasci una recensione, qualunque sia la sua opinione.",
    "Se il pezzo va bene, non deve fare nulla.",
    "Le piace il colore o lo cambiamo?",
  ],
};
