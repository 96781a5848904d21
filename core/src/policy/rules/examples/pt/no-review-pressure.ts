import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-pressure finds and spares in Portuguese. */
export const examples: Examples = {
  hits: [
    "Você tem até sexta para corrigir a [[avaliação]]. Depois é com nosso [[advogado]].",
    "[[Sem palavras gentis, sem]] peça de reposição.",
    "[[Uma nota]] assim significa que alguém [[perde o emprego]].",
    "A sua [[má avaliação]] [[arruína]] a nossa loja.",
    "O nosso [[advogado considera a sua avaliação]] difamação.",
    "A sua [[nota]] [[nos prejudica]], pense nas nossas famílias.",
    "A peça só segue [[somente depois]] de mudar a sua [[avaliação]].",
    "Somos uma [[empresa familiar]] e a sua [[avaliação negativa]] tira-nos clientes.",
  ],
  passes: [
    "Envie a jaqueta até amanhã, senão a etiqueta vence.",
    "Sua devolução chegou e será conferida hoje.",
    "Somos uma empresa familiar e lemos cada avaliação.",
    "A peça saiu ontem, sem esperar resposta.",
    "Obrigado pela avaliação, mesmo crítica.",
    "Lamentamos esta experiência.",
    "A sua avaliação não influi na garantia.",
  ],
};
