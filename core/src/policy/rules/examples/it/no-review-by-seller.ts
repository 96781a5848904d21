import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-by-seller finds and spares in Italian. */
export const examples: Examples = {
  hits: [
    "[[Lavoro per l'azienda]] che le produce e la qualità è alta.",
    "[[Mio marito ha inventato]] questo apriscatole.",
    "[[Lavoro per il produttore]], ed è robusto.",
    "[[Come produttore]] ne conosco la qualità.",
    "[[Sono l'autrice]] di questo libro.",
    "[[Produciamo]] queste candele con amore.",
  ],
  passes: [
    "Il montaggio l'ha fatto mio marito in dieci minuti.",
    "Lavoro in fabbrica e uso questi guanti ogni giorno.",
    "Mio marito lo usa ogni giorno.",
    "Lavoro in un ospedale.",
    "Come maestra mi serve uno zaino robusto.",
    "Mia sorella ha lo stesso.",
    "Il produttore ha risposto in fretta.",
  ],
};
