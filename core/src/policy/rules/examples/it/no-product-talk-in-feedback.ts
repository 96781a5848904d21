import type { Examples } from "../../../kit/define-rule.ts";

/** What no-product-talk-in-feedback finds and spares in Italian. */
export const examples: Examples = {
  hits: [
    "[[Ottimo suono, la batteria dura tutto il giorno.]]",
    "[[La cerniera si è rotta il secondo giorno.]]",
    "[[Il motore del frullatore è fermo.]]",
    "[[Il colore è andato via con il lavaggio.]]",
    "[[Lama affilata, manico comodo.]]",
  ],
  passes: [
    "Venditore serio e veloce.",
    "La lampada era rotta e il venditore l'ha sostituita.",
    "Consegna rapida, buona qualità.",
    "Colore sbagliato e nessuno risponde.",
    "Ben imballato, funziona.",
  ],
};
