import type { Examples } from "../../../kit/define-rule.ts";

/** What no-feedback-change-pressure finds and spares in French. */
export const examples: Examples = {
  hits: [
    "Merci de [[supprimer votre évaluation du vendeur]] aujourd'hui.",
    "[[Modifiez votre évaluation vendeur]] et nous vous envoyons un bon d'achat.",
    "Nous avons tout réglé, ce serait juste que l'[[évaluation du vendeur disparaisse]].",
    "Pourriez-vous [[retirer votre feedback]] ?",
    "Nous exigeons que vous [[corrigiez le commentaire sur le vendeur]] sans délai.",
  ],
  passes: [
    "Vous pouvez modifier ou supprimer votre évaluation du vendeur si vous le souhaitez.",
    "Nous ne vous demanderons pas de modifier votre feedback.",
    "Votre feedback nous a aidés à revoir notre emballage.",
    "Merci pour votre évaluation du vendeur.",
    "Une évaluation du vendeur peut être complétée depuis votre compte.",
  ],
};
