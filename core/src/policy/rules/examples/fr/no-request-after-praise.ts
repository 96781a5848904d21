import type { Examples } from "../../../kit/define-rule.ts";

/** What no-request-after-praise finds and spares in French. */
export const examples: Examples = {
  hits: [
    "[[Nous sommes ravis que]] la tente ait tenu. Pourriez-vous [[laisser un avis]] ?",
    "[[Merci pour vos gentils mots]]. Voulez-vous les [[publier en commentaire]] ?",
    "[[Quel plaisir de vous lire]]. [[Notez-nous]] sur le site svp.",
    "[[Merci pour ces compliments]], merci de [[laisser un avis]].",
    "[[Ça nous fait plaisir]]. Pouvez-vous [[écrire un avis]] ?",
  ],
  passes: [
    "Nous sommes ravis que la tente ait tenu. La pièce arrive lundi.",
    "Merci pour vos gentils mots.",
    "Nous sommes heureux que la taille convienne. La facture est jointe.",
    "Merci pour ces compliments, l'atelier en sera fier.",
    "Tant mieux. Quelle taille vous faut-il encore ?",
  ],
};
