import type { Examples } from "../../../kit/define-rule.ts";

/** What no-promotion-in-review finds and spares in Spanish. */
export const examples: Examples = {
  hits: [
    "[[Usad mi código]] y pagáis menos.",
    "[[Suscríbete a mi canal]] de recetas.",
    "La prueba completa está en [[www.blogsarten.example]].",
    "Os dejo mi [[enlace de afiliado]].",
    "[[En mi tienda lo]] tengo también.",
  ],
  passes: [
    "Usé un cupón al comprarla.",
    "La mejor sartén que he tenido.",
    "Debajo de la tapa hay un código grabado.",
    "Estaba de oferta cuando la compré.",
    "Mi canal de desagüe ya no se atasca.",
  ],
};
