import type { Examples } from "../../../kit/define-rule.ts";

/** What no-cancel-request finds and spares in French. */
export const examples: Examples = {
  hits: [
    "Nous n'avons plus de stock, merci d'[[annuler votre commande]].",
    "Pourriez-vous [[annuler la commande]] ? La lampe est épuisée.",
    "Veuillez faire une [[demande d'annulation]] de votre côté.",
    "Je vous demande d'[[annuler cette commande]], le fournisseur ne livre plus.",
    "Peux-tu [[annuler ta commande]] stp, je n'ai plus ce coloris.",
  ],
  passes: [
    "Nous avons annulé la commande parce que la lampe est épuisée.",
    "Comme vous l'avez demandé, la commande est annulée depuis ce matin.",
    "La commande ne peut plus être annulée : elle est partie hier.",
    "Votre annulation nous est bien parvenue.",
    "Merci de nous dire quelle couleur vous préférez.",
  ],
};
