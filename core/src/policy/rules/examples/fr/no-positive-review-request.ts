import type { Examples } from "../../../kit/define-rule.ts";

/** What no-positive-review-request finds and spares in French. */
export const examples: Examples = {
  hits: [
    "Ici [[tout ce qui n'est pas un 5]] nous coule, merci d'y penser.",
    "Dans le sondage, merci de nous [[mettre la note la plus haute]].",
    "Nous ne demandons jamais rien mais laissez-nous s'il vous plaît [[cinq étoiles]].",
    "Merci de [[laisser un avis positif]] sur la lampe.",
    "Nous serions ravis de vos [[cinq étoiles]].",
    "[[Mettez-nous la note maximale]] svp.",
    "Un [[gentil commentaire]] nous ferait plaisir, pourriez-vous en écrire un ?",
    "Aidez-nous à garder nos [[5 étoiles]].",
  ],
  passes: [
    "Vous pouvez laisser un avis, positif ou négatif.",
    "Merci pour votre avis positif.",
    "Nous ne demandons jamais cinq étoiles.",
    "La notice donne une bonne vue d'ensemble page cinq.",
    "Dites-nous quelle taille vous convient.",
  ],
};
