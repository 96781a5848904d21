import type { Examples } from "../../../kit/define-rule.ts";

/** What no-request-after-praise finds and spares in Spanish. */
export const examples: Examples = {
  hits: [
    "[[Nos alegra mucho que]] la tienda aguantara. ¿Podría [[dejar una reseña]]?",
    "[[Gracias por sus amables palabras]]. ¿Las [[publicaría como opinión]], por favor?",
    "[[Qué alegría leerte]]. [[Valóranos]] en la página, porfa.",
    "[[Gracias por los elogios]], por favor [[deje una reseña]].",
    "[[Me alegro mucho]]. ¿Puedes [[escribir una opinión]]?",
  ],
  passes: [
    "Nos alegra que la tienda aguantara. La pieza llega el lunes.",
    "Gracias por sus amables palabras.",
    "Nos alegra que la talla le quede bien. La factura va adjunta.",
    "Gracias por los elogios, el taller estará orgulloso.",
    "Me alegro mucho. ¿Qué talla necesita todavía?",
  ],
};
