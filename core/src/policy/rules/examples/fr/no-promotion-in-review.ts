import type { Examples } from "../../../kit/define-rule.ts";

/** What no-promotion-in-review finds and spares in French. */
export const examples: Examples = {
  hits: [
    "[[Utilisez mon code]] pour payer moins.",
    "[[Abonnez-vous à ma chaîne]] pour les recettes.",
    "Le test complet est sur [[www.blogpoele.example]].",
    "Voici mon [[lien de parrainage]].",
    "[[Venez voir ma boutique]], j'en ai aussi.",
  ],
  passes: [
    "J'ai utilisé un code promo à l'achat.",
    "La meilleure poêle que j'aie eue.",
    "Un code est gravé sous le couvercle.",
    "Elle était en promotion quand je l'ai achetée.",
    "Ma chaîne de vélo tient enfin.",
  ],
};
