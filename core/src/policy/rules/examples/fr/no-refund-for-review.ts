import type { Examples } from "../../../kit/define-rule.ts";

/** What no-refund-for-review finds and spares in French. */
export const examples: Examples = {
  hits: [
    "Vous [[passez la note à cinq et nous vous reversons tout le prix]], d'accord ?",
    "[[Nous vous remboursons si vous supprimez votre avis]].",
    "Dès que l'[[avis est en ligne, le remboursement]] part.",
    "Écrivez un [[avis et récupérez votre argent]].",
    "Achetez la coque, postez un [[commentaire, remboursement]] PayPal ensuite.",
    "Le [[remboursement suivra la modification de votre note]].",
  ],
  passes: [
    "Nous avons reversé les 40 € sur votre compte car le couvercle était fendu.",
    "Dès que l'ancienne lampe nous parvient, nous reversons le prix.",
    "Nous vous avons remboursé car la bouilloire fuyait.",
    "Le remboursement ne dépend pas d'un avis.",
    "Dès réception de votre retour, nous vous rembourserons.",
    "Si la lampe ne convient pas, vous serez remboursé.",
    "Nous avons lu votre avis et corrigé la notice.",
  ],
};
