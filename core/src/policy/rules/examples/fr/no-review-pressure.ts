import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-pressure finds and spares in French. */
export const examples: Examples = {
  hits: [
    "Encore une [[mauvaise note]] et [[mon poste est menacé]].",
    "Vous avez jusqu'à vendredi pour rectifier [[cet avis]]. Ensuite, ce sera notre [[avocat]].",
    "[[Pas de gentil commentaire, pas de]] pièce de rechange.",
    "Chaque [[mauvaise note]] [[coûte sa prime]] à mon collègue.",
    "Une [[note]] comme la vôtre fait que notre emballeur [[perdra sa place]].",
    "Votre [[mauvais avis]] [[ruine]] notre boutique.",
    "Notre [[avocat considère votre avis]] comme diffamatoire.",
    "Votre [[note]] [[nous pénalise]], pensez à nos familles.",
    "La pièce n'est envoyée qu'[[une fois]] votre [[avis]] modifié.",
    "Nous sommes une [[entreprise familiale]] et votre [[avis négatif]] nous coûte des clients.",
  ],
  passes: [
    "Merci de renvoyer la veste avant demain, sinon l'étiquette expire.",
    "Votre retour est arrivé et sera vérifié aujourd'hui.",
    {
      text: "Votre avis sur la théière paraîtra sous 48 heures, quel qu'il soit.",
      context: { surface: "email" },
    },
    "Nous sommes une entreprise familiale et lisons chaque avis.",
    "La pièce est partie hier, sans attendre votre réponse.",
    "Merci pour votre avis, même critique.",
    "Nous sommes désolés de cette expérience.",
    "Votre avis n'a aucune influence sur la garantie.",
  ],
};
