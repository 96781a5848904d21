import type { Examples } from "../../../kit/define-rule.ts";

/** What no-obscenity finds and spares in Spanish. */
export const examples: Examples = {
  hits: [
    "Vaya [[mierda]] de lámpara.",
    "El vendedor es un [[cabrón]].",
    "Menuda [[gilipollez]].",
    "[[Hijos de puta]].",
    "Otra vez roto, [[joder]].",
  ],
  passes: [
    "Vaya lámpara más fea.",
    "Un cono de helado de plástico, tal cual la foto.",
    "Los disputados tornillos venían en una bolsa.",
    "La computadora enciende bien.",
    "Huele fuerte a plástico.",
  ],
};
