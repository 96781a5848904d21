import type { Examples } from "../../../kit/define-rule.ts";

/** What no-service-talk-in-review finds and spares in Swedish. */
export const examples: Examples = {
  hits: [
    "[[Säljaren svarar aldrig.]]",
    "[[Paketet kom två veckor för sent.]]",
    "[[Dålig kundtjänst, väntar fortfarande på återbetalningen.]]",
    "[[Budet ställde paketet i regnet.]]",
    "[[Snabb leverans och trevlig säljare.]]",
  ],
  passes: [
    "Kom för sent, men ljudet är fantastiskt.",
    "Gick sönder efter två dagar, jag bad om återbetalning.",
    "Snabb leverans, fungerar bra.",
    "Bra kvalitet.",
    "Knappen reagerar direkt.",
  ],
};
