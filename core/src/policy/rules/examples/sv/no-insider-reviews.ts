import type { Examples } from "../../../kit/define-rule.ts";

/** What no-insider-reviews finds and spares in Swedish. */
export const examples: Examples = {
  hits: [
    {
      text: "Till alla [[kollegor: skriv något snällt om]] vår nya lampa.",
      context: { surface: "social" },
    },
    "[[Mamma, kan du skriva ett omdöme]] om mina ljus?",
    "[[Kära kollegor, betygsätt gärna]] vår nya mopp.",
    "[[Vänner, ge min butik fem stjärnor]] tack.",
    "[[Moster, kan du lämna en recension]] på min sida?",
    "[[Alla på lagret ska skriva ett omdöme]] den här veckan.",
    "Kära [[släkten, kan ni skriva nåt snäll]]t om mina ljus?",
  ],
  passes: [
    "Mamma, vill du testa mina ljus innan de säljs?",
    "Hela teamet tackar för omdömet.",
    "Våra anställda får inte betygsätta våra varor.",
    "En fin gåva till vänner och familj.",
    "Teamet läser alla kommentarer.",
  ],
};
