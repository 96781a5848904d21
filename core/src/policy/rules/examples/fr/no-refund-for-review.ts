import type { Examples } from "../../../kit/define-rule.ts";

/** What no-refund-for-review finds and spares in French. */
export const examples: Examples = {
  hits: [
    "[[Nous vous remboursons si vous supprimez votre avis]].",
    "Dès que l'[[avis est en ligne, le remboursement]] part.",
    "Écrivez un [[avis et récupérez votre argent]].",
    "Achetez la coque, postez un [[commentaire, remboursement]] PayPal ensuite.",
    "Le [[remboursement suivra la modification de votre note]].",
  ],
  passes: [
    "Nous vous avons remboursé car la bouilloire fuyait.",
    "Le remboursement ne dépend pas d'un avis.",
    "Dès réception de votre retour, nous vous rembourserons.",
    "Si la lampe ne convient pas, vous serez remboursé.",
    "Nous avons lu votre avis et corrigé la notice.",
  ],
};
