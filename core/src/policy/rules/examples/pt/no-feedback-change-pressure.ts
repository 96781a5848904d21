import type { Examples } from "../../../kit/define-rule.ts";

/** What no-feedback-change-pressure finds and spares in Portuguese. */
export const examples: Examples = {
  hits: [
    "Por favor, [[remova a avaliação do vendedor]] hoje.",
    "[[Altere o seu feedback]] e enviamos um cupom.",
    "Já resolvemos tudo, é justo que o [[feedback desapareça]].",
    "Poderia [[retirar o comentário sobre o vendedor]]?",
    "Exigimos que [[corrija o feedback]] imediatamente.",
  ],
  passes: [
    "Se quiser, pode alterar ou remover a avaliação do vendedor.",
    "Não vamos pedir que altere o seu feedback.",
    "O seu feedback ajudou-nos com a embalagem.",
    "Obrigado pelo feedback.",
    "O feedback ao vendedor pode ser completado na sua conta.",
  ],
};
