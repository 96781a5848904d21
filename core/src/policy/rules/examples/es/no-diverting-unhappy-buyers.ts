import type { Examples } from "../../../kit/define-rule.ts";

/** What no-diverting-unhappy-buyers finds and spares in Spanish. */
export const examples: Examples = {
  hits: [
    "No me ponga [[mala nota, nos entendemos usted y yo]].",
    "[[Antes de ponernos mala nota, déjenos arreglar el problemita]].",
    "¿Encantado? La ficha del producto te espera. ¿Decepcionado? [[Nuestro correo.]]",
    "[[Contáctenos antes de dejar una valoración negativa]].",
    "¿Contento? Deja tu reseña. [[¿Descontento? Dínoslo]] solo a nosotros.",
    "[[Si hay algún problema, escríbanos antes de poner una mala opinión]].",
    "Las buenas experiencias van a las reseñas, [[las quejas a nosotros]].",
    "[[Habla con nosotros en vez de publicar una crítica negativa]].",
  ],
  passes: [
    "Si no está satisfecho con la olla, contáctenos en los próximos catorce días.",
    "Contento o no, puede dejar una reseña o escribirnos.",
    "Contáctenos antes de abrir la parte precintada.",
    "Si falta una pieza, escríbanos y la enviamos.",
    "Leemos todas las opiniones.",
  ],
};
