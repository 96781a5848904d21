import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-change-request finds and spares in Spanish. */
export const examples: Examples = {
  hits: [
    "Nos alegraría que [[retiraras la opinión]] de ayer.",
    "Ahora que el motor funciona, ¿[[podrían crecer un poco esas dos estrellas]]?",
    "Ya te reintegramos la plata, ¿[[bajás el comentario]]?",
    "¿Podría [[mejorar su calificación]]?",
    "¿Podría [[cambiar su reseña]]?",
    "Por favor, [[elimina el comentario]].",
    "Le agradeceríamos que [[revisara o modificara su opinión]].",
    "La pieza sale cuando la [[opinión haya sido retirada]].",
    "¿Sería posible [[subir la puntuación]] a cinco?",
    "Vi que nos diste dos [[estrellas]]. Ya tienes la pieza nueva, ¿no crees que [[merecemos cuatro]]?",
    "¿Y si le envío otra tapa y [[hacemos como que esa reseña]] nunca existió?",
    "Le agradeceríamos que [[actualizara su reseña]].",
  ],
  passes: [
    "Ayúdenos a mejorar nuestras velas: deje su reseña.",
    "Hemos leído su opinión y enviamos un cargador nuevo.",
    "No pedimos a nadie que cambie una opinión.",
    "Retire la película de la lámpara, por favor.",
    "Tras su opinión hemos corregido el manual.",
    "Puede cambiar de opinión durante catorce días.",
    "Vi que nos diste dos estrellas. ¿Ya llegó la pieza nueva?",
    "El sistema pidió que actualizara la dirección.",
  ],
};
