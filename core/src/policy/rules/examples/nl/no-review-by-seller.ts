import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-by-seller finds and spares in Dutch. */
export const examples: Examples = {
  hits: [
    "[[Mijn man heeft deze blikopener uitgevonden]].",
    "[[Ik werk voor de fabrikant]], en hij is sterk.",
    "[[Als fabrikant]] ken ik de kwaliteit.",
    "[[Ik ben de schrijfster]] van dit boek.",
    "[[Wij produceren]] deze kaarsen met liefde.",
    "[[Zelf ontworpen in onze werkplaats]], dus de beste.",
  ],
  passes: [
    "Ik werk in een magazijn en draag deze schoenen elke dag.",
    "Mijn man gebruikt hem elke dag.",
    "Ik werk in een ziekenhuis.",
    "Als lerares heb ik een stevige rugzak nodig.",
    "Mijn zus heeft dezelfde.",
    "De fabrikant gaf snel antwoord.",
  ],
};
