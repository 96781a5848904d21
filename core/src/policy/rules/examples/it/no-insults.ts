import type { Examples } from "../../../kit/define-rule.ts";

/** What no-insults finds and spares in Italian. */
export const examples: Examples = {
  hits: [
    {
      text: "Ha letto la scatola o [[leggere non fa per]] lei?",
      context: { surface: "review_reply" },
    },
    {
      text: "[[Complimenti, è riuscito a rompere]] un cucchiaio, che talento.",
      context: { surface: "review_reply" },
    },
    { text: "Strano, ci riescono [[tutti tranne lei]].", context: { surface: "review_reply" } },
    "[[Impari a leggere]] prima di scrivere [[bugie]].",
    "Solo un [[idiota]] la mette in forno.",
    "È un [[problema suo]].",
    "[[Sappiamo dove abita]].",
    "È [[ridicolo]], [[si vergogni]].",
  ],
  passes: [
    "Gli occhiali da sole partono lunedì.",
    { text: "Che talento, la sua foto è bellissima!", context: { surface: "review_reply" } },
    {
      text: "È grazie a clienti come lei che andiamo avanti!",
      context: { surface: "review_reply" },
    },
    {
      text: "Ci dispiace che il cucchiaio si sia rotto. Ne spediamo uno nuovo.",
      context: { surface: "review_reply" },
    },
    {
      text: "Il coperchio si apre verso sinistra, pagina 3 del manuale.",
      context: { surface: "review_reply" },
    },
    "Ci dispiace che il pacco sia arrivato tardi.",
    "La pagina 4 del manuale spiega come pulire il filtro.",
    "Grazie per averci segnalato il manico allentato.",
    "La vediamo in modo diverso, ma capiamo il suo disappunto.",
    "Può restituire la padella senza spese.",
  ],
};
