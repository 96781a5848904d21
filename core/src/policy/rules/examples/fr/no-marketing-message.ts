import type { Examples } from "../../../kit/define-rule.ts";

/** What no-marketing-message finds and spares in French. */
export const examples: Examples = {
  hits: [
    "[[Abonnez-vous]] à notre [[newsletter]].",
    "Un code promo pour [[votre prochain achat]] est dans le colis.",
    "[[Découvrez]] [[toute notre gamme]] de couteaux.",
    "[[Ventes privées]] ce week-end seulement.",
    "[[20 % de réduction]] sur tout le site avec le code ÉTÉ.",
  ],
  passes: [
    "La réduction appliquée à la commande figure sur la facture.",
    "Nous ne gérons pas votre abonnement au journal.",
    "Merci de choisir l'une des deux couleurs.",
    "La lampe n'est plus vendue, nous ne pouvons donc pas en envoyer une seconde.",
    "Le bon d'achat utilisé a été recrédité.",
  ],
};
