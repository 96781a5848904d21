import type { LetterWords } from "./words.ts";

/** The letter in Spanish. */
export const es: LetterWords = {
  subject: "{marketplace}: nuestra decisión y sus motivos",
  greeting: "Hola:",
  intro:
    "El {date} tomamos una decisión que le afecta. Esta carta dice cuál es, por qué la tomamos, en " +
    "qué se basa y cómo puede pedir que la revise otra persona.",
  headings: {
    decision: "Qué hemos decidido",
    facts: "De qué se trata",
    rules: "Qué reglas se aplican",
    evidence: "En qué nos basamos",
    how: "Cómo llegamos a ello",
    next: "Qué puede hacer ahora",
    remedy: "Si no está de acuerdo",
  },
  measures: {
    education: "Explicamos la regla a continuación. No se limita nada.",
    warning: "Tiene tiempo para corregirlo antes de que se limite algo.",
    "templates-only": "Los mensajes a compradores salen solo con nuestras plantillas.",
    "messaging-suspended":
      "Puede responder a los compradores que le escriben, pero no escribir primero.",
    "requests-off": "No se envían solicitudes de reseña para sus pedidos.",
    "selling-suspended": "Su cuenta de vendedor está suspendida.",
    "selling-withdrawn": "Su cuenta de vendedor se cierra.",
    "funds-withheld": "Se retiene una parte de su saldo.",
    "legal-referral": "Entregamos el expediente a las autoridades.",
    "public-disclosure": "Nombramos su empresa en nuestro registro público de decisiones.",
    "intake-closed": "El producto no recibe reseñas nuevas.",
    "rating-withheld": "No se muestran las estrellas del producto; una nota lo dice.",
    "offers-suppressed": "No se muestran las ofertas del producto.",
    delisted: "El producto se retira del mercado.",
    "family-frozen": "Las variantes de esta familia no se pueden cambiar.",
    "review-weightless": "La reseña se puede leer y no cuenta para las estrellas.",
    "review-removed": "La reseña ya no se muestra ni cuenta.",
    "contributions-limited": "Su cuenta no puede escribir reseñas, votos ni respuestas.",
    "community-closed": "Su cuenta ya no participa en reseñas, votos ni respuestas.",
  },
  duration: {
    dated: "Del {from} al {until}.",
    open: "Desde el {from}, hasta que se levante.",
    once: "Hecho con esta carta.",
  },
  territory: "Vale en: {countries}.",
  acts: {
    message: "Un mensaje del {date} ({id}).",
    review: "Una reseña del {date} ({id}).",
    feedback: "Una valoración del {date} ({id}).",
    listing: "Un anuncio, a {date} ({id}).",
    insert: "Un encarte del paquete del {date} ({id}).",
    account: "Lo que hizo una cuenta hasta el {date}.",
    request: "Solicitudes de reseña hasta el {date} ({id}).",
  },
  ground: "{rule} Es la regla {ruleId} de la versión {version}, vigente entonces.",
  law: "La ley que hay detrás: {law}.",
  quote: "Estas palabras: «{quote}»",
  sources: {
    own_initiative: "Lo encontramos nosotros; nadie lo denunció.",
    notice: "Alguien nos lo comunicó ({noticeId}).",
    trusted_flagger: "Un alertador fiable nos lo comunicó ({noticeId}).",
  },
  automated: {
    detectedNot: "Un programa lo señaló. Una persona lo examinó y decidió.",
    detectedNotByMachine: "Una persona lo encontró y decidió.",
    detectedPartly: "Un programa lo señaló y preparó la decisión. Una persona la tomó.",
  },
  todo: {
    stop_and_correct:
      "Deje de hacerlo y corrija antes del {deadline} lo que aún incumple la regla.",
    use_templates: "Hasta el {deadline} use las plantillas y omita lo que está marcado.",
    write_anew: "Puede volver a escribir con palabras que respeten las reglas.",
    nothing: "No tiene que hacer nada.",
  },
  consequence:
    "Otro incumplimiento en {days} días traería el paso siguiente: {measure} Vendría con sus propios " +
    "motivos.",
  noConsequence: "No hay un paso siguiente.",
  remedy:
    "Puede recurrir gratis hasta el {until}: {path}. Lo examina alguien que no participó en esta " +
    "decisión. Puede responder a cada punto y no tiene que admitir nada.",
  outside: "También puede acudir a: {outOfCourt} O a un tribunal: {court}",
  closing: "{marketplace}, decisión {statementId}, expediente {caseId}",
  grounds: {
    arrangedReviews: {
      rule: "Los compradores escriben reseñas por voluntad propia; nadie las encarga, las intercambia ni las acuerda.",
      because:
        "Las cuentas del expediente actuaron juntas como no lo hacen compradores que no se conocen.",
    },
    ownReviews: {
      rule: "Nadie reseña lo que vende él mismo, su hogar, su empresa o un competidor.",
      because: "Los registros vinculan las cuentas con el vendedor o con un competidor.",
    },
    paidReviews: {
      rule: "Nada se da ni se promete por una reseña, ni antes ni después.",
      because: "Hubo compradores que recibieron algo por escribir, o por lo que escribieron.",
    },
    selectiveAsking: {
      rule: "A todos los compradores se les pide reseña por igual, piensen lo que piensen de su pedido.",
      because: "A quién se preguntó depende de cómo fue el pedido más de lo que permite el azar.",
    },
    mergedListings: {
      rule: "Solo las versiones de un producto comparten familia, para que las reseñas sigan con lo suyo.",
      because: "Reseñas de un producto se mostraron en otro.",
    },
    swayedVotes: {
      rule: "Los votos y avisos son de cada persona; nadie los acuerda.",
      because: "Los votos o avisos llegaron juntos de una forma acordada.",
    },
    forbiddenMessages: {
      rule: "Los mensajes a compradores sirven a su pedido o responden a su pregunta, según las reglas.",
      because: "Se volvieron a intentar textos rechazados después de decirse el motivo.",
    },
    reportedContent: {
      rule: "Nadie intenta influir en reseñas, votos, valoraciones o solicitudes contra las reglas.",
      because: "Lo denunciado se examinó y se comparó con las reglas.",
    },
    suspectedReview: {
      rule: "Una reseña quizá no auténtica no cuenta para las estrellas hasta que se aclare qué es.",
      because: "Alguien examinó la reseña y su entorno, y duda de que surgiera por sí sola.",
    },
    contentRules: {
      rule: "Una reseña habla del producto con palabras que todos pueden leer.",
      because: "Una persona leyó la reseña y halló palabras que las reglas no admiten.",
    },
    wrongProduct: {
      rule: "Una reseña está con el producto del que habla.",
      because: "Una persona leyó la reseña; habla de otro producto.",
    },
    legalOrder: {
      rule: "No se muestra lo que un tribunal o una autoridad ordenó retirar.",
      because: "Hay una orden sobre esta reseña.",
    },
  },
  report: {
    subject: "{marketplace}: qué resultó de su aviso {reportId}",
    intro:
      "El {date} una persona decidió sobre lo que usted comunicó. Esta carta dice qué resultó, por qué " +
      "y cómo puede pedir que lo revise otra persona.",
    founded: "Tenía razón: incumple las reglas. A quien le afecte se le comunica aparte.",
    unfounded: "No incumple las reglas y queda como está.",
    reason: "El motivo, en palabras de quien decidió: «{reason}»",
    source: "Usted lo comunicó ({noticeId}).",
    seen: "Una persona leyó lo que comunicó, su motivo y lo que consta sobre ello.",
    person: "Una persona leyó la reseña y lo que consta sobre ella.",
  },
  outcome: {
    subject: "{marketplace}: qué resultó de su recurso",
    intro:
      "el {filed} recurrió la decisión {statementId}. Alguien que no participó en ella examinó su " +
      "recurso y lo respondió el {decided}.",
    headings: {
      outcome: "Qué se decidió",
      reason: "Por qué",
      next: "Qué puede hacer ahora",
    },
    upheld: "La decisión se mantiene. Nada cambia en ella.",
    partly: "La decisión cambia: una parte termina hoy.",
    reversed: "Tenía razón. La decisión se anula y lo que imponía termina hoy.",
    restored: "Lo que las medidas habían cambiado vuelve a estar como antes, sin que haga nada.",
    again:
      "Con pruebas que antes no podían conocerse, puede recurrir una vez más hasta el {until}.",
    notAgain: "Dentro del mercado, esta respuesta es la última.",
    page: "La decisión, su recurso y qué más puede hacer: {page}",
    closing: "{marketplace}, recurso {appealId}, decisión {statementId}",
  },
  ended: {
    subject: "{marketplace}: una medida ha terminado",
    intro: "El {date} terminó una medida de la decisión {statementId}. Decía:",
    because: {
      expired: "Terminó por sí sola: su plazo ha pasado.",
      cured: "Se levantó: lo que la motivaba se ha corregido.",
      mistake: "Se levantó: fue un error nuestro.",
      appeal_overdue: "Se levantó: su recurso no se respondió a tiempo.",
    },
    page: "La decisión y lo que sigue vigente: {page}",
  },
};
