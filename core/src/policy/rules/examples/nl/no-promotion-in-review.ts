import type { Examples } from "../../../kit/define-rule.ts";

/** What no-promotion-in-review finds and spares in Dutch. */
export const examples: Examples = {
  hits: [
    "[[Gebruik mijn code]] en betaal minder.",
    "[[Abonneer je op mijn kanaal]] voor recepten.",
    "De hele test staat op [[www.pannenblog.example]].",
    "Hier is mijn [[affiliatelink]].",
    "[[In mijn winkel heb]] ik hem ook.",
  ],
  passes: [
    "Ik gebruikte een kortingscode bij het kopen.",
    "De beste pan die ik ooit had.",
    "Onder het deksel staat een code gegraveerd.",
    "Hij was in de aanbieding toen ik hem kocht.",
    "De goot langs het kanaal loopt weer door.",
  ],
};
