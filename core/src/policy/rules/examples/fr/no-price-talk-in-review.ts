import type { Examples } from "../../../kit/define-rule.ts";

/** What no-price-talk-in-review finds and spares in French. */
export const examples: Examples = {
  hits: [
    "[[Moins cher chez]] le quincaillier.",
    "[[Trouvé moins cher]] au supermarché.",
    "Il est [[de nouveau en stock]].",
    "Le [[prix a doublé]] depuis.",
    "[[Moins cher ailleurs]], dommage.",
  ],
  passes: [
    "Bon rapport qualité-prix.",
    "Un peu cher, mais il dure.",
    "Elle vaut largement son prix.",
    "Pas donné pour du plastique.",
    "La moins lourde des trois.",
  ],
};
