import type { Examples } from "../../../kit/define-rule.ts";

/** What no-reviews-against-rivals finds and spares in French. */
export const examples: Examples = {
  hits: [
    "Laissez un [[avis négatif chez le concurrent]] svp.",
    "Pourriez-vous mettre [[une étoile à notre concurrent]] ?",
    "Qui veut [[poster un mauvais avis]] sur leur page ?",
    "On paie pour chaque [[avis négatif sur la concurrence]].",
    "Merci de [[noter les concurrents]] avec une étoile.",
  ],
  passes: [
    "Notre concurrent a de meilleurs avis que nous.",
    "La concurrence est rude cette année.",
    "Nous n'écrivons pas d'avis sur nos concurrents.",
    "Merci de comparer avec le concurrent avant d'acheter.",
    "Un avis négatif nous a appris beaucoup.",
  ],
};
