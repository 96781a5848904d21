import type { Examples } from "../../../kit/define-rule.ts";

/** What no-incentive-for-review finds and spares in Spanish. */
export const examples: Examples = {
  hits: [
    "Ponle una foto y [[tu opinión a la tetera y le cuelo un imán en el paquete]].",
    "[[Comenta en la página de la tetera y el té lo paga la casa]].",
    {
      text: "[[Cuéntanos qué te ha parecido la tetera y el próximo envío lo ponemos nosotros gratis]].",
      context: { surface: "email" },
    },
    "[[Alargamos tu garantía compartiendo tú una reseña]] de la tetera.",
    "Deje una [[reseña y reciba una tarjeta regalo]] de 10 euros.",
    "Por cada [[opinión publicada hay una pequeña sorpresa]].",
    "Te espera [[un cupón en cuanto tu comentario]] esté publicado.",
    "[[Valora]] la cafetera en la web. Después, [[un filtro gratis]] es tuyo.",
    "Quienes [[nos valoren entran en el sorteo]] de una bici.",
    "[[Le guardo un tarro de miel si cuenta en la ficha]] cómo le va la lámpara.",
  ],
  passes: [
    {
      text: "¿Un vale por una reseña? Mala idea, dicen los juristas.",
      context: { surface: "social" },
    },
    "Nos pide un vale por una reseña. No los damos.",
    { text: "Valora la manta de lana que elegiste.", context: { surface: "email" } },
    { text: "Gana tiempo: puntúa la tetera desde el móvil.", context: { surface: "email" } },
    {
      text: "Un cliente nos pidió un descuento o dejaba una mala opinión; le dijimos que no.",
      context: { surface: "email" },
    },
    {
      text: "Mi peluquero me descuenta 10 euros si le pongo cinco estrellas. ¿Es legal?",
      context: { surface: "social" },
    },
    "Cuenta que alguien le ofreció 10 euros por cinco estrellas. Denúncielo.",
    {
      text: "A mi asesora le pregunté si podía regalar un cupón por cada reseña, y me dijo que no.",
      context: { surface: "social" },
    },
    {
      text: "Lo que nunca hacemos: cupones por reseñas, ruegos de cinco estrellas.",
      context: { surface: "social" },
    },
    {
      text: "En la caja venía una tarjeta que ofrecía dinero por estrellas.",
      context: { surface: "social" },
    },
    "Le devolvimos los 20 euros; su reseña puede quedarse como está.",
    "Usted preguntó si una tarjeta prometía un regalo por una reseña.",
    "Está prohibido ofrecer un regalo a cambio de una reseña.",
    "No podemos ofrecer nada a cambio de una reseña.",
    "La lámpara de repuesto es gratis porque la primera llegó rota.",
    "El vale de compra que utilizó ha vuelto a su cuenta.",
    "El papel de regalo que eligió va dentro del paquete.",
    "Su descuento figura en la factura.",
    "Le guardo un tarro de miel, como me pidió por teléfono.",
  ],
};
