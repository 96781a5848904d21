import type { ShopperMessages } from "../messages.ts";

/** Notices of illegal content, in Spanish. */
export const notices: ShopperMessages = {
  notices: {
    menu: "Notificar contenido ilícito",
    title: "Notificación de contenido ilícito",
    lead: "Cualquiera puede decir que algo aquí infringe la ley. Una persona decide, y usted sabrá qué pasó y por qué.",
    rulesOnly: "Lo que solo incumple las reglas de esta tienda se denuncia junto a la reseña.",
    where: "Dónde está",
    whereHint: "La dirección de la página o de la reseña. Si son varias: una por línea.",
    whereProblem: "En esas direcciones no hay ninguna reseña, producto ni vendedor.",
    law: "Qué ley infringe",
    lawHint: "Con la mayor exactitud posible: la ley y el artículo.",
    why: "Por qué la infringe",
    whyHint: "Copie las palabras a las que se refiere y diga qué tienen de ilícito.",
    name: "Su nombre",
    email: "Su correo electrónico",
    emailHint:
      "Para el acuse de recibo y la respuesta. Quien lo escribió no conoce ninguno de los dos.",
    unnamed: "Se trata de abusos sexuales a menores y no doy mi nombre.",
    goodFaith: "Creo de buena fe que todo esto es exacto y completo.",
    send: "Presentar la notificación",
    incomplete:
      "No presentada: falta algo. El nombre y el correo electrónico son necesarios, y al final su palabra.",
    receivedTitle: "Hemos recibido su notificación",
    received: (id, day) => `Número ${id}, ${day}.`,
    due: (day) => `Una persona responde hasta el ${day}.`,
    keep: "Guarde la dirección de esta página: la respuesta estará aquí.",
    mailed: "El acuse de recibo y la respuesta llegan también a su correo.",
    waits: "Ninguna persona ha decidido todavía.",
    founded: "Su notificación se ha considerado fundada.",
    unfounded: "Su notificación no se ha considerado fundada.",
    byPerson: "Lo ha decidido una persona, no una máquina.",
    reason: "Su motivo",
    redress: "Si usted lo ve de otra manera",
    outOfCourt: "Fuera de los tribunales",
    court: "Ante los tribunales",
  },
};
