import type { Examples } from "../../../kit/define-rule.ts";

/** What no-opt-out-link finds and spares in French. */
export const examples: Examples = {
  hits: [
    "Pour vous [[désabonner]], cliquez ici.",
    "[[Désinscrivez-vous]] à tout moment.",
    "Voici le [[lien de désabonnement]].",
    "Pour [[ne plus recevoir nos messages]], répondez STOP.",
    "[[Désinscription]] en un clic.",
  ],
  passes: [
    "Vous pouvez changer vos réglages dans votre compte.",
    "Votre abonnement au café part lundi.",
    "Si vous n'avez plus besoin de la pièce, renvoyez-la.",
    "L'inscription de la garantie se fait en ligne.",
    "Le filtre ne reçoit plus d'eau quand la vanne est fermée.",
  ],
};
