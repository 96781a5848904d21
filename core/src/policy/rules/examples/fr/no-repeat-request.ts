import type { Examples } from "../../../kit/define-rule.ts";

/** What no-repeat-request finds and spares in French. */
export const examples: Examples = {
  hits: [
    "[[Jamais deux sans trois]] : et [[cet avis]] ?",
    "Je vous l'ai [[déjà demandé deux fois]], merci de laisser [[votre avis]] aujourd'hui.",
    "[[Avez-vous vu mon message au sujet]] de l'[[avis]] ? J'attends toujours.",
    "[[Où en est votre avis]] sur la lampe ?",
    "Nous vous [[avons déjà écrit la semaine dernière : votre avis manque toujours]].",
    "[[Petit rappel]] : pensez à laisser un [[avis]].",
    "Vous n'avez [[pas encore]] laissé d'[[avis]] sur la perceuse.",
    "Nous revenons vers vous [[une nouvelle fois]] : pourriez-vous [[noter le produit]] ?",
    "[[Comme demandé]] dans notre [[dernier message]], merci de poster un [[commentaire]].",
    "[[Toujours aucun]] [[avis]] de votre part, pouvez-vous y penser ?",
  ],
  passes: [
    "C'est encore moi : le livreur a besoin de votre code pour le second colis.",
    "J'ai relancé deux fois le transporteur et je rappelle demain.",
    "Petit rappel : merci de renvoyer l'ancienne lampe avant vendredi.",
    "Nous vous renvoyons la pièce une nouvelle fois.",
    "Le transporteur ne nous a pas encore répondu.",
    "Merci pour votre avis.",
    "Nous revenons vers vous au sujet de la facture.",
  ],
};
