import type { Examples } from "../../../kit/define-rule.ts";

/** What no-empty-message finds and spares in Dutch. */
export const examples: Examples = {
  hits: [
    "[[Bedankt voor uw aankoop en een fijne dag!]]",
    "[[Hallo, we hebben uw bestelling ontvangen. Met vriendelijke groet]]",
    "[[Je pakketje is onderweg.]]",
    "[[Dank u wel! Wij staan voor u klaar.]]",
    "[[Beste Sanne, uw bestelling is verzonden. Groetjes]]",
  ],
  passes: [
    "Bedankt voor uw bestelling. Welke kleur moet het handvat hebben?",
    "Hallo, de factuur vindt u in de bijlage.",
    "Uw pakket is twee dagen later door de storm.",
    "We hebben de ketel vergoed omdat hij lekte.",
    "Hallo Sanne, houd de knop vijf seconden ingedrukt.",
  ],
};
