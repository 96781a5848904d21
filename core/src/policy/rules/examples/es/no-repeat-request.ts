import type { Examples } from "../../../kit/define-rule.ts";

/** What no-repeat-request finds and spares in Spanish. */
export const examples: Examples = {
  hits: [
    "[[A la tercera va la vencida: ¿qué tal esa reseña]]?",
    "Ya se lo he [[pedido dos veces]], deje hoy [[su valoración]].",
    "¿[[Vio mi mensaje sobre]] la [[reseña]]? Sigo esperando.",
    "¿[[Qué tal esa reseña]] de la lámpara?",
    "[[Recordatorio]]: deja tu [[reseña]], por favor.",
    "[[Aún no has]] dejado tu [[opinión]] sobre el taladro.",
    "Le escribimos [[de nuevo]]: ¿podría [[valorar]] el producto?",
    "[[Como le pedimos]] en el [[mensaje anterior]], deje un [[comentario]].",
    "[[Seguimos sin]] su [[reseña]], ¿puede dejarla?",
  ],
  passes: [
    "Otra vez yo: el repartidor necesita su código para el segundo paquete.",
    "He preguntado dos veces al transportista y llamo mañana otra vez.",
    "Recordatorio: devuelva la lámpara vieja antes del viernes, por favor.",
    "Le enviamos la pieza de nuevo.",
    "El transportista todavía no nos ha contestado.",
    "Gracias por su opinión.",
    "Volvemos a escribirle por la factura.",
  ],
};
