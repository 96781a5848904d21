import type { Examples } from "../../../kit/define-rule.ts";

/** What no-request-from-happy-buyers-only finds and spares in Portuguese. */
export const examples: Examples = {
  hits: [
    "Se a chaleira [[chegou direitinho, adoraríamos a sua avaliação]].",
    "A nossa loja [[ajudou]]? Então deixe [[uma avaliação]].",
    "Se está [[satisfeito, deixe uma avaliação]].",
    "[[Gostou]] da lâmpada? [[Escreva uma avaliação]].",
    "[[Contente?]] [[Avalie-nos]].",
    "Se [[correu tudo bem, publique um comentário]].",
    "[[Apaixonada]] pela bolsa? Então deixe um [[comentário]].",
  ],
  passes: [
    "Esperamos que goste da lâmpada.",
    "Satisfeito ou não, pode deixar uma avaliação.",
    "Deixe uma avaliação, qualquer que seja a sua opinião.",
    "Se a peça servir, não precisa fazer nada.",
    "Gosta da cor ou trocamos?",
  ],
};
