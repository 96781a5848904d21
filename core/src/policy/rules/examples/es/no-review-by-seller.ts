import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-by-seller finds and spares in Spanish. */
export const examples: Examples = {
  hits: [
    "[[Mi marido inventó]] este abrelatas.",
    "[[Trabajo para el fabricante]], y es bueno.",
    "[[Como fabricante]] conozco su calidad.",
    "[[Soy la autora]] de este libro.",
    "[[Fabricamos]] estas velas con cariño.",
  ],
  passes: [
    "Mi marido lo usa todos los días.",
    "Trabajo en un hospital.",
    "Como maestra necesito una mochila fuerte.",
    "Mi hermana tiene el mismo.",
    "El fabricante contestó enseguida.",
  ],
};
