import type { Examples } from "../../../kit/define-rule.ts";

/** What no-price-talk-in-review finds and spares in Spanish. */
export const examples: Examples = {
  hits: [
    "[[Más barato en]] la ferretería.",
    "Lo he [[visto más barato]] en el súper.",
    "Está [[de nuevo en stock]].",
    "[[El precio ha subido]] desde entonces.",
    "[[Más barato en otra]] web, lástima.",
  ],
  passes: [
    "Buena relación calidad-precio.",
    "Algo caro, pero dura.",
    "Vale lo que cuesta.",
    "Caro para ser de plástico.",
    "El menos pesado de los tres.",
  ],
};
