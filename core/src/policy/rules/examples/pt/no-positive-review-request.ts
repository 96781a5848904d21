import type { Examples } from "../../../kit/define-rule.ts";

/** What no-positive-review-request finds and spares in Portuguese. */
export const examples: Examples = {
  hits: [
    "Não hesite em deixar [[cinco estrelas]], por favor.",
    "Não se esqueça de deixar [[cinco estrelas]].",
    "Nunca pedimos nada mas por favor deixe [[cinco estrelas]].",
    "Por favor, [[deixe uma avaliação positiva]] da lâmpada.",
    "Adoraríamos ver as suas [[cinco estrelas]].",
    "[[Dê-nos a nota máxima]], por favor.",
    "Uma [[boa avaliação]] nos deixaria felizes, pode escrever?",
    "Ajude-nos a manter as [[5 estrelas]].",
  ],
  passes: [
    "Pode deixar uma avaliação, positiva ou negativa.",
    "Obrigado pela avaliação positiva.",
    "Nunca pedimos cinco estrelas.",
    "O manual tem uma boa visão geral na página cinco.",
    "Diga-nos que tamanho lhe serve.",
  ],
};
