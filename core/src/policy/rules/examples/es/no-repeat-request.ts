import type { Examples } from "../../../kit/define-rule.ts";

/** What no-repeat-request finds and spares in Spanish. */
export const examples: Examples = {
  hits: [
    "¿[[Qué tal esa reseña]] de la lámpara?",
    "[[Recordatorio]]: deja tu [[reseña]], por favor.",
    "[[Aún no has]] dejado tu [[opinión]] sobre el taladro.",
    "Le escribimos [[de nuevo]]: ¿podría [[valorar]] el producto?",
    "[[Como le pedimos]] en el [[mensaje anterior]], deje un [[comentario]].",
    "[[Seguimos sin]] su [[reseña]], ¿puede dejarla?",
  ],
  passes: [
    "Recordatorio: devuelva la lámpara vieja antes del viernes, por favor.",
    "Le enviamos la pieza de nuevo.",
    "El transportista todavía no nos ha contestado.",
    "Gracias por su opinión.",
    "Volvemos a escribirle por la factura.",
  ],
};
