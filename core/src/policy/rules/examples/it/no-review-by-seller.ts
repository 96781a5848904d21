import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-by-seller finds and spares in Italian. */
export const examples: Examples = {
  hits: [
    "[[Da fondatrice]] garantisco che questi saponi sono i migliori.",
    "[[Lavoro per l'azienda]] che le produce e la qualità è alta.",
    "[[Lavoro per l'azienda che]] le produce e vi assicuro che la qualità è ottima.",
    "[[Sono il cugino del titolare]], ma sono sincero: cinque stelle.",

    "[[Mio marito ha inventato]] questo apriscatole.",
    "[[Lavoro per il produttore]], ed è robusto.",
    "[[Come produttore]] ne conosco la qualità.",
    "[[Sono l'autrice]] di questo libro.",
    "[[Produciamo]] queste candele con amore.",
  ],
  passes: [
    "La usiamo ogni giorno nel nostro laboratorio.",
    "Faccio parte del gruppo di volontari e queste torce sono ottime.",
    "Il montaggio l'ha fatto mio marito in dieci minuti.",
    "Mia cognata ha un negozio e le ha comprate anche lei.",
    "Lavoro in cucina e il coltello tiene bene il filo.",
    "Le tende le ho cucite io stessa con questa macchina.",
    "Mio marito ha costruito una panca con questa sega.",
    "Lavoro in fabbrica e uso questi guanti ogni giorno.",
    "Mio marito lo usa ogni giorno.",
    "Lavoro in un ospedale.",
    "Come maestra mi serve uno zaino robusto.",
    "Mia sorella ha lo stesso.",
    "Il produttore ha risposto in fretta.",
  ],
};
