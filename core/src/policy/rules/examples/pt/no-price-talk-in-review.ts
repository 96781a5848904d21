import type { Examples } from "../../../kit/define-rule.ts";

/** What no-price-talk-in-review finds and spares in Portuguese. */
export const examples: Examples = {
  hits: [
    "[[Mais barato na]] ferragem.",
    "[[Achei mais barato]] no mercado.",
    "Está [[de novo em estoque]].",
    "[[O preço dobrou]] desde então.",
    "[[Mais barato em outra]] loja, pena.",
  ],
  passes: [
    "Bom custo-benefício.",
    "Um pouco caro, mas dura.",
    "Vale o que custa.",
    "Caro para ser de plástico.",
    "O menos pesado dos três.",
  ],
};
