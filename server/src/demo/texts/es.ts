import type { Voice } from "../voice.ts";

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
    kettle: {
      nouns: ["hervidor"],
      aspects: [
        {
          good: ["Un litro hierve en menos de tres minutos.", "Calienta bien y se apaga solo."],
          bad: ["Tarda más de seis minutos con un litro.", "Se apaga antes de hervir."],
          titles: { good: ["Rápido y sólido"], bad: ["Muy lento"] },
        },
        {
          good: ["Se puede hablar al lado sin problema.", "Solo un zumbido suave."],
          bad: ["Ruge como un avión.", "La tapa no para de vibrar."],
          titles: { good: ["Muy silencioso"], bad: ["Ruidoso"] },
        },
        {
          good: ["Vierte sin derramar una gota.", "El asa no se calienta."],
          bad: ["Gotea cada vez que sirvo.", "El asa quema a los {n} minutos."],
          titles: { good: ["No gotea"], bad: ["Gotea siempre"] },
        },
        {
          good: ["La cal sale con un poco de vinagre.", "Ni rastro de sabor a plástico."],
          bad: ["El agua sabe a plástico.", "Óxido en la base después de {span}."],
        },
      ],
    },
    lamp: {
      nouns: ["lámpara", "flexo"],
      aspects: [
        {
          good: ["La luz es cálida y uniforme.", "Ilumina toda la mesa sin deslumbrar."],
          bad: ["Parpadea en el nivel más bajo.", "La luz es fría, casi azul."],
          titles: { good: ["Luz preciosa"], bad: ["Parpadea"] },
        },
        {
          good: [
            "El brazo se queda donde lo pones.",
            "Las articulaciones aguantan después de {span}.",
          ],
          bad: ["El brazo baja un poco cada noche.", "El muelle chirría."],
          titles: { good: ["Se queda en su sitio"], bad: ["El brazo se cae"] },
        },
        {
          good: [
            "La base pesa, no hay quien la vuelque.",
            "La pinza agarra bien mi tablero grueso.",
          ],
          bad: ["La base es tan ligera que vuelca.", "Tiembla cuando escribo."],
        },
        {
          good: ["El interruptor va muy fino.", "Recuerda el último brillo."],
          bad: ["El interruptor queda bajo la mesa.", "El cable es demasiado corto."],
        },
      ],
    },
    headphones: {
      nouns: ["auriculares"],
      aspects: [
        {
          good: [
            "Las voces se oyen claras y el bajo no molesta.",
            "Oigo detalles en discos viejos.",
          ],
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
    backpack: {
      nouns: ["mochila"],
      aspects: [
        {
          good: ["Las correas no se clavan ni con {n} kilos.", "Va pegada a la espalda."],
          bad: ["Las correas se clavan al cabo de una hora.", "La espalda se empapa enseguida."],
          titles: { good: ["Cómoda de llevar"], bad: ["Correas incómodas"] },
        },
        {
          good: ["Caben el portátil, la comida y una chaqueta.", "Un bolsillo para cada cosa."],
          bad: ["Con el portátil ya está llena.", "Todo acaba en un agujero negro."],
        },
        {
          good: ["Seca por dentro tras {n} horas de lluvia.", "Las cremalleras corren bien."],
          bad: ["La cremallera se atascó en la semana {n}.", "El agua entra por las costuras."],
          titles: { good: ["Aguanta la lluvia"], bad: ["Cremallera rota"] },
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
          bad: [
            "La parte central se hace larga.",
            "{n}0 páginas de tiempo antes de que pase algo.",
          ],
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
    soap: {
      nouns: ["jabón", "pastilla"],
      aspects: [
        {
          good: [
            "Huele a [hierba cortada|piel de naranja|pinar], no a perfume.",
            "El olor se va en una hora.",
          ],
          bad: ["Huele a limpiasuelos.", "El olor le da dolor de cabeza a {who}."],
          titles: { good: ["Huele a campo"], bad: ["Olor demasiado fuerte"] },
        },
        {
          good: ["La piel no queda tirante.", "Mi piel seca lo agradece."],
          bad: ["A los {n} días me picaba la piel.", "Reseca las manos."],
          titles: { good: ["Suave con la piel"], bad: ["Reseca la piel"] },
        },
        {
          good: ["Una pastilla dura {n} semanas para dos.", "Se mantiene firme en la jabonera."],
          bad: ["Se deshace en una semana.", "Se partió en dos el día {n}."],
        },
        {
          good: ["Espuma cremosa incluso con agua dura.", "Quita la tierra de las uñas."],
          bad: ["Apenas hace espuma.", "Deja una capa gris en el lavabo."],
        },
      ],
    },
    jacket: {
      nouns: ["chaqueta", "chubasquero"],
      aspects: [
        {
          good: [
            "Seco después de {n} horas de lluvia.",
            "El agua resbala todavía después de {span}.",
          ],
          bad: ["Hombros mojados a los veinte minutos.", "Entra agua por la cremallera."],
          titles: { good: ["Aguanta el agua"], bad: ["No es impermeable"] },
        },
        {
          good: ["Talla bien, cabe un jersey debajo.", "Por fin mangas largas."],
          bad: ["Talla muy pequeño.", "Las mangas quedan cortas."],
          titles: { good: ["Buen corte"], bad: ["Talla pequeño"] },
        },
        {
          good: [
            "La ventilación bajo los brazos ayuda cuesta arriba.",
            "Se pliega en un bolsillo.",
          ],
          bad: ["Por dentro parece una bolsa de plástico.", "Cruje a cada paso."],
        },
        {
          good: ["Tiradores grandes, cómodos con guantes.", "Costuras limpias tras {n} lavados."],
          bad: ["Una costura se abrió después de {span}.", "El dibujo se despegó."],
        },
      ],
    },
    secateurs: {
      nouns: ["tijeras de podar", "podadora"],
      aspects: [
        {
          good: [
            "Corta ramas como un pulgar sin esfuerzo.",
            "Siguen afiladas después de todo el seto.",
          ],
          bad: ["Sin filo tras {n} ramas.", "Aplasta en vez de cortar."],
          titles: { good: ["Corte limpio"], bad: ["Pierde el filo"] },
        },
        {
          good: ["Van bien para manos pequeñas.", "Ni una ampolla tras horas en el huerto."],
          bad: ["Demasiado anchas para manos pequeñas.", "El seguro se cierra solo."],
        },
        {
          good: ["Se desmontan con un tornillo.", "Ni una mota de óxido."],
          bad: ["El muelle saltó al seto el día {n}.", "Óxido tras una noche fuera."],
          titles: { good: ["Fáciles de reparar"], bad: ["Muelle perdido"] },
        },
      ],
    },
    dogbed: {
      nouns: ["cama para perro", "cama"],
      aspects: [
        {
          good: [
            "El perro se tumbó el primer día y casi no sale.",
            "Nuestro viejo [galgo|podenco|caniche] vuelve a dormir.",
          ],
          bad: ["El perro prefiere el suelo.", "Resbala en las baldosas."],
          titles: { good: ["Al perro le gusta"], bad: ["El perro no la quiere"] },
        },
        {
          good: ["La funda ha aguantado {n} lavados.", "El pelo se va con el cepillo."],
          bad: ["La funda encogió en el primer lavado.", "El olor no se va ni en {span}."],
        },
        {
          good: ["El relleno recupera la forma.", "Gruesa para caderas viejas."],
          bad: ["Plana después de {span}.", "El relleno se va a las esquinas."],
          titles: { good: ["Mantiene la forma"], bad: ["Se aplasta"] },
        },
      ],
    },
  },
};
