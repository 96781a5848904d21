import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-by-seller finds and spares in Dutch. */
export const examples: Examples = {
  hits: [
    "[[Ik werk bij het bedrijf]] dat ze maakt en sta volledig achter de kwaliteit.",
    "Ik [[ben familie van de verkoper]], maar dit is echt mijn mening.",
    "Wij maken ze zelf in [[ons atelier]] en zijn er trots op.",
    "[[Mijn man heeft deze blikopener uitgevonden]].",
    "[[Ik werk voor de fabrikant]], en hij is sterk.",
    "[[Als fabrikant]] ken ik de kwaliteit.",
    "[[Ik ben de schrijfster]] van dit boek.",
    "[[Wij produceren]] deze kaarsen met liefde.",
    "[[Zelf ontworpen in onze werkplaats]], dus de beste.",
  ],
  passes: [
    "Wij maken zelf zulke taarten en de vorm is fijn.",
    "Mijn schoonzus heeft een winkel en kocht ze ook.",
    "Ik werk in een ziekenhuis en deze schoenen zijn heerlijk.",
    "De gordijnen heb ik zelf gemaakt met deze machine.",
    "Mijn man bouwt er vogelhuisjes mee.",
    "Ik werk in een magazijn en draag deze schoenen elke dag.",
    "Mijn man gebruikt hem elke dag.",
    "Ik werk in een ziekenhuis.",
    "Als lerares heb ik een stevige rugzak nodig.",
    "Mijn zus heeft dezelfde.",
    "De fabrikant gaf snel antwoord.",
  ],
};
