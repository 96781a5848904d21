import type { Examples } from "../../../kit/define-rule.ts";

/** What no-empty-message finds and spares in French. */
export const examples: Examples = {
  hits: [
    "[[Merci pour votre achat et très bonne journée.]]",
    "[[Bonjour, votre commande est bien enregistrée. Cordialement]]",
    "[[Votre colis est en route.]]",
    "[[Merci ! Nous restons à votre disposition.]]",
    "[[Bonjour Camille, nous avons expédié votre commande. Belle journée !]]",
  ],
  passes: [
    "Merci pour votre commande. Quelle couleur souhaitez-vous pour la poignée ?",
    "Bonjour, vous trouverez la facture en pièce jointe.",
    "Votre colis a deux jours de retard à cause de la grève.",
    "Nous vous avons remboursé la bouilloire parce qu'elle fuyait.",
    "Bonjour Camille, maintenez le bouton appuyé pendant cinq secondes.",
  ],
};
