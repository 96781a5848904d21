import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-by-seller finds and spares in Swedish. */
export const examples: Examples = {
  hits: [
    "[[Jag jobbar på företaget som]] gör dem och kan gå i god för kvaliteten.",
    "Jag [[är kusin till ägaren]] men är ärlig: fem stjärnor.",
    "[[Vi tillverkar dem]] själva i [[vår verkstad]] och är stolta.",
    "Det är [[min syster som har sytt]] väskan.",
    "[[Jag jobbar på fabriken]] som gör de här, köp den.",
    "[[Min man uppfann]] den här konservöppnaren.",
    "[[Jag jobbar på fabriken]] och vet att stålet håller.",
    "[[Som tillverkare]] vet jag att den är bäst.",
    "[[Jag är författaren]] till boken.",
    "[[Vi tillverkar dem]] med kärlek.",
    "Jag och [[brorsan har ritat den]] i vår verkstad.",
  ],
  passes: [
    "Den hjälper mig att packa smart inför resan.",
    "Vi använder den varje dag i vår verkstad.",
    "Min svägerska har en butik och köpte också.",
    "Jag jobbar på ett sjukhus och skorna är sköna.",
    "Gardinerna sydde jag själv på den här maskinen.",
    "Min man har byggt en bänk med den här sågen.",
    "Det är min syster som använder väskan.",
    "Jag jobbar på lager och har skorna varje dag.",
    "Min man använder den varje dag.",
    "Jag jobbar på ett sjukhus och går i dem hela dagen.",
    "Som lärare behöver jag en stadig ryggsäck.",
    "Min syster har en likadan.",
    "Tillverkaren svarade snabbt på min fråga.",
  ],
};
