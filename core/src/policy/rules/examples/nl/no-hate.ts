import type { Examples } from "../../../kit/define-rule.ts";

/** What no-hate finds and spares in Dutch. */
export const examples: Examples = {
  hits: [
    "[[Ga terug naar je eigen land]].",
    "Weer die [[vieze buitenlanders]].",
    "[[Koop nooit bij buitenlanders]].",
    "[[Vuile zigeuners]] van de markt.",
    "Het zijn [[Untermenschen]].",
  ],
  passes: [
    "Gemaakt in een ander land, en goed gemaakt.",
    "De buitenlandse stekker past niet.",
    "Het glas kwam vuil aan.",
    "De verkoper schrijft gebrekkig Nederlands maar helpt meteen.",
    "Gratis teruggestuurd naar het land van herkomst.",
  ],
};
