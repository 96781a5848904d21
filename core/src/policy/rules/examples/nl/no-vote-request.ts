import type { Examples } from "../../../kit/define-rule.ts";

/** What no-vote-request finds and spares in Dutch. */
export const examples: Examples = {
  hits: [
    "[[Klik op nuttig]] onder onze review aub.",
    "[[Stem nuttig]] bij die met vijf sterren.",
    "Kunt u die [[review rapporteren]] als misbruik?",
    "[[Markeer]] al onze reviews als [[nuttig]].",
    "[[Meld de slechte reviews]] van vorige week.",
  ],
  passes: [
    "Deze review was nuttig, de filtermaat stond erin.",
    "Uw vraag was nuttig voor ons.",
    "We vragen nooit om op nuttig te klikken.",
    "Meld ons gerust elk onderdeel dat ontbreekt.",
    "Een nuttige tip over het onderhoud zit erbij.",
  ],
};
