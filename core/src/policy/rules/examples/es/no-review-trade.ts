import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-trade finds and spares in Spanish. */
export const examples: Examples = {
  hits: [
    {
      text: "[[Conviértete en probadora]] de teteras, escribe en Amazon y te la quedas gratis.",
      context: { surface: "social" },
    },
    {
      text: "Nuestra app pide la nota en Google y [[las críticas se quedan en tu]] correo.",
      context: { surface: "social" },
    },
    {
      text: "[[Aumentamos tu puntuación]] en una semana, pagas solo si sube.",
      context: { surface: "social" },
    },
    {
      text: "[[Reseñas que no desaparecen]], [[perfiles antiguos]], precios por Telegram.",
      context: { surface: "social" },
    },
    { text: "[[Reseñas]] de Google a 8 € cada una.", context: { surface: "social" } },
    {
      text: "Herramienta de reseñas: los [[quejosos van a tu buzón]].",
      context: { surface: "social" },
    },
    "[[Compra reseñas]] verificadas con nosotros.",
    "[[Se buscan probadores]]: producto gratis.",
    "Únete al [[grupo de probadores]].",
    "Propongo un [[intercambio de reseñas]].",
    "[[Vendo opiniones de Google]] a buen precio.",
    "Una placa que [[filtra las reseñas negativas]] antes de que se publiquen.",
  ],
  passes: [
    { text: "Puntúa tu compra de 1 a 5 estrellas.", context: { surface: "email" } },
    {
      text: "Antes de la compra de una tetera lee varias opiniones.",
      context: { surface: "email" },
    },
    {
      text: "Las plataformas eliminan las reseñas falsas cuando las detectan.",
      context: { surface: "social" },
    },
    { text: "Buscamos probadores para nuestra app nueva.", context: { surface: "social" } },
    {
      text: "Se multa a una agencia que vendía reseñas a 8 € cada una.",
      context: { surface: "social" },
    },
    {
      text: "Errores comunes: comprar reseñas y pagar por estrellas.",
      context: { surface: "social" },
    },
    "No compramos reseñas.",
    "Lea las opiniones antes de comprar la tienda.",
    "Nuestro grupo de lectura se reúne el martes.",
    "El probador de pilas va incluido.",
    "Sus opiniones nos ayudan.",
  ],
};
