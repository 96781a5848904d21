import type { Examples } from "../../../kit/define-rule.ts";

/** What no-insults finds and spares in French. */
export const examples: Examples = {
  hits: [
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
    "Nous sommes désolés du retard de votre colis.",
    "La page 4 de la notice explique comment nettoyer le filtre.",
    "Merci de nous avoir signalé la poignée desserrée.",
    "Nous voyons les choses autrement, mais comprenons votre agacement.",
    "Vous pouvez retourner la poêle sans frais.",
  ],
};
