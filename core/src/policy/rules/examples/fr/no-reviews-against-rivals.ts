import type { Examples } from "../../../kit/define-rule.ts";

/** What no-reviews-against-rivals finds and spares in French. */
export const examples: Examples = {
  hits: [
    {
      text: "[[En tant que concurrent]], je peux vous dire que c'est de la camelote, [[prenez plutôt les nôtres]].",
      context: { surface: "review" },
    },
    {
      text: "On [[inonde VeloMax d'avis négatifs]] jusqu'à ce qu'ils sortent de la première page.",
      context: { surface: "social" },
    },
    {
      text: "Cherche dix personnes pour laisser de [[mauvais avis chez le concurrent, payé à l'avis]].",
      context: { surface: "social" },
    },
    {
      text: "Ce [[copieur doit tomber]]. Qui lui écrit un [[truc bien méchant sous]] ses produits ?",
      context: { surface: "social" },
    },
    "Laissez un [[avis négatif chez le concurrent]] svp.",
    "Pourriez-vous mettre [[une étoile à notre concurrent]] ?",
    "Qui veut [[poster un mauvais avis]] sur leur page ?",
    "On paie pour chaque [[avis négatif sur la concurrence]].",
    "Merci de [[noter les concurrents]] avec une étoile.",
  ],
  passes: [
    { text: "Mes chaussures tiennent bien, même sous la pluie.", context: { surface: "review" } },
    {
      text: "Je suis du métier et mes clients sont contents de ces ciseaux.",
      context: { surface: "review" },
    },
    { text: "Je suis électricien et je l'utilise tous les jours.", context: { surface: "review" } },
    { text: "Le modèle concurrent a un câble plus long.", context: { surface: "review" } },
    {
      text: "Un concurrent nous a mis de faux avis à une étoile le mois dernier. Nous les avons signalés.",
      context: { surface: "social" },
    },
    {
      text: "A-t-on le droit de mal noter un concurrent ? Non, voici pourquoi.",
      context: { surface: "social" },
    },
    "Notre concurrent a de meilleurs avis que nous.",
    "La concurrence est rude cette année.",
    "Nous n'écrivons pas d'avis sur nos concurrents.",
    "Merci de comparer avec le concurrent avant d'acheter.",
    "Un avis négatif nous a appris beaucoup.",
  ],
};
