import type { Examples } from "../../../kit/define-rule.ts";

/** What no-insults finds and spares in Spanish. */
export const examples: Examples = {
  hits: [
    {
      text: "[[Enhorabuena, ha conseguido romper una cuchara, qué talento]].",
      context: { surface: "review_reply" },
    },
    {
      text: "Qué raro, a [[todo el mundo le funciona menos a usted]].",
      context: { surface: "review_reply" },
    },
    { text: "[[Deje de mentir]], ni siquiera lo abrió.", context: { surface: "review_reply" } },
    "[[Aprenda a leer]] antes de contar [[mentiras]].",
    "Hay que ser [[idiota]] para meterla en el horno.",
    "[[Es su problema]].",
    "[[Sabemos dónde vive]].",
    "Qué [[ridículo]], menuda [[vergüenza]].",
    "[[Búsquese la vida]], ya se lo he dicho.",
  ],
  passes: [
    "Las gafas de la princesa del cuento van en otra caja.",
    { text: "No tiene ni idea de cuánto nos alegra leerle.", context: { surface: "review_reply" } },
    {
      text: "Por clientes como usted seguimos adelante. ¡Gracias!",
      context: { surface: "review_reply" },
    },
    {
      text: "Sentimos que la cuchara se rompiera. Le enviamos otra.",
      context: { surface: "review_reply" },
    },
    {
      text: "La tapa se abre hacia la izquierda, página 3 del manual.",
      context: { surface: "review_reply" },
    },
    "Sentimos que el paquete llegara tarde.",
    "La página 4 del manual explica cómo limpiar el filtro.",
    "Gracias por avisar del mango suelto.",
    "Lo vemos de otra manera, pero entendemos su enfado.",
    "Puede devolver la sartén sin coste.",
    "El paquete es muy pesado, lo subirá el transportista.",
  ],
};
