import type { Examples } from "../../../kit/define-rule.ts";

/** What no-vote-request finds and spares in Portuguese. */
export const examples: Examples = {
  hits: [
    {
      text: "Quem tem cinco minutinhos para [[curtir a avaliação]] da Rita?",
      context: { surface: "social" },
    },
    "Por favor, [[clique em útil]] na nossa avaliação.",
    "[[Votem útil]] nas de cinco estrelas.",
    "Poderia [[denunciar essa avaliação]] como abuso?",
    "[[Marque]] todas as nossas como [[úteis]].",
    "[[Denunciem as avaliações]] ruins da semana passada.",
  ],
  passes: [
    "Esta avaliação foi útil, dizia o tamanho do filtro.",
    "A sua pergunta foi-nos útil.",
    "Nunca pedimos que votem útil.",
    "Avise-nos de qualquer peça em falta.",
    "Segue anexa uma nota útil sobre os cuidados.",
  ],
};
