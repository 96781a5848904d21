import type { ShopperMessages } from "../messages.ts";

/** The landing page, signing in, what fails, and how reviews work, in Spanish. */
export const entrance: ShopperMessages = {
  signIn: {
    title: "Iniciar sesión en la demo",
    lead: "Elija quién quiere ser. Estas personas son inventadas; nada sale de este equipo.",
    as: (name) => `Continuar como ${name}`,
    shoppers: "Clientes",
    moderators: "Moderadores",
    operators: "Operadores",
    none: "Inicie sesión en su tienda; desde allí volverá aquí.",
  },
  landing: {
    title: "Reseñas que dicen por qué",
    lead: "Candor es el sistema de reseñas y valoraciones de una tienda con muchos vendedores, con sus reglas como código. Cada retención, cada marca y cada cifra abre su motivo.",
    exhibit: {
      text: "Gracias por su pedido. Le devolvemos todo el dinero en cuanto aparezcan sus cinco estrellas.",
      words: "Le devolvemos todo el dinero en cuanto aparezcan sus cinco estrellas.",
      what: "No enviado: esto ofrece un reembolso a cambio de una reseña.",
      because: "Ningún reembolso por una reseña, diga lo que diga",
      instead: "Resuelva primero el pedido y no pida nada.",
      disagree: "Recurso hasta el viernes 4 de diciembre de 2026; decide otra persona.",
    },
    word: "¿Por qué está subrayado?",
    wordWhat: "Las palabras subrayadas las decidió alguien o algo, y abren su motivo.",
    wordBecause:
      "Cada decisión nombra su regla, la cláusula y la versión de la política de ese día.",
    wordFacts: "Las palabras exactas, o los hechos, en que se apoya.",
    wordInstead: "Qué hacer para que el resultado sea otro.",
    wordDisagree: "Dónde recurrir y hasta cuándo.",
    read: "Leer como cliente",
    readAbout:
      "Productos con estrellas ponderadas, la media simple al lado y cómo se obtienen ambas.",
    write: "Escribir como cliente",
    writeAbout:
      "Primero las estrellas, luego las palabras. La regla que repara en una palabra lo muestra mientras escribe.",
    decide: "Decidir como moderador",
    decideAbout:
      "Reseñas retenidas, las más antiguas primero, con las palabras marcadas, la regla y el motivo.",
    sell: "Vender",
    sellAbout:
      "Lo que espera a un vendedor, los pedidos y los mensajes, con las reglas antes de enviar.",
    operate: "Cambiar una política",
    operateAbout:
      "Redacte una versión, véala con los cambios marcados, pruébela con lo registrado y anúnciela a tiempo.",
    tours: "Tres recorridos de dos minutos",
    tourNames: {
      ring: "Encontrar la red",
      refused: "Escribir un mensaje que se rechaza",
      policy: "Cambiar una política",
    },
    check: "Comprobar el método",
    checkAbout:
      "Cómo se recogen, comprueban, ordenan y promedian las reseñas, según los ajustes vigentes.",
    build: "Construir con ello",
    buildAbout: "Cada operación en OpenAPI 3.1, con todas las formas en que puede fallar.",
    buildOpen: "Abrir la descripción",
    parts: "Ver las piezas",
    partsAbout: "Colores, tipografía y cada componente en todos sus estados.",
    partsOpen: "Abrir la galería",
    enter: (name) => `Entrar como ${name}`,
  },
  failed: {
    title: "No se pudo mostrar esta página",
    back: "Volver a los productos",
    requestId: (id) => `Solicitud ${id}`,
  },
  about: {
    title: "Cómo funcionan aquí las reseñas",
    lead: (marketplace, policy) =>
      `Qué hace ${marketplace} con las reseñas, según los ajustes vigentes (política ${policy}).`,
    versions: "Nuestras reglas, versión a versión",
    asking: "Cuándo se pregunta a los compradores",
    askingLead:
      "A cada comprador de un pedido que llegó se le pregunta una vez, con las mismas palabras neutrales, piense lo que piense.",
    askingWindow: (from, to) => `Del día ${from} al día ${to} después de la entrega.`,
    askingEstimate: (days) =>
      `Si la entrega solo está estimada: desde el día ${days} después de la primera fecha estimada.`,
    askingReminder: (estimateDays, orderDays) =>
      `Como recordatorio: ${estimateDays} días después de la última fecha estimada o ${orderDays} días después del pedido, lo que llegue antes, y no si ya hay una valoración del vendedor.`,
    askingWeek: (count) => `Como máximo ${count} correos así en siete días.`,
    askingQuiet: (from, to) => `Ninguno de ${from} a ${to}, según el reloj de la tienda.`,
    samples: (units, reviews) =>
      `Solo el mercado da muestras, a personas que elige: como máximo ${units} unidades de un producto con todas sus variantes y solo mientras tenga menos de ${reviews} reseñas. Nadie debe una reseña por ello.`,
    who: "Quién puede escribir",
    whoAnyone: "Cualquiera con una cuenta puede reseñar, una vez, un producto que ha usado.",
    whoSpend: (amount) => `La cuenta ha gastado al menos ${amount} en los últimos 12 meses.`,
    whoTies:
      "Los vendedores, su personal y sus familias no pueden reseñar lo que venden ni el producto de un competidor de la misma categoría.",
    whoTiesYears: (days) => `Un vínculo cuenta hasta ${days} días después de terminar.`,
    whoQuota: (count) =>
      `Reseñas de productos no comprados aquí: ${count} por semana como máximo en cada cuenta.`,
    whoRelease: "Las reseñas se abren cuando se lanza el producto.",
    whoStars: "Las estrellas sin texto requieren una compra aquí.",
    check: "Qué se comprueba",
    checkPurchase: (percent) =>
      `«Compra verificada» significa: el pedido consta aquí, no se canceló y se pagó al menos el ${percent} del precio habitual.`,
    checkAll:
      "Las mismas reglas comprueban cada texto antes de publicarlo, tenga las estrellas que tenga. Las reglas solo miran las palabras: las estrellas no deciden nada.",
    checkHold:
      "Unos hallazgos rechazan un texto; otros piden que una persona lo lea antes. Quien escribe ve siempre las palabras y la regla.",
    checkPublished:
      "Se publican todas las reseñas que cumplen las reglas, buenas y malas por igual.",
    checkNobody: "Nadie modifica las palabras de un cliente: ni el vendedor ni la tienda.",
    rulesTitle: "Las reglas para los textos de las reseñas",
    ruleColumn: "Regla",
    clauseColumn: "Cláusula",
    outcomeColumn: "Qué ocurre",
    outcome: {
      warn: "Aviso a quien escribe",
      hold: "Antes la lee una persona",
      refuse: "No se publica",
    },
    average: "Cómo se obtienen las estrellas",
    averageLead:
      "Las estrellas son una media ponderada. Cada valoración tiene un peso, producto de tres factores. Las estrellas nunca son un factor.",
    averageFormula: "estrellas = suma de (estrellas × peso) ÷ suma de los pesos",
    factor: "Factores",
    share: "Cuenta",
    factorAge: (days) => `Antigüedad: el peso se reduce a la mitad cada ${days} días`,
    factorAgeNow: "una valoración de hoy",
    factorAgeThen: (days) => `una valoración de hace ${days} días`,
    factorPlatform: "Compra verificada aquí",
    factorClaimed: "Compra verificada por la fuente de la que se importó",
    factorNone: "Compra no verificada",
    factorSample: "Muestra gratuita de la tienda",
    averagePlain: "La media simple está junto a las estrellas, para que vea qué cambian los pesos.",
    averageVersion: (version) =>
      `Fórmula ${version}. Cualquiera puede recalcular cada cifra a partir del registro público.`,
    order: "Cómo se ordenan las reseñas",
    orderLead:
      "«Primero las más útiles» ordena por cuántos lectores encontraron útil una reseña y después por fecha. «Más recientes» y «más antiguas» siguen solo la fecha. Ningún orden mira las estrellas, y ninguno se puede comprar.",
    removal: "Cuándo se retira una reseña",
    removalLead: (days) =>
      `Solo por un motivo de esta lista, nunca por ser negativa. Una reseña bajo sospecha no cuenta hasta que una persona decide, como máximo ${days} días.`,
    money: "Pagos y regalos",
    moneyLead:
      "Aquí no se publican reseñas a cambio de dinero, reembolsos, regalos o descuentos. La única excepción es el programa de muestras de la propia tienda, cuyas reseñas llevan la marca «Muestra gratuita».",
    proof: "Cómo comprobar lo que hacemos",
    proofLead:
      "Cada decisión es una entrada de un registro público que se puede verificar sin confiar en este servidor. Si se cambia una sola palabra publicada, se nota.",
    proofReports: "Informes de lo que se ha decidido aquí",
    proofLog: "El último punto de control",
  },
};
