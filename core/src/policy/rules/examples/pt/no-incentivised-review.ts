import type { Examples } from "../../../kit/define-rule.ts";

/** What no-incentivised-review finds and spares in Portuguese. */
export const examples: Examples = {
  hits: [
    "Paguei menos [[porque eu tinha que avaliar]] depois.",
    "Dou [[cinco estrelas porque recebo um cupom]] da loja.",
    "Me prometeram [[um vale de R$ 30 por esta avaliação]].",
    "O [[vendedor devolve meu dinheiro se eu der cinco estrelas]].",
    "[[Com esta avaliação participo do sorteio]].",
    "Recebi a mochila [[com desconto para deixar a minha opinião]]. O zíper é bom.",
    "[[Recebi este produto grátis em troca de uma avaliação]].",
    "[[De graça para testar]], funciona bem.",
    "Cinco estrelas porque [[o vendedor me reembolsa pela avaliação]].",
    "[[Em troca da minha opinião sincera]] tive desconto.",
    "[[Me pagam dez reais por esta avaliação]].",
    "[[Recebi de graça da marca pra contar o que]] achei.",
  ],
  passes: [
    "Escrevo mais porque a bateria ainda segura 90 %.",
    "Então segue meu comentário: paguei 40 reais e quebrou em duas semanas.",
    "Ganhei de aniversário da minha esposa e uso todo dia.",
    "O vendedor mandou de graça uma tampa nova porque a minha veio quebrada.",
    "O vendedor mandou grátis uma tampa nova.",
    "Comprei em promoção pela metade do preço.",
    "O cabo veio de brinde com a lâmpada.",
    "Um cartão prometia um presente por cinco estrelas, dou duas.",
    "Minha irmã ganhou no Natal e está contente.",
  ],
};
