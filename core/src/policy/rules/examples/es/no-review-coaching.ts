import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-coaching finds and spares in Spanish. */
export const examples: Examples = {
  hits: [
    "[[Menciona la rapidez]] en tu reseña, por favor.",
    "Escriba una reseña de [[al menos veinte palabras]].",
    "Aquí tiene un [[modelo de reseña]].",
    "[[Copia y pega]] este texto en tu reseña.",
    "[[Incluya una foto]] en su opinión.",
  ],
  passes: [
    "Puede escribir la opinión con sus propias palabras.",
    "Envíenos una foto de la pieza rota.",
    "Necesita al menos dos pilas.",
    "Copie el número de serie en el formulario.",
    "El manual menciona la calidad del agua.",
  ],
};
