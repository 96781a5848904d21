import type { Examples } from "../../../kit/define-rule.ts";

/** What no-refund-for-review finds and spares in Portuguese. */
export const examples: Examples = {
  hits: [
    { text: "Compre, [[avalie e devolvemos tudo]] no mesmo dia.", context: { surface: "social" } },
    "[[Reembolsamos se você apagar a avaliação]].",
    "Assim que a [[avaliação estiver online, devolvemos o dinheiro]].",
    "Escreva uma [[avaliação e recupere o seu dinheiro]].",
    "Compre a capa, deixe um [[comentário e receba o reembolso]] por Pix.",
    "O [[reembolso chega depois da alteração da avaliação]].",
  ],
  passes: [
    "Estornamos os R$ 80 porque a tampa veio quebrada.",
    "Assim que a luminária antiga chegar, estornamos o valor.",
    "Reembolsamos a chaleira porque vazava.",
    "O reembolso não depende de nenhuma avaliação.",
    "Quando recebermos a devolução, fazemos o reembolso.",
    "Se a lâmpada não servir, devolvemos o dinheiro.",
    "Lemos a sua avaliação e corrigimos o manual.",
  ],
};
