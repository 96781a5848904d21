import type { Examples } from "../../../kit/define-rule.ts";

/** What no-insults finds and spares in French. */
export const examples: Examples = {
  hits: [
    {
      text: "Vous avez lu la boîte, ou [[lire n'est pas votre fort]] ?",
      context: { surface: "review_reply" },
    },
    {
      text: "[[Bravo, vous avez réussi à casser]] une cuillère, quel talent.",
      context: { surface: "review_reply" },
    },
    {
      text: "Bizarre, [[tout le monde y arrive sauf vous]].",
      context: { surface: "review_reply" },
    },
    {
      text: "[[Encore un qui ne sait]] pas lire une notice.",
      context: { surface: "feedback_reply" },
    },
    "[[Apprenez à lire]] avant d'écrire des [[mensonges]].",
    "Il faut être [[idiot]] pour la mettre au four.",
    "[[Bon débarras]].",
    "[[Nous savons où vous habitez]].",
    "C'est [[ridicule]], quelle [[mauvaise foi]].",
  ],
  passes: [
    {
      text: "La première anse était ridicule, nous en avons honte et l'avons refaite.",
      context: { surface: "review_reply" },
    },
    { text: "Quel talent, votre photo est superbe !", context: { surface: "review_reply" } },
    {
      text: "Ce sont des clients comme vous qui nous font avancer, merci !",
      context: { surface: "review_reply" },
    },
    {
      text: "Nous sommes désolés que la cuillère ait cassé. Une neuve est en route.",
      context: { surface: "review_reply" },
    },
    {
      text: "Le couvercle s'ouvre vers la gauche, page 3 de la notice.",
      context: { surface: "review_reply" },
    },
    "Nous sommes désolés du retard de votre colis.",
    "La page 4 de la notice explique comment nettoyer le filtre.",
    "Merci de nous avoir signalé la poignée desserrée.",
    "Nous voyons les choses autrement, mais comprenons votre agacement.",
    "Vous pouvez retourner la poêle sans frais.",
  ],
};
