import type { Examples } from "../../../kit/define-rule.ts";

/** What no-incentive-for-review finds and spares in French. */
export const examples: Examples = {
  hits: [
    "Un [[petit avis et je vous glisse une surprise dans le prochain colis]].",
    "Laissez un [[avis et recevez une carte cadeau]] de 10 euros.",
    "Pour chaque [[avis publié, une petite surprise]] vous attend.",
    "[[Un bon d'achat vous attend dès que votre commentaire]] est en ligne.",
    "[[Notez]] la cafetière sur le site. Ensuite, [[un filtre gratuit]] est à vous.",
    "Ceux qui [[évaluent notre produit participent au tirage]] au sort.",
  ],
  passes: [
    "Un acheteur a demandé s'il y avait un cadeau pour des étoiles.",
    "Les 20 euros sont versés ; votre avis peut rester tel quel.",
    "Vous écrivez qu'une carte promettait un cadeau contre un avis.",
    "Il est interdit d'offrir un cadeau en échange d'un avis.",
    "Nous ne pouvons rien offrir contre un avis.",
    "La lampe de remplacement est gratuite, la première était cassée.",
    "Le bon d'achat que vous avez utilisé a été recrédité sur votre compte.",
    "Le papier cadeau que vous avez choisi est dans le colis.",
    "Votre réduction figure sur la facture.",
  ],
};
