import type { Examples } from "../../../kit/define-rule.ts";

/** What no-price-talk-in-review finds and spares in Italian. */
export const examples: Examples = {
  hits: [
    "[[Costa meno da]] ferramenta.",
    "L'ho [[visto a meno]] al supermercato.",
    "È [[di nuovo disponibile]].",
    "[[Il prezzo è raddoppiato]] da allora.",
    "[[Più economico altrove]], peccato.",
  ],
  passes: [
    "Buon rapporto qualità-prezzo.",
    "Un po' caro, ma dura.",
    "Vale quello che costa.",
    "Caro per essere plastica.",
    "Il meno pesante dei tre.",
  ],
};
