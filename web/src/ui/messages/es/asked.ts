import type { ShopperMessages } from "../messages.ts";

/** What a buyer is asked, and how a conversation is reported, in Spanish. */
export const asked: ShopperMessages = {
  asked: {
    title: "Qué se le pregunta",
    lead: "Se pregunta una vez por pedido, a todos con las mismas palabras. Ni las estrellas, ni las devoluciones, ni los reembolsos influyen.",
    none: "Todavía nada.",
    noneHint: "Cuando un pedido suyo esté en camino, aparecerá aquí.",
    order: (order, seller) => `Pedido ${order} de ${seller}`,
    askedOn: (day) => `Preguntado el ${day}`,
    planned: (day) => `Se le preguntará a partir del ${day}`,
    notAsked: "Sin preguntar",
    because: {
      automatic: "Se pregunta automáticamente a todos los compradores.",
      button: "El vendedor pulsó el botón para este pedido.",
      api: "La tienda lo inició para este pedido.",
      seller_message: "El vendedor preguntó en un mensaje.",
    },
    mail: {
      waiting: "El correo está en camino.",
      sending: "El correo está en camino.",
      sent: "Se envió el correo.",
      bounced: "El correo fue devuelto.",
      failed: "No se pudo entregar el correo.",
      unknown: "No se sabe si el correo llegó.",
    },
    reason: {
      opted_out: "Usted dejó de recibir estos correos.",
      order_cancelled: "El pedido se canceló.",
      never_delivered: "Nunca llegó.",
      fraud: "La cuenta se cerró.",
      seller_switched_off: "El vendedor no hace preguntar automáticamente a nadie.",
      seller_requests_off: "Una medida contra el vendedor retiene las solicitudes.",
      buyer_unreachable: "No hay una dirección de correo que funcione.",
      language_unavailable: "Todavía no hay un texto en su idioma.",
      already_given: "Usted ya ha valorado al vendedor.",
      window_closed: "El plazo para preguntar ha terminado.",
    },
    perWeek: "Máximo de estos correos en siete días",
    perWeekHint: "Vacío: tantos como recibe cualquiera.",
    link: "Qué se le pregunta y por qué",
  },
  telling: {
    title: "Denunciar esta conversación",
    lead: "Una persona lee lo que escribió la otra parte y decide. Pedir simplemente un reembolso o dejar una mala reseña no se denuncia.",
    why: "Qué ha ocurrido",
    reason: {
      extortion: "Amenaza con malas estrellas para obtener más de lo debido",
      off_platform: "Petición de pagar o hablar en otro sitio",
      abuse: "Insultos o amenazas",
    },
    note: "Con sus palabras",
    send: "Denunciar",
    taken: "Denunciado. Una persona lee la conversación.",
  },
};
