import type { Examples } from "../../../kit/define-rule.ts";

/** What no-reviews-against-rivals finds and spares in Swedish. */
export const examples: Examples = {
  hits: [
    "Skriv en [[dålig recension hos konkurrenten]], tack.",
    "Kan någon [[ge konkurrenten en stjärna]]?",
    "Vem kan lämna ett [[negativt omdöme på butiken bredvid]]?",
    "Vi betalar för varje [[negativ recension om konkurrenterna]].",
    "Hjälp oss att [[betygsätta rivalen med en stjärna]].",
  ],
  passes: [
    "Konkurrenten har bättre omdömen än vi.",
    "Konkurrensen är hård i år.",
    "Vi skriver inga recensioner om konkurrenter.",
    "Jämför gärna med konkurrenten innan du köper.",
    "Ett negativt omdöme lärde oss mycket.",
  ],
};
