import type { Examples } from "../../../kit/define-rule.ts";

/** What no-vote-request finds and spares in Spanish. */
export const examples: Examples = {
  hits: [
    "Por favor, [[marca como útil]] nuestra reseña.",
    "[[Votad útil]] en las de cinco estrellas.",
    "¿Podrías [[denunciar esa reseña]] como abuso?",
    "[[Dale]] a todas las nuestras como [[útiles]].",
    "[[Reporten las malas opiniones]] de la semana pasada.",
  ],
  passes: [
    "Esta opinión me resultó útil, decía el tamaño del filtro.",
    "Su pregunta nos ha sido útil.",
    "Nunca pedimos que nadie vote útil.",
    "Avísenos de cualquier pieza que falte.",
    "Va adjunta una nota útil sobre el cuidado.",
  ],
};
