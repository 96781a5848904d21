import type { Examples } from "../../../kit/define-rule.ts";

/** What no-insider-reviews finds and spares in Dutch. */
export const examples: Examples = {
  hits: [
    "[[Mam, wil je een review]] schrijven over mijn kaarsen?",
    "[[Lieve collega's, willen jullie onze nieuwe mop beoordelen]]?",
    "[[Vrienden, geef mijn winkel vijf sterren]] aub.",
    "[[Tante, kun je een beoordeling]] plaatsen op mijn pagina?",
    "[[Beste team, iedereen moet deze week een review]] plaatsen.",
    "Lieve [[familie, willen jullie iets aardigs over mijn lampen schrijven]]?",
  ],
  passes: [
    "Mam, wil je mijn kaarsen testen voor de verkoop?",
    "Het hele team bedankt u voor de review.",
    "Medewerkers mogen onze producten niet beoordelen.",
    "Een cadeau voor vrienden en familie.",
    "Ons team leest elke reactie.",
  ],
};
