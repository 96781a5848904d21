import type { Examples } from "../../../kit/define-rule.ts";

/** What no-empty-message finds and spares in Swedish. */
export const examples: Examples = {
  hits: [
    "[[Tack för ditt köp och ha en fin dag!]]",
    "[[Hej, vi har tagit emot din beställning. Vänliga hälsningar]]",
    "[[Ditt paket är på väg.]]",
    "[[Tusen tack! Vi finns här för dig.]]",
    "[[Hej Elsa, din order är packad. Mvh]]",
  ],
  passes: [
    "Tack för din beställning. Vilket namn ska graveras?",
    "Hej, fakturan är bifogad.",
    "Paketet blir två dagar försenat på grund av snön.",
    "Vi har återbetalat vattenkokaren eftersom den läckte.",
    "Håll in knappen i fem sekunder.",
  ],
};
