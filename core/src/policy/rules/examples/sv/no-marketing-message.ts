import type { Examples } from "../../../kit/define-rule.ts";

/** What no-marketing-message finds and spares in Swedish. */
export const examples: Examples = {
  hits: [
    "Just nu 20 % [[på hela butiken]].",
    "I morgon startar vår [[vinterrea]]: 30 % på allt för dig.",
    "[[Prenumerera på]] vårt [[nyhetsbrev]].",
    "En kupong för ditt [[nästa köp]] ligger i kartongen.",
    "[[Kolla in våra]] knivar.",
    "Bara i helgen: [[rea]].",
    "[[20 % rabatt]] på allt med koden SOL.",
  ],
  passes: [
    "Rabatten på ordern syns på fakturan.",
    "Vi kan inte ändra dina aviseringar.",
    "Välj en av de två färgerna.",
    "Lampan tillverkas inte längre, så vi kan inte skicka en till.",
    "Spara kvittot för garantin.",
  ],
};
