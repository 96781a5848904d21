import type { Examples } from "../../../kit/define-rule.ts";

/** What no-hate finds and spares in Italian. */
export const examples: Examples = {
  hits: [
    "[[Tornatevene al vostro paese]].",
    "Di nuovo questi [[sporchi stranieri]].",
    "[[Non comprate mai da immigrati]].",
    "[[Maledetti zingari]] del mercato.",
    "Sono dei [[subumani]].",
  ],
  passes: [
    "Fatto in un altro paese, e fatto bene.",
    "La spina straniera non entra.",
    "Il vetro era sporco all'arrivo.",
    "Il venditore scrive un italiano incerto ma aiuta in fretta.",
    "Rispedito al paese d'origine senza spese.",
  ],
};
