import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-by-seller finds and spares in Italian. */
export const examples: Examples = {
  hits: [
    "[[Mio marito ha inventato]] questo apriscatole.",
    "[[Lavoro per il produttore]], ed è robusto.",
    "[[Come produttore]] ne conosco la qualità.",
    "[[Sono l'autrice]] di questo libro.",
    "[[Produciamo]] queste candele con amore.",
  ],
  passes: [
    "Lavoro in fabbrica e uso questi guanti ogni giorno.",
    "Mio marito lo usa ogni giorno.",
    "Lavoro in un ospedale.",
    "Come maestra mi serve uno zaino robusto.",
    "Mia sorella ha lo stesso.",
    "Il produttore ha risposto in fretta.",
  ],
};
