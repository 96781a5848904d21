import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-change-request finds and spares in Portuguese. */
export const examples: Examples = {
  hits: [
    "Tampa trocada, tudo certo: não acha que [[valemos mais que uma estrela]]?",
    "A tampa nova chegou, dava para [[subir a nossa nota]]?",
    "Poderia [[melhorar a sua nota]]?",
    "Poderia [[alterar a sua avaliação]]?",
    "Por favor, [[apague o comentário]].",
    "Ficaríamos gratos se [[revisse ou mudasse a nota]].",
    "A peça sai assim que a [[avaliação for retirada]].",
    "Seria possível [[subir a avaliação]] para cinco?",
    "Mando outra tampa e a gente [[faz de conta que a avaliação]] nunca existiu?",
  ],
  passes: [
    "Ajude-nos a melhorar as velas e deixe uma avaliação.",
    "Se mudar de opinião sobre a cor, por favor avise-nos.",
    "Pode corrigir a nota fiscal, por favor?",
    "Lemos a sua avaliação e enviamos um carregador novo.",
    "Não pedimos a ninguém que altere uma avaliação.",
    "Retire a película da lâmpada, por favor.",
    "Depois da sua avaliação corrigimos o manual.",
    "Pode mudar de ideia durante catorze dias.",
  ],
};
