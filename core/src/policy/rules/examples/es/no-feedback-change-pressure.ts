import type { Examples } from "../../../kit/define-rule.ts";

/** What no-feedback-change-pressure finds and spares in Spanish. */
export const examples: Examples = {
  hits: [
    "Por favor, [[elimine la valoración del vendedor]] hoy.",
    "[[Cambie su valoración al vendedor]] y le enviamos un cupón.",
    "Ya lo arreglamos todo, es justo que [[desaparezca la valoración del vendedor]].",
    "¿Podrías [[quitar tu opinión sobre el vendedor]]?",
    "Le exigimos que [[corrija los comentarios del vendedor]] de inmediato.",
  ],
  passes: [
    "Si lo desea, puede cambiar o eliminar la valoración del vendedor.",
    "No le pediremos que cambie su valoración del vendedor.",
    "Su feedback nos ayudó a mejorar el embalaje.",
    "Gracias por su valoración del vendedor.",
    "La valoración del vendedor se puede completar desde la cuenta.",
  ],
};
