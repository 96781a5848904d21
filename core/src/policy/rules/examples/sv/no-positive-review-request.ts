import type { Examples } from "../../../kit/define-rule.ts";

/** What no-positive-review-request finds and spares in Swedish. */
export const examples: Examples = {
  hits: [
    "Vänta inte med att ge oss [[fem stjärnor]].",
    "Glöm inte att lämna [[fem stjärnor]].",
    "Vi ber aldrig om något men lämna gärna [[fem stjärnor]].",
    "Vill du [[skriva ett positivt omdöme]] om lampan?",
    "Vi skulle bli glada för [[fem stjärnor]].",
    "[[Ge oss högsta betyg]], tack.",
    "Ett [[fint omdöme]] skulle hjälpa oss, kan du skriva ett?",
    "Hjälp oss att behålla våra [[5 stjärnor]].",
  ],
  passes: [
    "Snälla skriv ett omdöme om lampan, bra eller dåligt.",
    "Du kan lämna ett omdöme, positivt eller negativt.",
    "Tack för ditt fina omdöme.",
    "Vi ber aldrig om fem stjärnor.",
    "På sidan fem finns en bra översikt.",
    "Säg vilken storlek som passar dig.",
  ],
};
