import type { Examples } from "../../../kit/define-rule.ts";

/** What no-incentive-for-review finds and spares in French. */
export const examples: Examples = {
  hits: [
    "[[Dites ce que vous pensez de la théière en ligne et la maison régale]] au prochain passage.",
    {
      text: "Nous [[tirons au sort une théière parmi celles qui auront évalué]] leur commande.",
      context: { surface: "social" },
    },
    "[[Dites-nous comment ça s'est passé et on vous fait une fleur]] sur les frais de port.",
    "La photo de [[votre commentaire, et deux ampoules offertes]].",
    "Un [[petit avis et je vous glisse une surprise dans le prochain colis]].",
    "Laissez un [[avis et recevez une carte cadeau]] de 10 euros.",
    "Pour chaque [[avis publié, une petite surprise]] vous attend.",
    "[[Un bon d'achat vous attend dès que votre commentaire]] est en ligne.",
    "[[Notez]] la cafetière sur le site. Ensuite, [[un filtre gratuit]] est à vous.",
    "Ceux qui [[évaluent notre produit participent au tirage]] au sort.",
  ],
  passes: [
    {
      text: "Un bon contre un avis ? Mauvaise idée, disent les juristes.",
      context: { surface: "social" },
    },
    "Vous nous demandez une remise contre un avis. Nous n'en faisons pas.",
    {
      text: "Une cliente demande : un hôtel offre un dîner contre cinq étoiles, est-ce légal ?",
      context: { surface: "social" },
    },
    { text: "Un avis sur le jeu de clés ? La page vous attend.", context: { surface: "email" } },
    "Votre avis est à présent visible par tous.",
    {
      text: "Gagnez du temps : évaluez la théière depuis le téléphone.",
      context: { surface: "email" },
    },
    "Vous avez noté un défaut ; la pièce neuve part ce soir, sans frais.",
    "Aucun vendeur ne peut offrir un cadeau contre un avis.",
    {
      text: "Vous avez reçu un message vous proposant 10 € par avis ? Ne répondez pas.",
      context: { surface: "social" },
    },
    {
      text: "Mon coiffeur offre 10 euros si je mets cinq étoiles. Est-ce légal ?",
      context: { surface: "social" },
    },
    "Vous dites qu'on vous a offert 20 euros pour cinq étoiles. Signalez ce message.",
    {
      text: "Ce que nous ne faisons pas : des bons contre un avis, des demandes de cinq étoiles.",
      context: { surface: "social" },
    },
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
