import type { LanguageTexts } from "./texts.ts";

/** Spanish: formal address, no blame, no exclamation marks. */
export const es: LanguageTexts = {
  "no-cancel-request": {
    message: "Esto pide al comprador que cancele un pedido que usted no puede servir.",
    suggestion: "Cancele usted el pedido y diga por qué.",
  },
  "no-diverting-unhappy-buyers": {
    message: "Esto envía a los compradores descontentos hacia usted en lugar de hacia una reseña.",
    suggestion: "Ofrezca ayuda a todos, sin hablar de reseñas al lado.",
  },
  "no-emoji": { message: "Esto contiene un emoji.", suggestion: "Dígalo con palabras." },
  "no-empty-lines": {
    message: "Esto deja más de una línea vacía.",
    suggestion: "Deje una sola línea vacía entre párrafos.",
  },
  "no-empty-message": {
    message: "Esto no dice al comprador nada que el mercado no le diga ya.",
    suggestion: "No lo envíe, o añada lo que el comprador necesita saber o decidir.",
  },
  "no-feedback-change-pressure": {
    message: "Esto empuja al comprador a cambiar o retirar la valoración del vendedor.",
    suggestion: "Diga de forma neutral que la valoración se puede cambiar, o no la mencione.",
  },
  "no-hate": {
    message: "Esto ataca a personas por lo que son.",
    suggestion: "Diga qué falló en el pedido o en el producto.",
  },
  "no-illegal-content": {
    message: "Esto parece ofrecer o anunciar algo ilegal.",
    suggestion: "Quite las palabras marcadas. Si alguien está en peligro, llame a emergencias.",
  },
  "no-incentive-for-review": {
    message: "Esto ofrece algo por una reseña o una puntuación.",
    suggestion: "Pida sin ofrecer nada, o regale sin decir nada de reseñas.",
  },
  "no-incentivised-review": {
    message: "Esto dice que la reseña se escribió a cambio de algo.",
    suggestion:
      "Díganos quién lo ofreció. Puede escribir de nuevo sobre un producto que haya pagado usted.",
  },
  "no-insider-reviews": {
    message: "Esto pide reseñas a personas cercanas al vendedor.",
    suggestion: "Pídales que prueben el producto y se lo cuenten en privado.",
  },
  "no-insults": {
    message: "Esto puede leerse como descortés o amenazante.",
    suggestion: "Diga en una o dos frases qué pasó y qué hizo usted.",
  },
  "no-link-in-review": {
    message: "Esto lleva fuera del mercado.",
    suggestion: "Quite el enlace y nombre lo que quiere decir.",
  },
  "no-marketing-message": {
    message: "Esto hace publicidad en vez de servir al pedido.",
    suggestion: "Quédese en el pedido, sin ofertas, códigos ni otros productos.",
  },
  "no-markup": {
    message: "Esto contiene HTML, que se envía como signos.",
    suggestion: "Escriba texto sencillo.",
  },
  "no-obscenity": {
    message: "Esto contiene una palabra obscena.",
    suggestion: "Diga lo mismo sin la palabra marcada.",
  },
  "no-opt-out-link": {
    message: "Esto añade una línea propia para darse de baja.",
    suggestion: "Déjela fuera; el mercado añade los ajustes del comprador.",
  },
  "no-outside-contact": {
    message: "Esto lleva al comprador fuera del mercado.",
    suggestion: "Responda aquí, en el hilo del pedido.",
  },
  "no-personal-data-in-reply": {
    message: "Esto muestra en público datos personales de un comprador.",
    suggestion:
      "Quite nombres, direcciones y números de pedido; escriba al comprador en el hilo del pedido.",
  },
  "no-personal-data-in-review": {
    message: "Esto contiene una dirección, un número o un correo.",
    suggestion: "Quite las palabras marcadas; el resto se puede publicar.",
  },
  "no-positive-review-request": {
    message: "Esto pide una buena reseña en lugar de una sincera.",
    suggestion: "Pida una reseña sin decir cómo debe ser.",
  },
  "no-price-talk-in-review": {
    message: "Esto dice dónde es más barato el producto o dónde lo hay.",
    suggestion: "Diga si para usted valía su precio.",
  },
  "no-product-talk-in-feedback": {
    message: "Esto trata solo del producto, no del vendedor.",
    suggestion:
      "Páselo con un clic a una reseña del producto, o añada cómo le atendió el vendedor.",
  },
  "no-promotion-in-review": {
    message: "Esto hace publicidad de algo.",
    suggestion: "Quédese con lo que piensa del producto, sin códigos, tiendas ni canales.",
  },
  "no-refund-for-review": {
    message: "Esto une un reembolso a una reseña.",
    suggestion: "Reembolse lo que corresponde y no hable de la reseña.",
  },
  "no-repeat-request": {
    message: "Esto pide otra vez una reseña del mismo pedido.",
    suggestion: "No vuelva a pedirla. El mercado envía por sí solo su única petición.",
  },
  "no-request-after-praise": {
    message: "Esto responde a un elogio pidiendo una reseña.",
    suggestion: "Dé las gracias y déjelo ahí. El mercado pregunta a todos con las mismas palabras.",
  },
  "no-request-from-happy-buyers-only": {
    message: "Esto pide una reseña solo a compradores contentos.",
    suggestion: "Pida a todos con las mismas palabras, sin condición.",
  },
  "no-review-by-seller": {
    message: "Esto parece escrito por alguien ligado al vendedor o al fabricante.",
    suggestion: "Publíquelo como texto del vendedor, o díganos que no tiene relación con él.",
  },
  "no-review-change-request": {
    message: "Esto pide al comprador que cambie o retire una reseña del producto.",
    suggestion: "Deje fuera la petición. Diga qué hizo para arreglarlo.",
  },
  "no-review-coaching": {
    message: "Esto dice al comprador qué debe escribir.",
    suggestion: "Deje las palabras al comprador.",
  },
  "no-review-pressure": {
    message: "Esto presiona al comprador por una reseña.",
    suggestion: "Ayude con el pedido y deje al comprador su opinión.",
  },
  "no-review-trade": {
    message: "Esto ofrece, busca u organiza un comercio de reseñas.",
    suggestion: "Deje las reseñas a los compradores que quieran escribirlas.",
  },
  "no-reviews-against-rivals": {
    message: "Esto organiza una reseña sobre el producto de un competidor.",
    suggestion: "Deje las reseñas de otros vendedores a sus compradores.",
  },
  "no-service-talk-in-review": {
    message: "Esto trata solo del vendedor o de la entrega.",
    suggestion: "Páselo con un clic a la valoración del vendedor, o añada qué piensa del producto.",
  },
  "no-shouting": {
    message: "Esto se lee como un grito.",
    suggestion: "Escriba con letras normales y un solo signo al final.",
  },
  "no-spam": {
    message: "Esto repite las mismas palabras o signos.",
    suggestion: "Dígalo una vez, con sus palabras.",
  },
  "no-unsupported-language": {
    message: "Esto está en un idioma que el lector quizá no lee.",
    suggestion: "Escriba en el idioma del lector o añada una traducción.",
  },
  "no-vote-request": {
    message: "Esto pide votos para reseñas o denuncias contra ellas.",
    suggestion: "Deje los votos y las denuncias a los lectores.",
  },
};
