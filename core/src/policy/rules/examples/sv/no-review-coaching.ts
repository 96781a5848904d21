import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-coaching finds and spares in Swedish. */
export const examples: Examples = {
  hits: [
    "[[Nämn den snabba leveransen]] i din recension.",
    "Skriv ett omdöme på [[minst tjugo ord]].",
    "Här är en [[exempeltext]] till din recension.",
    "[[Kopiera texten]] till ditt omdöme.",
    "[[Använd orden]] tyst och stark i recensionen.",
  ],
  passes: [
    "Du skriver omdömet med egna ord.",
    "Skicka en bild på den trasiga delen.",
    "Det behövs minst två batterier.",
    "Kopiera serienumret till formuläret.",
    "I bruksanvisningen står vilken kvalitet vattnet ska ha.",
  ],
};
