import type { Examples } from "../../../kit/define-rule.ts";

/** What no-diverting-unhappy-buyers finds and spares in Swedish. */
export const examples: Examples = {
  hits: [
    "[[Kontakta oss innan du skriver en negativ recension]].",
    "Nöjd? Lämna ett omdöme. [[Missnöjd? Hör av dig bara till oss]].",
    "[[Vid problem, mejla oss i stället för att lämna ett dåligt betyg]].",
    "Gillar du väskan, lämna ett omdöme, [[klagomål tar vi]] direkt med dig.",
    "[[Berätta för oss först innan du ger ett lågt betyg]].",
    "Är det något som känns fel, skriv det inte i [[recensionen utan ring oss]].",
  ],
  passes: [
    "Fungerar inte vattenkokaren, skriv till oss inom två veckor.",
    "Nöjd eller inte, du kan lämna ett omdöme eller höra av dig till oss.",
    "Kontakta oss innan du bryter förseglingen.",
    "Saknas det en skruv så skickar vi den.",
    "Vi läser varje omdöme.",
  ],
};
