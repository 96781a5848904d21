import type { ShopperMessages } from "../messages.ts";

/** What stands under a review, and reviews from elsewhere, in Spanish. */
export const beside: ShopperMessages = {
  following: {
    reply: (seller) => `Respuesta de ${seller}, que vende esto`,
    replyWhat: "Un vendedor de este producto respondió en público, una sola vez.",
    replyTitle:
      "Los vendedores pueden responder con su nombre. Una respuesta no cambia ni palabras ni estrellas.",
    quote: (sellers) => `Puede citarla ${sellers}`,
    quoteWhat: "Quien la escribió permite a este vendedor citar la reseña en otros lugares.",
    quoteTitle: "Una reseña pertenece a quien la escribe. Nadie la cita en otro lugar sin permiso.",
  },
  spotlight: {
    title: "De otros mercados",
    note: "Cuentan donde se escribieron",
    what: "Estas reseñas son del mismo producto y vienen de otro mercado.",
    because:
      "Una reseña pertenece a su mercado. En otros se muestra; allí no cuentan ni estrellas ni votos.",
  },
};
