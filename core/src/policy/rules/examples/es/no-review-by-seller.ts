import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-by-seller finds and spares in Spanish. */
export const examples: Examples = {
  hits: [
    "[[Mi hermana trabaja en esta empresa]], comprad sin miedo.",
    "[[Mi marido inventó]] este abrelatas.",
    "[[Trabajo para el fabricante]], y es bueno.",
    "[[Como fabricante]] conozco su calidad.",
    "[[Soy la autora]] de este libro.",
    "[[Fabricamos]] estas velas con cariño.",
  ],
  passes: [
    "Mi hermana trabaja en una panadería y usa esta balanza a diario.",
    "Trabajo en el taller de mi padre y uso estas botas a diario.",
    "Mi marido lo usa todos los días.",
    "Trabajo en un hospital.",
    "Como maestra necesito una mochila fuerte.",
    "Mi hermana tiene el mismo.",
    "El fabricante contestó enseguida.",
  ],
};
