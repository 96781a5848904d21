import type { Examples } from "../../../kit/define-rule.ts";

/** What no-insider-reviews finds and spares in French. */
export const examples: Examples = {
  hits: [
    "[[Maman, peux-tu laisser un avis]] sur mes bougies ?",
    "[[Chers collègues, veuillez noter notre]] nouveau balai ce soir.",
    "[[Les amis, mettez-moi cinq étoiles]] svp.",
    "[[Tata, pourrais-tu écrire un commentaire]] sur ma page ?",
    "[[Chère équipe, chacun doit laisser un avis]] cette semaine.",
  ],
  passes: [
    "Maman, peux-tu tester mes bougies avant la vente ?",
    "Toute l'équipe vous remercie pour votre avis.",
    "Nos employés ne doivent pas évaluer nos produits.",
    "Une idée de cadeau pour la famille et les amis.",
    "Notre équipe lit chaque commentaire.",
  ],
};
