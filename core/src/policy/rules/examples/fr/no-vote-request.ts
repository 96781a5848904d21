import type { Examples } from "../../../kit/define-rule.ts";

/** What no-vote-request finds and spares in French. */
export const examples: Examples = {
  hits: [
    { text: "Chacun [[clique « signaler » sous cet avis]].", context: { surface: "social" } },
    "Merci de [[cliquer sur utile]] sous notre avis.",
    "[[Votez utile]] pour les avis cinq étoiles.",
    "Pourriez-vous [[signaler cet avis comme abusif]] ?",
    "[[Marquez]] tous nos avis comme [[utiles]] svp.",
    "[[Signalez les mauvais commentaires]] de la semaine passée.",
  ],
  passes: [
    "Cet avis m'a été utile, il donnait la taille du filtre.",
    "Votre question nous a été utile.",
    "Nous ne demandons jamais de voter utile.",
    "Merci de nous signaler toute pièce manquante.",
    "Une note utile sur l'entretien est jointe.",
  ],
};
