import type { ShopperMessages } from "../messages.ts";

/** What stands under a review, and reviews from elsewhere, in Portuguese. */
export const beside: ShopperMessages = {
  following: {
    reply: (seller) => `Resposta de ${seller}, que vende isto`,
    replyWhat: "Um vendedor deste produto respondeu em público, uma só vez.",
    replyTitle:
      "Os vendedores podem responder com o seu nome. Uma resposta não muda palavras nem estrelas.",
    quote: (sellers) => `Pode ser citada por ${sellers}`,
    quoteWhat: "Quem a escreveu permite a este vendedor citar a opinião noutros lugares.",
    quoteTitle: "Uma opinião pertence a quem a escreve. Ninguém a cita noutro lugar sem permissão.",
  },
  spotlight: {
    title: "De outros mercados",
    note: "Contam onde foram escritas",
    what: "Estas opiniões são do mesmo produto e vêm de outro mercado.",
    because:
      "Uma opinião pertence ao seu mercado. Noutros é mostrada; lá não contam estrelas nem votos.",
  },
};
