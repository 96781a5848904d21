import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-trade finds and spares in Swedish. */
export const examples: Examples = {
  hits: [
    {
      text: "Vi säljer [[omdömen från riktiga profiler]], 20 kr styck.",
      context: { surface: "social" },
    },
    {
      text: "[[Gamla konton]], [[omdömen som sitter kvar]], skriv för pris.",
      context: { surface: "social" },
    },
    { text: "[[Omdömen]] på Google, 90 kr styck.", context: { surface: "social" } },
    {
      text: "Recensionsverktyg: [[gnälliga gäster hamnar i din inkorg]].",
      context: { surface: "social" },
    },
    "[[Köp googlerecensioner]] till bra pris.",
    "[[Produkttestare sökes]], allt är gratis.",
    "Gå med i vår [[recensionsgrupp]].",
    "Någon som vill [[byta recensioner]]?",
    "[[Femstjärniga omdömen till salu]].",
    "[[Fler omdömen till ditt]] företag? Vi [[levererar äkta svenska omdöme]]n.",
  ],
  passes: [
    {
      text: "Läs omdömen från riktiga kunder innan du beställer hos oss.",
      context: { surface: "social" },
    },
    {
      text: "Ta hand om missnöjda gäster innan de skriver ett negativt omdöme.",
      context: { surface: "social" },
    },
    {
      text: "Klassiska misstag\n1. Köpa recensioner\n2. Ge rabatt mot omdömen",
      context: { surface: "social" },
    },
    { text: "Vanliga misstag: köpa recensioner.", context: { surface: "social" } },
    "Det är förbjudet att köpa recensioner.",
    "Läs recensionerna innan du köper tältet.",
    "Bokcirkeln träffas på tisdag.",
    "Batteritestaren ligger i kartongen.",
    "Era omdömen hjälper andra köpare.",
  ],
};
