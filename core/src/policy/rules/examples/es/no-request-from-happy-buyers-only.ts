import type { Examples } from "../../../kit/define-rule.ts";

/** What no-request-from-happy-buyers-only finds and spares in Spanish. */
export const examples: Examples = {
  hits: [
    "Si la tetera te [[llegó en buen estado, agradeceríamos tu valoración]].",
    "¿Le [[ayudó]] nuestra tienda? Entonces deje una [[reseña]].",
    "Si está [[satisfecho, deje una reseña]].",
    "¿Te [[gusta]] la lámpara? [[Escribe una opinión]].",
    "[[¿Contento?]] [[Valóranos]].",
    "Si [[todo ha ido bien, publica una reseña]].",
    "¿[[Encantada]] con el bolso? Entonces déjanos un [[comentario]].",
  ],
  passes: [
    "¿Te encantó, te dio igual, la detestas? Cuéntalo en la página si te apetece.",
    "Esperamos que le guste la lámpara.",
    "Satisfecho o no, puede dejar una opinión.",
    "Deje una opinión, le guste o no la lámpara.",
    "Si la pieza le va bien, no tiene que hacer nada.",
    "¿Le gusta el color o lo cambiamos?",
  ],
};
