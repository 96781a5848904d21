import type { Voice } from "../../voice.ts";
import { homeWares } from "./home-wares.ts";
import { leisureWares } from "./leisure-wares.ts";
import { outdoorWares } from "./outdoor-wares.ts";

/** How Spanish reviews of the demo are written. */
export const es: Voice = {
  slots: {
    span: [
      "tres semanas",
      "dos meses",
      "un mes largo",
      "diez días",
      "medio año",
      "todo un invierno",
      "casi un año",
    ],
    who: [
      "mi hija",
      "mi padre",
      "mi hermana",
      "mi marido",
      "mi mujer",
      "un compañero",
      "mi abuela",
      "la vecina",
    ],
    where: [
      "en nuestra cocina",
      "en el escritorio",
      "en el cuarto de invitados",
      "en el huerto",
      "en un piso pequeño",
      "en el tren",
    ],
    often: ["todos los días", "casi cada noche", "los fines de semana", "cada mañana"],
    month: ["enero", "marzo", "abril", "junio", "agosto", "noviembre"],
  },
  openers: [
    "Después de {span} [puedo opinar|ya tengo una opinión].",
    "Lo uso {often} {where}.",
    "{who} quería algo así desde hace tiempo.",
    "El anterior [aguantó ocho años|se rindió en {month}].",
    "Soy bastante exigente con estas cosas.",
    "Al principio no me convencía.",
    "En uso desde {month}, {often}.",
  ],
  verdicts: {
    good: [
      "[Muy|Realmente] contento.",
      "Hace justo lo que tiene que hacer.",
      "Sencillo, sólido, sin tonterías.",
      "Mejor de lo que esperaba.",
      "Volvería a elegirlo.",
    ],
    fair: [
      "[Correcto|Aceptable], sin más.",
      "Después de {span} tengo sensaciones encontradas.",
      "Buena idea, a medio terminar.",
      "Cumple y poco más.",
    ],
    bad: [
      "Una decepción.",
      "A los {n} días acabó en el armario.",
      "Esperaba más.",
      "Quería que me gustara y no pudo ser.",
    ],
  },
  closers: {
    good: ["Lo recomiendo.", "{who} ya me ha preguntado por él.", "Ojalá dure.", "", ""],
    fair: ["Tres de cinco me parece justo.", "Me lo quedo, sin mucho cariño.", "", ""],
    bad: [
      "Lo devolví.",
      "No repetiría.",
      "Una pena, la idea es buena.",
      "{who} me lo advirtió.",
      "",
    ],
  },
  titles: {
    good: [
      "Justo lo que buscaba",
      "Sigue bien después de {span}",
      "Muy satisfecho",
      "A {who} le encanta",
      "Sólido",
      "Perfecto {where}",
    ],
    fair: ["Bien, con peros", "Sensaciones encontradas", "No está mal tras {span}", "Casi"],
    bad: ["No es para mí", "Lo dejé tras {span}", "Decepción", "No repetiría", "Esperaba más"],
  },
  turns: ["Eso sí,", "Por otro lado,", "Un pero:", "Aun así,", "Sin embargo,"],
  wares: {
    ...homeWares,
    ...leisureWares,
    ...outdoorWares,
  },
};
