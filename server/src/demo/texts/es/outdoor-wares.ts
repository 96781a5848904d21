import type { Ware, WareTalk } from "../../voice.ts";

/** What Spanish reviews say of things for the outdoors. */
export const outdoorWares = {
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
        good: ["La ventilación bajo los brazos ayuda cuesta arriba.", "Se pliega en un bolsillo."],
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
} satisfies Partial<Record<Ware, WareTalk>>;
