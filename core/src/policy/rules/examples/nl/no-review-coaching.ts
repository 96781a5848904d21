import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-coaching finds and spares in Dutch. */
export const examples: Examples = {
  hits: [
    "[[Noem de snelle levering]] in je review.",
    "Schrijf een review van [[minstens twintig woorden]].",
    "Hier is een [[voorbeeldreview]].",
    "[[Kopieer deze tekst]] naar je review.",
    "[[Voeg een foto]] toe aan je review.",
  ],
  passes: [
    "U kunt de review in uw eigen woorden schrijven.",
    "Stuur ons een foto van het kapotte onderdeel.",
    "Er zijn minstens twee batterijen nodig.",
    "Kopieer het serienummer naar het formulier.",
    "De handleiding noemt de kwaliteit van het water.",
  ],
};
