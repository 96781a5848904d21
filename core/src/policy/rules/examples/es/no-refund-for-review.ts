import type { Examples } from "../../../kit/define-rule.ts";

/** What no-refund-for-review finds and spares in Spanish. */
export const examples: Examples = {
  hits: [
    "Usted lo [[sube a cinco y nosotros le abonamos el precio completo]], ¿le parece?",
    "[[Le reembolsamos si elimina su reseña]].",
    "En cuanto la [[opinión esté publicada, te devolvemos el dinero]].",
    "Escribe una [[reseña y recupera tu dinero]].",
    "Compra la funda, deja un [[comentario y recibe el reembolso]] por PayPal.",
    "El [[reembolso llegará cuando cambie su valoración]].",
  ],
  passes: [
    "Le hemos abonado los 40 € porque la tapa venía rota.",
    "En cuanto recibamos la lámpara vieja, le abonamos el precio.",
    "Le hemos reembolsado porque la olla perdía agua.",
    "El reembolso no depende de ninguna reseña.",
    "Cuando recibamos su devolución, le haremos el reembolso.",
    "Si la lámpara no encaja, le devolvemos el dinero.",
    "Hemos leído su opinión y corregido el manual.",
  ],
};
