import type { Examples } from "../../../kit/define-rule.ts";

/** What no-product-talk-in-feedback finds and spares in Portuguese. */
export const examples: Examples = {
  hits: [
    "[[Som ótimo, a bateria dura o dia todo.]]",
    "[[O zíper quebrou no segundo dia.]]",
    "[[O motor da batedeira não liga.]]",
    "[[A cor saiu na lavagem.]]",
    "[[Lâmina afiada, cabo confortável.]]",
  ],
  passes: [
    "Vendedor sério e rápido.",
    "A lâmpada veio quebrada e o vendedor trocou.",
    "Entrega rápida, boa qualidade.",
    "Cor errada e ninguém responde.",
    "Bem embalado, funciona.",
  ],
};
