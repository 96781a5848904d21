import type { Ware, WareTalk } from "../../voice.ts";

/** What Spanish reviews say of things for leisure. */
export const leisureWares = {
  headphones: {
    nouns: ["auriculares"],
    aspects: [
      {
        good: ["Las voces se oyen claras y el bajo no molesta.", "Oigo detalles en discos viejos."],
        bad: ["Suena como debajo de una manta.", "Se oye un soplido en las partes suaves."],
        titles: { good: ["Sonido claro"], bad: ["Sonido apagado"] },
      },
      {
        good: ["A los {n} minutos me olvido de ellos.", "No aprietan ni con gafas."],
        bad: ["Aprietan a la media hora.", "Las almohadillas se pelan después de {span}."],
        titles: { good: ["Muy cómodos"], bad: ["Aprietan"] },
      },
      {
        good: [
          "La batería dura toda la semana.",
          "Diez minutos de carga bastan para volver a casa.",
        ],
        bad: ["La batería se agota por la tarde.", "Marca la mitad y se apaga."],
      },
      {
        good: ["Se conectan al instante con el móvil.", "Los botones se encuentran a ciegas."],
        bad: ["Pierden la conexión {where}.", "Se emparejan al tercer intento."],
      },
    ],
  },
  novel: {
    nouns: ["novela", "libro"],
    aspects: [
      {
        good: [
          "Los personajes parecen vecinos, con sus defectos.",
          "Eché de menos al barquero al terminar.",
        ],
        bad: ["Hasta la página {n}0 confundía a los hermanos.", "Nadie habla así."],
        titles: { good: ["Personajes que se quedan"], bad: ["Personajes planos"] },
      },
      {
        good: [
          "Empieza despacio y luego leí hasta las {n} de la mañana.",
          "Capítulos cortos, difícil de soltar.",
        ],
        bad: ["La parte central se hace larga.", "{n}0 páginas de tiempo antes de que pase algo."],
      },
      {
        good: ["El final es discreto y muy acertado.", "No vi venir el último giro."],
        bad: ["El final va con prisas.", "Se acaba sin más."],
        titles: { good: ["Qué final"], bad: ["Final flojo"] },
      },
      {
        good: ["Frases sencillas y de pronto una que te para.", "Con humor donde no lo esperas."],
        bad: ["Tres adjetivos por nombre.", "Lleno de erratas."],
      },
    ],
  },
  game: {
    nouns: ["juego", "juego de mesa"],
    aspects: [
      {
        good: [
          "Reglas explicadas en {n} minutos.",
          "El librito es claro, con un ejemplo por turno.",
        ],
        bad: [
          "Las reglas se contradicen en la página {n}.",
          "Nos costó una noche entera entender la puntuación.",
        ],
        titles: { good: ["Fácil de aprender"], bad: ["Reglas confusas"] },
      },
      {
        good: ["Ninguna partida se parece a otra.", "Emoción hasta la última jugada."],
        bad: ["Quien va ganando al tercer turno gana.", "Pura suerte, no se decide nada."],
        titles: { good: ["Otra partida"], bad: ["Pura suerte"] },
      },
      {
        good: ["Las fichas de madera son una maravilla.", "Los dibujos son preciosos."],
        bad: ["Las fichas se doblan al sacarlas.", "El tablero no queda plano."],
      },
      {
        good: ["Bien para dos, mejor para cuatro.", "Se divirtieron abuelos y nietos."],
        bad: ["Con dos jugadores no funciona.", "Demasiado largo."],
      },
    ],
  },
} satisfies Partial<Record<Ware, WareTalk>>;
