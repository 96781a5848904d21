import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-coaching finds and spares in French. */
export const examples: Examples = {
  hits: [
    "Dans votre avis, [[mentionnez la rapidité]] svp.",
    "Écrivez un avis d'[[au moins vingt mots]].",
    "Voici un [[modèle d'avis]].",
    "[[Copiez-collez]] ce texte dans votre avis.",
    "[[Ajoutez une photo]] à votre avis, merci.",
  ],
  passes: [
    "Vous pouvez écrire un avis dans vos propres mots.",
    "Envoyez-nous une photo de la pièce cassée.",
    "Il faut au moins deux piles.",
    "Copiez le numéro de série dans le formulaire.",
    "La notice mentionne la qualité de l'eau.",
  ],
};
