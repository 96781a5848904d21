import type { Examples } from "../../../kit/define-rule.ts";

/** What no-price-talk-in-review finds and spares in Dutch. */
export const examples: Examples = {
  hits: [
    "Bij de markt ligt precies [[dezelfde voor €]] 3.",
    "[[Goedkoper bij]] de bouwmarkt.",
    "[[Elders goedkoper]] gezien.",
    "Hij is [[weer op voorraad]].",
    "[[De prijs is verdubbeld]] sindsdien.",
    "[[Goedkoper te koop]] in de stad.",
  ],
  passes: [
    "Goede prijs-kwaliteitverhouding.",
    "Wat duur, maar gaat lang mee.",
    "Hij is zijn geld waard.",
    "Duur voor plastic.",
    "De minst zware van de drie.",
  ],
};
