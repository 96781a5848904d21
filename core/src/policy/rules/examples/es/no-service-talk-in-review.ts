import type { Examples } from "../../../kit/define-rule.ts";

/** What no-service-talk-in-review finds and spares in Spanish. */
export const examples: Examples = {
  hits: [
    "[[El vendedor nunca responde.]]",
    "[[El paquete llegó con dos semanas de retraso.]]",
    "[[Pésima atención al cliente, sigo sin el reembolso.]]",
    "[[El repartidor dejó el paquete bajo la lluvia.]]",
    "[[Entrega rápida y vendedor amable.]]",
  ],
  passes: [
    "Llegó tarde, pero suena genial.",
    "Se rompió a los dos días y pedí el reembolso.",
    "Entrega rápida, funciona bien.",
    "Buena calidad.",
    "El interruptor responde al instante.",
    "El vendedor me insistía por mensaje para que cambiara la nota.",
  ],
};
