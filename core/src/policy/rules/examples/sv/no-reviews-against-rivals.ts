import type { Examples } from "../../../kit/define-rule.ts";

/** What no-reviews-against-rivals finds and spares in Swedish. */
export const examples: Examples = {
  hits: [
    {
      text: "[[Jag säljer samma]] lampor i bättre kvalitet, köp inte här.",
      context: { surface: "review" },
    },
    {
      text: "[[Som konkurrent]] kan jag säga att det är skräp, [[ta våra i stället]].",
      context: { surface: "review" },
    },
    {
      text: "Vi [[dränker VeloMax i dåliga omdömen]] tills de åker ut från första sidan.",
      context: { surface: "social" },
    },
    {
      text: "Söker tio personer som lägger [[dåliga omdömen hos konkurrenten, betalt per omdöme]].",
      context: { surface: "social" },
    },
    "Skriv en [[dålig recension hos konkurrenten]], tack.",
    "Kan någon [[ge konkurrenten en stjärna]]?",
    "Vem kan lämna ett [[negativt omdöme på butiken bredvid]]?",
    "Vi betalar för varje [[negativ recension om konkurrenterna]].",
    "Hjälp oss att [[betygsätta rivalen med en stjärna]].",
  ],
  passes: [
    { text: "Våra håller fortfarande efter tre år.", context: { surface: "review" } },
    { text: "Jag är elektriker och använder den varje dag.", context: { surface: "review" } },
    { text: "Konkurrentens modell har längre sladd.", context: { surface: "review" } },
    {
      text: "En konkurrent gav oss falska enstjärniga omdömen förra månaden. Vi anmälde dem.",
      context: { surface: "social" },
    },
    {
      text: "Får man ge en konkurrent dåligt betyg? Nej, och här är varför.",
      context: { surface: "social" },
    },
    "Konkurrenten har bättre omdömen än vi.",
    "Konkurrensen är hård i år.",
    "Vi skriver inga recensioner om konkurrenter.",
    "Jämför gärna med konkurrenten innan du köper.",
    "Ett negativt omdöme lärde oss mycket.",
  ],
};
