import type { Examples } from "../../../kit/define-rule.ts";

/** What no-diverting-unhappy-buyers finds and spares in French. */
export const examples: Examples = {
  hits: [
    "Si un détail [[vous chiffonne]], [[appelez-moi avant de vous exprimer sur]] la page.",
    "Ne mettez pas de [[mauvaise note sans nous laisser une chance de]] vous aider.",
    "Ravi ? La fiche produit vous attend. Déçu ? [[Notre boîte mail aussi.]]",
    "[[Contactez-nous avant de laisser un avis négatif]].",
    "Satisfait ? Laissez un avis. [[Pas content]] ? [[Dites-le nous]] et à personne d'autre.",
    "En cas de problème, [[écrivez-nous plutôt que de mettre une mauvaise note]].",
    "Les avis sont pour les clients heureux, [[déçu ? parlez-nous]] en privé, laissez l'avis de côté.",
    "[[Merci de nous contacter d'abord, avant de publier un commentaire négatif]].",
  ],
  passes: [
    "Ravi ? La fiche produit. Déçu ? La fiche produit aussi.",
    "Si vous n'êtes pas satisfait de la bouilloire, contactez-nous dans les quatorze jours.",
    "Satisfait ou non, vous pouvez laisser un avis ou nous écrire.",
    "Merci de nous contacter avant d'ouvrir la partie scellée.",
    "S'il manque une pièce, écrivez-nous et nous l'envoyons.",
    "Nous lisons chaque avis avec attention.",
  ],
};
