import type { Examples } from "../../../kit/define-rule.ts";

/** What no-service-talk-in-review finds and spares in French. */
export const examples: Examples = {
  hits: [
    "[[Vendeur qui ne répond jamais.]]",
    "[[Colis arrivé avec deux semaines de retard.]]",
    "[[Service client injoignable, remboursement toujours attendu.]]",
    "[[Le livreur a laissé le colis sous la pluie.]]",
    "[[Livraison rapide et vendeur aimable.]]",
  ],
  passes: [
    "Arrivé en retard, mais le son est superbe.",
    "Cassé au bout de deux jours, j'ai demandé le remboursement.",
    "Livraison rapide, fonctionne bien.",
    "Bonne qualité.",
    "L'interrupteur réagit tout de suite.",
  ],
};
