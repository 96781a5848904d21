import type { Examples } from "../../../kit/define-rule.ts";

/** What no-request-after-praise finds and spares in Italian. */
export const examples: Examples = {
  hits: [
    "[[Siamo felici che]] la tenda abbia retto. Potrebbe [[lasciare una recensione]]?",
    "[[Grazie per le belle parole]]. Le [[pubblicherebbe come recensione]], per favore?",
    "[[Che bello leggerti]]. [[Valutaci]] sulla pagina.",
    "[[Grazie per i complimenti]], per favore [[lasci una recensione]].",
    "[[Ci fa molto piacere]]. Puoi [[scrivere una recensione]]?",
  ],
  passes: [
    "Siamo felici che la tenda abbia retto. Il pezzo arriva lunedì.",
    "Grazie per le belle parole.",
    "Siamo contenti che la taglia vada bene. La fattura è allegata.",
    "Grazie per i complimenti, il laboratorio ne sarà fiero.",
    "Ci fa molto piacere. Quale taglia le serve ancora?",
  ],
};
