import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-change-request finds and spares in Dutch. */
export const examples: Examples = {
  hits: [
    "Nu de motor werkt, kunnen die [[twee sterren misschien groeien]]?",
    "U heeft uw geld terug. [[Mag de review er dan af]]?",
    "Wilt u de [[beoordeling nog verbeteren]]?",
    "Zou u uw [[review willen aanpassen]]?",
    "Wilt u de [[beoordeling verwijderen]]?",
    "We zouden het waarderen als u uw [[score herziet]].",
    "Het onderdeel komt zodra de [[review is verwijderd]].",
    "Kun je er [[vijf sterren van maken]] in je review?",
    "Ik zag je [[twee sterren]]. Het nieuwe deksel is er, [[verdienen we nu geen vier]]?",
  ],
  passes: [
    {
      text: "Is u gevraagd een review aan te passen? Stuur ons dat bericht.",
      context: { surface: "email" },
    },
    "Help ons de kaarsen te verbeteren en schrijf een review.",
    "We hebben uw review gelezen en sturen een nieuwe oplader.",
    "We vragen niemand om een review te wijzigen.",
    "Verwijder de folie van de lamp.",
    "Na uw review hebben we de handleiding verbeterd.",
    "U mag binnen veertien dagen van gedachten veranderen.",
    "Ik zag je twee sterren. Is het nieuwe deksel al aangekomen?",
  ],
};
