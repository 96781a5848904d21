import type { Examples } from "../../../kit/define-rule.ts";

/** What no-illegal-content finds and spares in French. */
export const examples: Examples = {
  hits: [
    "[[Je vais te tuer]], sale livreur.",
    "Il propose aussi de [[faux papiers]].",
    "Payé avec une [[carte bancaire volée]], ça passe.",
    "Demandez-moi comment [[contourner la sécurité]] du four.",
    "On peut y [[acheter de la drogue]].",
  ],
  passes: [
    "Ce faux cuir fait vrai.",
    "La sécurité enfant fonctionne très bien.",
    "On m'a volé le colis devant la porte.",
    "Le papier est un peu fin.",
    "Cette lampe tue l'ambiance.",
  ],
};
