import type { Examples } from "../../../kit/define-rule.ts";

/** What no-illegal-content finds and spares in Dutch. */
export const examples: Examples = {
  hits: [
    "[[Ik vermoord je]], bezorger.",
    "Hij levert ook [[valse papieren]].",
    "Betalen kan met een [[gestolen creditcard]].",
    "Vraag me hoe je de [[beveiliging omzeilen]] kunt.",
    "Daar kun je ook [[drugs kopen]].",
  ],
  passes: [
    "Het nepleer lijkt echt.",
    "Het kinderslot werkt goed.",
    "Mijn pakket is bij de voordeur gestolen.",
    "Het papier is wat dun.",
    "Die lamp verpest de sfeer.",
  ],
};
