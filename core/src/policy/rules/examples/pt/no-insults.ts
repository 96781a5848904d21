import type { Examples } from "../../../kit/define-rule.ts";

/** What no-insults finds and spares in Portuguese. */
export const examples: Examples = {
  hits: [
    {
      text: "Você leu a caixa ou [[ler não é o seu forte]]?",
      context: { surface: "review_reply" },
    },
    {
      text: "[[Parabéns, conseguiu quebrar uma colher, que talento]].",
      context: { surface: "review_reply" },
    },
    {
      text: "Engraçado, [[todo mundo consegue menos você]].",
      context: { surface: "review_reply" },
    },
    "[[Aprenda a ler]] antes de escrever [[mentiras]].",
    "Só um [[idiota]] põe isso no forno.",
    "[[Problema seu]].",
    "[[Sabemos onde mora]].",
    "Que [[ridículo]], quanta [[má-fé]].",
    "Já falei três vezes, para de [[encher o saco]] e [[se vira]].",
  ],
  passes: [
    "Os óculos seguem segunda-feira.",
    { text: "Que talento, sua foto ficou linda!", context: { surface: "review_reply" } },
    {
      text: "É por causa de clientes como você que seguimos. Obrigado!",
      context: { surface: "review_reply" },
    },
    {
      text: "Sentimos que a colher tenha quebrado. Outra está a caminho.",
      context: { surface: "review_reply" },
    },
    {
      text: "A tampa abre para a esquerda, página 3 do manual.",
      context: { surface: "review_reply" },
    },
    "Lamentamos que o pacote tenha chegado tarde.",
    "A página 4 do manual explica como limpar o filtro.",
    "Obrigado por avisar do cabo solto.",
    "Vemos de outra forma, mas entendemos o seu aborrecimento.",
    "Pode devolver a frigideira sem custo.",
  ],
};
