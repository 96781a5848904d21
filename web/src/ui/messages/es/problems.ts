import type { ShopperProblems } from "../problems.ts";

/** Refusals that shoppers meet, in Spanish. */
export const problems: ShopperProblems = {
  not_found: {
    title: "En esta dirección no hay nada para usted.",
    remedy: "Compruebe la dirección. Lo que es de otros se responde igual que lo que no existe.",
  },
  product_unknown: {
    title: "Este producto no está en el catálogo.",
    remedy: "Compruebe la dirección; quizá la tienda aún no lo ha comunicado.",
  },
  marketplace_unknown: {
    title: "Esta tienda no existe.",
    remedy: "Elija una que exista al pie de la página.",
  },
  seller_unknown: {
    title: "Este vendedor no existe.",
    remedy: "Compruebe la dirección; quizá la tienda aún no lo ha comunicado.",
  },
  forbidden: {
    title: "Esta página es para otra cuenta.",
    remedy: "Inicie sesión con una cuenta que tenga ese derecho.",
  },
  rate_limited: {
    title: "Demasiadas solicitudes en poco tiempo.",
    remedy: "Espere un momento y vuelva a cargar la página.",
  },
  cursor_invalid: {
    title: "Esta lista ha cambiado.",
    remedy: "Empiece otra vez por la primera página.",
  },
  internal: {
    title: "Algo ha fallado por nuestra parte.",
    remedy: "No se ha cambiado nada. Si se repite, comunique el número de la solicitud.",
  },
  unavailable: {
    title: "El servicio está arrancando, parando o no llega a su base de datos.",
    remedy: "Inténtelo de nuevo en unos segundos; no se ha cambiado nada.",
  },
  data_on_hold: {
    title: "Sus datos deben conservarse por ahora para una reclamación legal.",
    remedy: "No se ha borrado nada. Vuelva a pedirlo después del plazo.",
  },
  contributions_restricted: {
    title: "Esta cuenta no puede escribir reseñas por ahora.",
    remedy: "La exposición de motivos que recibió dice por qué, hasta cuándo y cómo recurrir.",
  },
  intake_closed: {
    title: "Este producto no admite reseñas nuevas por el momento.",
    remedy: "La página del producto dice por qué y hasta cuándo.",
  },
  product_not_listed: {
    title: "Este producto no está a la venta, así que no se puede reseñar.",
    remedy: "Las reseñas se abren de nuevo cuando el producto vuelva a venderse.",
  },
  promotional_lock: {
    title: "Una reseña anterior suya de este producto hacía publicidad.",
    remedy:
      "Por eso este producto está cerrado para su cuenta. Si fue un error, recurra esa decisión.",
  },
  not_released: {
    title: "Este producto todavía no se ha lanzado.",
    remedy: "Podrá reseñarlo desde el día de su lanzamiento.",
  },
  own_product: {
    title: "Su cuenta está vinculada a un vendedor de este producto.",
    remedy:
      "Los vendedores, su personal y sus familias no reseñan lo que venden. Si el vínculo no es correcto, recúrralo.",
  },
  competitor_product: {
    title: "Su cuenta está vinculada a un vendedor de productos competidores.",
    remedy:
      "Los vendedores, su personal y sus familias no reseñan a la competencia. Si el vínculo no es correcto, recúrralo.",
  },
  spend_too_low: {
    title: "Su cuenta aún no llega al gasto que abre aquí las reseñas.",
    remedy: "Se abre por sí solo cuando bastan los pagos con tarjeta de los últimos 12 meses.",
  },
  purchase_required: {
    title: "Aquí las estrellas sin texto requieren haber comprado el producto.",
    remedy: "Añada unas palabras sobre el producto.",
  },
  intake_verified_only: {
    title: "Por ahora este producto solo admite reseñas de quienes lo compraron aquí.",
    remedy: "La página del producto dice por qué y hasta cuándo.",
  },
  unverified_quota: {
    title: "Esta semana ha usado todas las reseñas de productos comprados en otro sitio.",
    remedy: "Después se abren más. Los productos comprados aquí no tienen límite.",
  },
  review_refused: {
    title: "No publicado: el texto tiene palabras que las reglas no permiten.",
    remedy: "Cambie las palabras marcadas; junto a cada una se dice qué es posible.",
  },
  review_exists: {
    title: "Ya ha reseñado este producto.",
    remedy: "Puede cambiar la reseña en su página.",
  },
  edit_conflict: {
    title: "La reseña se cambió en otro lugar mientras tanto.",
    remedy: "Repita el cambio en la versión más reciente.",
  },
  review_not_published: {
    title: "Esta reseña no está publicada.",
    remedy: "Vuelva a cargarla para ver su estado.",
  },
  feedback_exists: {
    title: "Ya ha valorado este pedido.",
    remedy: "Cambie la valoración en su página mientras esté abierta.",
  },
  feedback_missing: {
    title: "No hay ninguna valoración que cambiar.",
    remedy: "Lo que se retiró sigue retirado.",
  },
  feedback_too_early: {
    title: "Es pronto para valorar este pedido.",
    remedy: "Se abre unos días después de confirmarse.",
  },
  feedback_too_late: {
    title: "El plazo para valorar este pedido ha terminado.",
    remedy: "Todavía puede reseñar lo que compró.",
  },
  feedback_edit_closed: {
    title: "Esta valoración ya no se puede cambiar.",
    remedy: "El plazo para cambiarla ha terminado.",
  },
  feedback_reason_needed: {
    title: "Hasta tres estrellas hace falta un motivo.",
    remedy: "Elija qué salió mal, para que responda quien corresponde.",
  },
  feedback_refused: {
    title: "No publicado: el texto tiene palabras que las reglas no permiten.",
    remedy: "Diga lo mismo sin las palabras marcadas.",
  },
  feedback_own_seller: {
    title: "Su cuenta está vinculada a este vendedor.",
    remedy:
      "Los vendedores y su personal no se valoran a sí mismos. Si el vínculo no es correcto, recúrralo.",
  },
  feedback_conflict: {
    title: "La valoración se cambió en otro lugar mientras tanto.",
    remedy: "Vuelva a cargarla y repita el cambio en la versión más reciente.",
  },
  vote_own_review: {
    title: "Quien escribe no vota sus propias reseñas.",
    remedy: "No hace falta nada más; los lectores dicen qué les ayudó.",
  },
  vote_tied_to_seller: {
    title: "Su cuenta está vinculada a un vendedor de este producto o de uno competidor.",
    remedy:
      "Los vendedores y su personal no votan aquí. Lo que incumple una regla se puede denunciar.",
  },
  vote_voided: {
    title: "Su voto sobre esta reseña ya no se cuenta.",
    remedy: "La exposición de motivos que recibió dice por qué y cómo recurrir.",
  },
  vote_missing: { title: "No hay ningún voto que retirar.", remedy: "Se retiró antes." },
  report_exists: {
    title: "Ya ha denunciado esta reseña.",
    remedy: "La lista de sus denuncias muestra qué fue de ella.",
  },
  report_own_review: {
    title: "Esta reseña es suya.",
    remedy: "Puede cambiarla o eliminarla en su página.",
  },
  reports_paused: {
    title:
      "Sus denuncias no se admiten durante un tiempo, porque casi todas eran claramente infundadas.",
    remedy: "Se le avisó antes. Después se admitirán de nuevo.",
  },
  photo_missing: {
    title: "Esta foto ya no está.",
    remedy: "Su autor la quitó.",
  },
  photo_type: {
    title: "No se añadió: no es una foto que se pueda mostrar.",
    remedy: "Añada un JPEG, PNG o WebP. Lo que es un archivo lo dice su contenido, no su nombre.",
  },
  photo_too_large: {
    title: "No se añadió: la foto es demasiado grande.",
    remedy: "Una foto tiene como máximo 10 MB y 40 megapíxeles.",
  },
  photos_too_many: {
    title: "No se añadió: una reseña muestra cinco fotos.",
    remedy: "Quite una para añadir otra.",
  },
  photo_harmful: {
    title: "No se añadió: un escáner halló software dañino en el archivo.",
    remedy: "Revise el aparato del que viene y haga la foto de nuevo.",
  },
  photo_not_looked_at: {
    title: "No se añadió: ahora no se pudo mirar la foto.",
    remedy: "Inténtelo dentro de un minuto. Sus palabras y estrellas están guardadas.",
  },
  photo_words_refused: {
    title: "No se añadió: las palabras de la foto incumplen una regla.",
    remedy: "Diga brevemente qué muestra la foto y añádala otra vez.",
  },
};
