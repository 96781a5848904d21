import type { Examples } from "../../../kit/define-rule.ts";

/** What no-product-talk-in-feedback finds and spares in Dutch. */
export const examples: Examples = {
  hits: [
    "[[Mooi geluid, de accu gaat de hele dag mee.]]",
    "[[De rits was na twee dagen stuk.]]",
    "[[De motor van de blender doet het niet.]]",
    "[[De kleur is er in de was uitgegaan.]]",
    "[[Scherp mes, fijn handvat.]]",
  ],
  passes: [
    "Betrouwbare verkoper, alles snel.",
    "De lamp was kapot en de verkoper verving hem.",
    "Snelle levering, goede kwaliteit.",
    "Verkeerde kleur gestuurd en niemand reageert.",
    "Goed verpakt, werkt.",
  ],
};
