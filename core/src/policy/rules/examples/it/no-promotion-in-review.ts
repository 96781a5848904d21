import type { Examples } from "../../../kit/define-rule.ts";

/** What no-promotion-in-review finds and spares in Italian. */
export const examples: Examples = {
  hits: [
    "[[Usate il mio codice]] e pagate meno.",
    "[[Iscrivetevi al mio canale]] di ricette.",
    "La prova completa è su [[www.blogpadella.example]].",
    "Ecco il mio [[link di affiliazione]].",
    "[[Nel mio negozio lo]] vendo anch'io.",
  ],
  passes: [
    "Ho usato un buono sconto all'acquisto.",
    "La migliore padella che ho avuto.",
    "Sotto il coperchio c'è un codice inciso.",
    "Era in offerta quando l'ho presa.",
    "Il mio canale di scolo non si intasa più.",
  ],
};
