import type { Examples } from "../../../kit/define-rule.ts";

/** What no-incentivised-review finds and spares in Spanish. */
export const examples: Examples = {
  hits: [
    "Más barata [[porque tenía que opinar]] después.",
    "Doy [[cinco estrellas porque así gano un vale]] de la tienda.",
    "Me han prometido [[un vale de 10 € por esta reseña]].",
    "El [[vendedor me devuelve el dinero si pongo cinco estrellas]].",
    "[[Con esta opinión participo en el sorteo]].",
    {
      text: "[[El fabricante me dio esta lámpara gratis para que escribiera]] algo.",
      context: { surface: "review" },
    },
    "[[Recibí este producto gratis a cambio de una reseña]].",
    "[[Gratis para probarlo]], funciona bien.",
    "Cinco estrellas porque [[el vendedor me devuelve el dinero por mi reseña]].",
    "[[A cambio de mi opinión sincera]] tuve una rebaja.",
    "[[Me dan diez euros por esta opinión]].",
  ],
  passes: [
    "Escribo sobre todo porque la batería aguanta aún el 90 %.",
    "Así que aquí está mi opinión: pagué 40 € y se rompió a las dos semanas.",
    "Me lo regaló mi mujer por mi cumpleaños y lo uso a diario.",
    "El vendedor me envió gratis una tapa nueva porque la mía vino rota.",
    {
      text: "El vendedor me regaló el envío por las molestias del retraso.",
      context: { surface: "feedback" },
    },
    "El vendedor me mandó gratis una tapa nueva.",
    "Lo compré rebajado a mitad de precio.",
    "El cable venía de regalo con la lámpara.",
    "Una tarjeta prometía un regalo por cinco estrellas, y doy dos.",
    "A mi hermana se lo trajeron los Reyes y está contenta.",
  ],
};
