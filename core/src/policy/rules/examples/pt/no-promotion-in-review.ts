import type { Examples } from "../../../kit/define-rule.ts";

/** What no-promotion-in-review finds and spares in Portuguese. */
export const examples: Examples = {
  hits: [
    "[[Usem meu código]] e paguem menos.",
    "[[Se inscreva no meu canal]] de receitas.",
    "O teste completo está em [[www.blogfrigideira.example]].",
    "Deixo aqui o meu [[link de afiliado]].",
    "[[Na minha loja tem]] igual.",
  ],
  passes: [
    "Usei um cupom na compra.",
    "A melhor frigideira que já tive.",
    "Debaixo da tampa há um código gravado.",
    "Estava em promoção quando comprei.",
    "O canal da calha já não entope.",
  ],
};
