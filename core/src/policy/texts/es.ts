import type { LanguageTexts } from "./said.ts";

/** Spanish: formal address, no blame, no exclamation marks. */
export const es: LanguageTexts = {
  "no-cancel-request": {
    title: "Nunca pida al comprador que cancele porque no puede entregar",
    message: "Esto pide al comprador que cancele un pedido que usted no puede servir.",
    suggestion: "Cancele usted el pedido y diga por qué.",
  },
  "no-diverting-unhappy-buyers": {
    title: "Nunca lleve a los descontentos a un canal privado en lugar de a una reseña",
    message: "Esto envía a los compradores descontentos hacia usted en lugar de hacia una reseña.",
    suggestion: "Ofrezca ayuda a todos, sin mencionar a la vez las reseñas.",
  },
  "no-emoji": {
    title: "Sin emojis en los mensajes",
    message: "Esto contiene un emoji.",
    suggestion: "Dígalo con palabras.",
  },
  "no-empty-lines": {
    title: "No más de una línea vacía seguida",
    message: "Esto deja más de una línea vacía.",
    suggestion: "Deje una sola línea vacía entre párrafos.",
  },
  "no-empty-message": {
    title: "Ningún mensaje que solo dé las gracias o diga que está ahí",
    message: "Esto no dice al comprador nada que la plataforma no le diga ya.",
    suggestion: "No lo envíe, o añada lo que el comprador necesita saber o decidir.",
  },
  "no-feedback-change-pressure": {
    title: "Nunca presione ni premie a un comprador para que cambie la valoración del vendedor",
    message: "Esto empuja al comprador a cambiar o retirar la valoración del vendedor.",
    suggestion: "Diga de forma neutral que la valoración se puede cambiar, o no la mencione.",
  },
  "no-hate": {
    title: "Ningún ataque a personas por lo que son",
    message: "Esto puede leerse como un ataque a personas por lo que son.",
    suggestion: "Diga qué falló en el pedido o en el producto.",
  },
  "no-illegal-content": {
    title: "Nada ilegal ni peligroso",
    message: "Esto parece ofrecer o anunciar algo ilegal.",
    suggestion: "Quite las palabras marcadas. Si alguien está en peligro, llame a emergencias.",
  },
  "no-incentive-for-review": {
    title: "Nunca ofrezca nada por una reseña",
    message: "Esto ofrece algo por una reseña o una puntuación.",
    suggestion: "Pida sin ofrecer nada, o regale sin decir nada de reseñas.",
  },
  "no-incentivised-review": {
    title: "Ninguna reseña escrita a cambio de algo",
    message: "Esto dice que la reseña se escribió a cambio de algo.",
    suggestion:
      "Díganos quién lo ofreció. Puede escribir de nuevo sobre un producto que haya pagado usted.",
  },
  "no-insider-reviews": {
    title: "Nunca pida reseñas a familiares, amigos o empleados",
    message: "Esto pide reseñas a personas cercanas al vendedor.",
    suggestion: "Pídales que prueben el producto y se lo cuenten en privado.",
  },
  "no-insults": {
    title: "Sin insultos, burlas ni amenazas a un comprador",
    message: "Esto puede leerse como descortés o amenazante.",
    suggestion: "Diga en una o dos frases qué pasó y qué hizo usted.",
  },
  "no-link-in-review": {
    title: "Sin enlaces fuera de la plataforma",
    message: "Esto lleva fuera de la plataforma.",
    suggestion: "Quite el enlace y nombre lo que quiere decir.",
  },
  "no-marketing-message": {
    title: "Sin publicidad a los compradores por la plataforma",
    message: "Esto hace publicidad en vez de servir al pedido.",
    suggestion: "Quédese en el pedido, sin ofertas, códigos ni otros productos.",
  },
  "no-markup": {
    title: "Sin HTML en los mensajes",
    message: "Esto contiene HTML, que se envía como signos.",
    suggestion: "Escriba texto sencillo.",
  },
  "no-obscenity": {
    title: "Sin palabras obscenas ni insultos a personas",
    message: "Esto contiene una palabra obscena.",
    suggestion: "Diga lo mismo sin la palabra marcada.",
  },
  "no-opt-out-link": {
    title: "Sin línea de baja en un mensaje",
    message: "Esto añade una línea propia para darse de baja.",
    suggestion: "Déjela fuera; la plataforma añade los ajustes del comprador.",
  },
  "no-outside-contact": {
    title: "Sin enlaces, correos, teléfonos ni mensajerías externos",
    message: "Esto lleva al comprador fuera de la plataforma.",
    suggestion: "Responda aquí, en el hilo del pedido.",
  },
  "no-personal-data-in-reply": {
    title: "Sin datos personales en una respuesta pública",
    message: "Esto muestra en público datos personales de un comprador.",
    suggestion:
      "Quite nombres, direcciones y números de pedido; escriba al comprador en el hilo del pedido.",
  },
  "no-personal-data-in-review": {
    title: "Sin datos personales en una reseña o valoración",
    message: "Esto contiene una dirección, un número o un correo.",
    suggestion: "Quite las palabras marcadas; el resto se puede publicar.",
  },
  "no-positive-review-request": {
    title: "Nunca pida una reseña positiva ni un número de estrellas",
    message: "Esto pide una buena reseña en lugar de una sincera.",
    suggestion: "Pida una reseña sin decir cómo debe ser.",
  },
  "no-price-talk-in-review": {
    title: "Ni una palabra sobre precios en otros sitios o disponibilidad",
    message: "Esto dice dónde es más barato el producto o dónde lo hay.",
    suggestion: "Diga si para usted valía su precio.",
  },
  "no-product-talk-in-feedback": {
    title: "Una valoración que solo trata del producto es una reseña",
    message: "Esto trata solo del producto, no del vendedor.",
    suggestion:
      "Páselo con un clic a una reseña del producto, o añada cómo le atendió el vendedor.",
  },
  "no-promotion-in-review": {
    title: "Sin publicidad dentro de una reseña o valoración",
    message: "Esto hace publicidad de algo.",
    suggestion: "Quédese con lo que piensa del producto, sin códigos, tiendas ni canales.",
  },
  "no-refund-for-review": {
    title: "Nunca ligue un reembolso a una reseña",
    message: "Esto une un reembolso a una reseña.",
    suggestion: "Reembolse lo que corresponde y no hable de la reseña.",
  },
  "no-repeat-request": {
    title: "Nunca pida por segunda vez para el mismo pedido",
    message: "Esto pide otra vez una reseña del mismo pedido.",
    suggestion: "No vuelva a pedirla. La plataforma envía por sí sola su única petición.",
  },
  "no-request-after-praise": {
    title: "Nunca responda a un elogio pidiendo una reseña",
    message: "Esto responde a un elogio pidiendo una reseña.",
    suggestion:
      "Dé las gracias y déjelo ahí. La plataforma pregunta a todos con las mismas palabras.",
  },
  "no-request-from-happy-buyers-only": {
    title: "Nunca pida una reseña solo a los compradores contentos",
    message: "Esto pide una reseña solo a compradores contentos.",
    suggestion: "Pida a todos con las mismas palabras, sin condición.",
  },
  "no-review-by-seller": {
    title: "Ninguna reseña del vendedor, del fabricante o de sus allegados",
    message: "Esto parece escrito por alguien ligado al vendedor o al fabricante.",
    suggestion: "Publíquelo como texto del vendedor, o díganos que no tiene relación con él.",
  },
  "no-review-change-request": {
    title: "Nunca pida cambiar o retirar una reseña del producto",
    message: "Esto pide al comprador que cambie o retire una reseña del producto.",
    suggestion: "Deje fuera la petición. Diga qué hizo para arreglarlo.",
  },
  "no-review-coaching": {
    title: "Nunca diga a un comprador qué escribir en una reseña",
    message: "Esto dice al comprador qué debe escribir.",
    suggestion: "Deje las palabras al comprador.",
  },
  "no-review-pressure": {
    title: "Nunca presione a un comprador por una reseña o valoración",
    message: "Esto presiona al comprador por una reseña.",
    suggestion: "Ayude con el pedido y deje al comprador su opinión.",
  },
  "no-review-trade": {
    title: "Sin comercio de reseñas",
    message: "Esto ofrece, busca u organiza un comercio de reseñas.",
    suggestion: "Deje las reseñas a los compradores que quieran escribirlas.",
  },
  "no-reviews-against-rivals": {
    title: "Nunca organice reseñas sobre el producto de un competidor",
    message: "Esto organiza una reseña sobre el producto de un competidor.",
    suggestion: "Deje las reseñas de otros vendedores a sus compradores.",
  },
  "no-service-talk-in-review": {
    title: "Una reseña que solo trata del vendedor o de la entrega es una valoración",
    message: "Esto trata solo del vendedor o de la entrega.",
    suggestion: "Páselo con un clic a la valoración del vendedor, o añada qué piensa del producto.",
  },
  "no-shouting": {
    title: "Sin gritos: mayúsculas y filas de signos de exclamación",
    message: "Esto se lee como un grito.",
    suggestion: "Escriba con letras normales y un solo signo al final.",
  },
  "no-spam": {
    title: "Sin repeticiones ni dibujos hechos con signos",
    message: "Esto repite las mismas palabras o signos.",
    suggestion: "Dígalo una vez, con sus palabras.",
  },
  "no-unsupported-language": {
    title: "Solo idiomas que se sabe que el lector lee",
    message: "Esto está en un idioma que el lector quizá no lee.",
    suggestion: "Escriba en el idioma del lector o añada una traducción.",
  },
  "no-vote-request": {
    title: "Nunca pida votos para reseñas ni denuncias contra ellas",
    message: "Esto pide votos para reseñas o denuncias contra ellas.",
    suggestion: "Deje los votos y las denuncias a los lectores.",
  },
};
