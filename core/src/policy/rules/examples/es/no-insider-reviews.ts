import type { Examples } from "../../../kit/define-rule.ts";

/** What no-insider-reviews finds and spares in Spanish. */
export const examples: Examples = {
  hits: [
    "[[Mamá, ¿puedes dejar una reseña]] de mis velas?",
    "[[Queridos compañeros, por favor, valorad]] la nueva fregona.",
    "[[Amigos, poned cinco estrellas]] a mi tienda, porfa.",
    "[[Tía, ¿me escribes una opinión]] en la página, por favor?",
    "[[Equipo: todos deben dejar una reseña]] esta semana.",
    "A los [[compañeros del turno de tarde: el jefe quiere que todos valoremos]] la lámpara.",
  ],
  passes: [
    "Mamá, ¿puedes probar mis velas antes de venderlas?",
    "Todo el equipo le da las gracias por su opinión.",
    "Los empleados no deben valorar nuestros productos.",
    "Un regalo para la familia y los amigos.",
    "Nuestro equipo lee cada comentario.",
  ],
};
