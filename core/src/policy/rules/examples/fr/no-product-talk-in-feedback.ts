import type { Examples } from "../../../kit/define-rule.ts";

/** What no-product-talk-in-feedback finds and spares in French. */
export const examples: Examples = {
  hits: [
    "[[Très bon son, l'autonomie tient la journée.]]",
    "[[La fermeture a cassé au bout de deux jours.]]",
    "[[Le moteur du mixeur est en panne.]]",
    "[[La couleur est partie au lavage.]]",
    "[[Lame coupante, manche confortable.]]",
  ],
  passes: [
    "Vendeur rapide et sérieux.",
    "La lampe était cassée, le vendeur l'a remplacée.",
    "Livraison rapide, bonne qualité.",
    "Mauvais coloris envoyé et personne ne répond.",
    "Bien emballé, fonctionne.",
  ],
};
