import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-trade finds and spares in French. */
export const examples: Examples = {
  hits: [
    "[[Achetez des avis]] vérifiés chez nous.",
    "[[Testeurs recherchés]] : produit [[remboursé après avis]].",
    "Rejoignez notre [[groupe de testeurs]].",
    "Je propose un [[échange d'avis]], [[un avis contre un avis]].",
    "[[Boostez votre note]] avec de vrais avis.",
  ],
  passes: [
    "Nous n'achetons pas d'avis.",
    "Lisez les avis avant d'acheter la tente.",
    "Notre groupe de lecture se réunit mardi.",
    "Le testeur de piles est joint.",
    "Vos avis nous sont utiles.",
  ],
};
