import type { Examples } from "../../../kit/define-rule.ts";

/** What no-reviews-against-rivals finds and spares in Spanish. */
export const examples: Examples = {
  hits: [
    {
      text: "[[Vendo las mismas lámparas y de mejor]] calidad, no compréis aquí.",
      context: { surface: "review" },
    },

    {
      text: "Vamos a [[inundar VeloMax de malas reseñas]] hasta que salgan de la primera página.",
      context: { surface: "social" },
    },
    {
      text: "Busco diez personas que dejen [[malas opiniones en la competencia, pago por reseña]].",
      context: { surface: "social" },
    },
    "Deja una [[reseña negativa al competidor]], por favor.",
    "¿Podrías ponerle [[una estrella a nuestro competidor]]?",
    "¿Quién puede [[escribir una mala reseña]] en su página, por favor?",
    "Pagamos por cada [[opinión negativa sobre la competencia]].",
    "Por favor, [[valora a los competidores]] con una estrella.",
  ],
  passes: [
    { text: "Los nuestros son azules y van perfectos.", context: { surface: "review" } },
    { text: "Soy del gremio y los recomiendo, cortan muy bien.", context: { surface: "review" } },
    { text: "Soy electricista y lo uso cada día.", context: { surface: "review" } },
    {
      text: "El modelo de la competencia tiene el cable más largo.",
      context: { surface: "review" },
    },
    {
      text: "Un competidor nos puso reseñas falsas de una estrella el mes pasado. Las denunciamos.",
      context: { surface: "social" },
    },
    {
      text: "¿Se puede valorar mal a un competidor? No, y explicamos por qué.",
      context: { surface: "social" },
    },
    "Nuestro competidor tiene mejores opiniones que nosotros.",
    "Hay mucha competencia este año.",
    "No escribimos reseñas de nuestros competidores.",
    "Compare con la competencia antes de comprar.",
    "Una opinión negativa nos enseñó mucho.",
  ],
};
