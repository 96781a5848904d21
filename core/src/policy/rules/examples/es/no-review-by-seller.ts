import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-by-seller finds and spares in Spanish. */
export const examples: Examples = {
  hits: [
    "[[Trabajo en la empresa que]] los fabrica y puedo decir que la calidad es de primera.",
    "[[Soy primo del dueño]], pero soy sincero: cinco estrellas.",
    "[[Como fundadora]] os diré que estos jabones son los mejores.",
    "[[Mi hermana trabaja en esta empresa]], comprad sin miedo.",
    "[[Mi marido inventó]] este abrelatas.",
    "[[Trabajo para el fabricante]], y es bueno.",
    "[[Como fabricante]] conozco su calidad.",
    "[[Soy la autora]] de este libro.",
    "[[Fabricamos]] estas velas con cariño.",
  ],
  passes: [
    "Lo usamos a diario en nuestro taller.",
    "Formo parte del equipo de fútbol y estas medias aguantan.",
    "Mi cuñada tiene una tienda y las compró también.",
    "Trabajo en una cocina y el cuchillo aguanta.",
    "Las cortinas las hice yo misma con esta máquina.",
    "Mi marido hizo un banco con esta sierra.",
    "Mi hermana trabaja en una panadería y usa esta balanza a diario.",
    "Trabajo en el taller de mi padre y uso estas botas a diario.",
    "Mi marido lo usa todos los días.",
    "Trabajo en un hospital.",
    "Como maestra necesito una mochila fuerte.",
    "Mi hermana tiene el mismo.",
    "El fabricante contestó enseguida.",
  ],
};
