import type { Examples } from "../../../kit/define-rule.ts";

/** What no-marketing-message finds and spares in Spanish. */
export const examples: Examples = {
  hits: [
    "[[Suscríbete]] a nuestro [[boletín]].",
    "Un cupón para [[tu próxima compra]] va en la caja.",
    "[[Descubre]] [[nuestro catálogo]] de cuchillos.",
    "[[Liquidación]] solo este fin de semana.",
    "[[20 % de descuento]] en toda la web con el código VERANO.",
  ],
  passes: [
    "El descuento por el que preguntó terminó el domingo.",
    "El descuento aplicado al pedido figura en la factura.",
    "No gestionamos su suscripción al periódico.",
    "Elija uno de los dos colores, por favor.",
    "La lámpara ya no se fabrica, así que no podemos enviar otra.",
    "El vale que usó ha vuelto a su saldo.",
  ],
};
