import type { Examples } from "../../../kit/define-rule.ts";

/** What no-service-talk-in-review finds and spares in Dutch. */
export const examples: Examples = {
  hits: [
    "[[De verkoper reageert nooit.]]",
    "[[Het pakket kwam twee weken te laat aan.]]",
    "[[Slechte klantenservice, wacht nog op de terugbetaling.]]",
    "[[De bezorger zette het pakket in de regen.]]",
    "[[Snelle levering en vriendelijke verkoper.]]",
  ],
  passes: [
    "Kwam te laat, maar het geluid is geweldig.",
    "Na twee dagen kapot, ik vroeg om terugbetaling.",
    "Snelle levering, werkt goed.",
    "Goede kwaliteit.",
    "De schakelaar reageert meteen.",
  ],
};
