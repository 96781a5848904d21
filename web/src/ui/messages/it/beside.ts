import type { ShopperMessages } from "../messages.ts";

/** What stands under a review, and reviews from elsewhere, in Italian. */
export const beside: ShopperMessages = {
  following: {
    reply: (seller) => `Risposta di ${seller}, che vende questo prodotto`,
    replyWhat: "Un venditore di questo prodotto ha risposto in pubblico, una volta sola.",
    replyTitle:
      "I venditori possono rispondere con il loro nome. Una risposta non cambia né parole né stelle.",
    quote: (sellers) => `Può essere citata da ${sellers}`,
    quoteWhat: "Chi l'ha scritta permette a questo venditore di citare altrove la recensione.",
    quoteTitle:
      "Una recensione appartiene a chi la scrive. Nessuno la cita altrove senza permesso.",
  },
  spotlight: {
    title: "Da altri mercati",
    note: "Contano dove sono state scritte",
    what: "Queste recensioni riguardano lo stesso prodotto e vengono da un altro mercato.",
    because:
      "Una recensione appartiene al suo mercato. Altrove viene mostrata; lì non contano né stelle né voti.",
  },
};
