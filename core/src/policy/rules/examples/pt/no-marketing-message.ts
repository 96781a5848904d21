import type { Examples } from "../../../kit/define-rule.ts";

/** What no-marketing-message finds and spares in Portuguese. */
export const examples: Examples = {
  hits: [
    "[[Leve 3 pague 2]] em meias.",
    "[[Inscreva-se]] na nossa [[newsletter]].",
    "Um cupom para a [[próxima compra]] está na caixa.",
    "[[Descubra]] [[o nosso catálogo]] de facas.",
    "[[Liquidação]] só neste fim de semana.",
    "[[20% de desconto]] em todo o site com o código VERÃO.",
  ],
  passes: [
    "O desconto de que perguntou terminou no domingo.",
    "O desconto aplicado ao pedido consta na fatura.",
    "Não gerimos a sua assinatura do jornal.",
    "Escolha uma das duas cores, por favor.",
    "A lâmpada já não é fabricada, por isso não podemos enviar outra.",
    "Vale a pena esperar que a cola seque antes do uso.",
  ],
};
