import type { Examples } from "../../../kit/define-rule.ts";

/** What no-positive-review-request finds and spares in Spanish. */
export const examples: Examples = {
  hits: [
    "No pedimos nunca nada pero por favor déjenos [[cinco estrellas]].",
    "Por favor, [[deja una reseña positiva]] de la lámpara.",
    "Nos encantaría ver tus [[cinco estrellas]].",
    "[[Pónganos la máxima puntuación]], por favor.",
    "Una [[buena opinión]] nos haría felices, ¿puedes escribirla?",
    "Ayúdanos a mantener las [[5 estrellas]].",
    "Al [[valorarnos recuerde que todo lo que esté por debajo de cinco]] es un suspenso.",
  ],
  passes: [
    "Cuéntanos qué te pareció; el envío sale un 10 % más barato desde mayo para todos.",
    { text: "Lamentamos que le pidieran cinco estrellas.", context: { surface: "review_reply" } },
    "Puede dejar una opinión, positiva o negativa.",
    "Gracias por su reseña positiva.",
    "Nunca pedimos cinco estrellas.",
    "El manual trae una buena vista general en la página cinco.",
    "Díganos qué talla le queda bien.",
    "Me pregunta si le bajo el precio si pone cinco estrellas. No, son cosas distintas.",
    "Este termo no funciona por debajo de cinco grados.",
  ],
};
