import type { Examples } from "../../../kit/define-rule.ts";

/** What no-insults finds and spares in Portuguese. */
export const examples: Examples = {
  hits: [
    "[[Aprenda a ler]] antes de escrever [[mentiras]].",
    "Só um [[idiota]] põe isso no forno.",
    "[[Problema seu]].",
    "[[Sabemos onde mora]].",
    "Que [[ridículo]], quanta [[má-fé]].",
    "Já falei três vezes, para de [[encher o saco]] e [[se vira]].",
  ],
  passes: [
    "Lamentamos que o pacote tenha chegado tarde.",
    "A página 4 do manual explica como limpar o filtro.",
    "Obrigado por avisar do cabo solto.",
    "Vemos de outra forma, mas entendemos o seu aborrecimento.",
    "Pode devolver a frigideira sem custo.",
  ],
};
