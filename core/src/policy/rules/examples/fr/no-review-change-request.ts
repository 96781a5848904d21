import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-change-request finds and spares in French. */
export const examples: Examples = {
  hits: [
    "Pourriez-vous [[améliorer votre note]] ?",
    "Pourriez-vous [[modifier votre avis]] ?",
    "Merci de [[supprimer le commentaire]].",
    "Nous serions reconnaissants si vous pouviez [[revoir votre note]].",
    "La pièce part dès que l'[[avis sera retiré]].",
    "Serait-il possible de [[passer votre avis à cinq]] étoiles ?",
  ],
  passes: [
    {
      text: "Nous avons changé la soudure depuis votre commentaire.",
      context: { surface: "review_reply" },
    },
    { text: "Relisez-vous avant de publier votre avis.", context: { surface: "email" } },
    "Aidez-nous à améliorer nos bougies, laissez un avis.",
    "Nous avons lu votre avis et envoyons un chargeur neuf.",
    "Nous ne demandons à personne de modifier un avis.",
    "Merci de retirer le film de la lampe.",
    "Suite à votre avis, nous avons corrigé la notice.",
    "Vous pouvez changer d'avis pendant quatorze jours.",
  ],
};
