import type { Ware, WareTalk } from "../../voice.ts";

/** What Spanish reviews say of things for the home. */
export const homeWares = {
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
        good: ["La base pesa, no hay quien la vuelque.", "La pinza agarra bien mi tablero grueso."],
        bad: ["La base es tan ligera que vuelca.", "Tiembla cuando escribo."],
      },
      {
        good: ["El interruptor va muy fino.", "Recuerda el último brillo."],
        bad: ["El interruptor queda bajo la mesa.", "El cable es demasiado corto."],
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
} satisfies Partial<Record<Ware, WareTalk>>;
