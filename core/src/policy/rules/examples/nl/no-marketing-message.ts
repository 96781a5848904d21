import type { Examples } from "../../../kit/define-rule.ts";

/** What no-marketing-message finds and spares in Dutch. */
export const examples: Examples = {
  hits: [
    "[[Abonneer je]] op onze [[nieuwsbrief]].",
    "Een kortingsbon voor [[uw volgende aankoop]] zit in de doos.",
    "[[Neem een kijkje]] bij [[ons assortiment]] messen.",
    "Alleen dit weekend [[uitverkoop]].",
    "[[20% korting]] op alles met de code ZOMER.",
  ],
  passes: [
    "De korting op de bestelling staat op de factuur.",
    "Uw krantenabonnement beheren wij niet.",
    "Kies een van de twee kleuren.",
    "De lamp wordt niet meer gemaakt, dus een tweede kunnen we niet sturen.",
    "Bewaar de bon voor de garantie.",
  ],
};
