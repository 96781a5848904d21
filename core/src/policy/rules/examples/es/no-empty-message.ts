import type { Examples } from "../../../kit/define-rule.ts";

/** What no-empty-message finds and spares in Spanish. */
export const examples: Examples = {
  hits: [
    "[[Gracias por su compra. ¡Que tenga un buen día!]]",
    "[[Hola, hemos recibido su pedido. Un saludo]]",
    "[[Tu paquete va en camino.]]",
    "[[¡Muchas gracias! Estamos aquí.]]",
    "[[Estimada Lucía, su pedido ha sido enviado. Saludos]]",
  ],
  passes: [
    "Gracias por su pedido. ¿De qué color quiere el mango?",
    "Hola, le adjuntamos la factura.",
    "Su paquete lleva dos días de retraso por el temporal.",
    "Le hemos reembolsado la olla porque perdía agua.",
    "Hola, Lucía: mantenga pulsado el botón cinco segundos.",
  ],
};
