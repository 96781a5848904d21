import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-pressure finds and spares in Spanish. */
export const examples: Examples = {
  hits: [
    "Con [[tu mala valoración]] [[me van a despedir]].",
    "Tiene hasta el viernes para arreglar [[esa reseña]]. Después hablará nuestro [[abogado]].",
    "[[Sin buenas palabras no hay]] recambio.",
    "Una [[calificación]] así significa que alguien [[pierde su trabajo]].",
    "Su [[mala reseña]] [[arruina]] nuestra tienda.",
    "Nuestro [[abogado considera su opinión]] una difamación.",
    "Su [[valoración]] [[nos perjudica]], piense en nuestras familias.",
    "La pieza se envía [[solo cuando]] haya cambiado su [[reseña]].",
    "Somos una [[empresa familiar]] y su [[opinión negativa]] nos quita clientes.",
  ],
  passes: [
    {
      text: "El sernac denuncia a una tienda que borraba opiniones.",
      context: { surface: "social" },
    },
    "Envíe la chaqueta antes de mañana, si no la etiqueta caduca.",
    "Su devolución ha llegado y se revisa hoy.",
    "Somos una empresa familiar y leemos cada opinión.",
    "La pieza salió ayer, sin esperar su respuesta.",
    "Gracias por su opinión, también si es crítica.",
    "Sentimos esta experiencia.",
    "Su opinión no influye en la garantía.",
    "Si abre la carcasa perderá la garantía.",
  ],
};
