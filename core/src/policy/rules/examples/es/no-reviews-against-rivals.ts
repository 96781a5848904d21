import type { Examples } from "../../../kit/define-rule.ts";

/** What no-reviews-against-rivals finds and spares in Spanish. */
export const examples: Examples = {
  hits: [
    "Deja una [[reseña negativa al competidor]], por favor.",
    "¿Podrías ponerle [[una estrella a nuestro competidor]]?",
    "¿Quién puede [[escribir una mala reseña]] en su página, por favor?",
    "Pagamos por cada [[opinión negativa sobre la competencia]].",
    "Por favor, [[valora a los competidores]] con una estrella.",
  ],
  passes: [
    "Nuestro competidor tiene mejores opiniones que nosotros.",
    "Hay mucha competencia este año.",
    "No escribimos reseñas de nuestros competidores.",
    "Compare con la competencia antes de comprar.",
    "Una opinión negativa nos enseñó mucho.",
  ],
};
