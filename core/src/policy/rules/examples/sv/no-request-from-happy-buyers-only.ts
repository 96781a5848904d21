import type { Examples } from "../../../kit/define-rule.ts";

/** What no-request-from-happy-buyers-only finds and spares in Swedish. */
export const examples: Examples = {
  hits: [
    {
      text: "Omdömeslänken skickas [[endast till kunder som gett oss fyra eller fem stjärnor]].",
      context: { surface: "social" },
    },
    "[[Hjälpte]] vår butik dig? Skriv ett [[omdöme]].",
    "Är du [[nöjd så skriv gärna ett omdöme]].",
    "[[Gillar du lampan]]? [[Lämna en recension]].",
    "[[Glad för]] väskan? [[Betygsätt oss]].",
    "Om [[allt gick bra, lämna gärna ett omdöme]].",
    "[[Nöjd]]? Ge oss ett [[betyg]].",
  ],
  passes: [
    {
      text: "Omdömeslänken skickas till alla kunder, inte bara till nöjda kunder.",
      context: { surface: "social" },
    },
    "Skriv gärna vad du tycker om lampan i ett omdöme.",
    "Vi hoppas att du är nöjd med lampan.",
    "Nöjd eller missnöjd, du kan lämna ett omdöme.",
    "Skriv gärna ett omdöme, vad du än tycker.",
    "Om delen passar behöver du inte göra något.",
    "Gillar du färgen, eller ska vi byta?",
  ],
};
