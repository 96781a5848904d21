import type { Examples } from "../../../kit/define-rule.ts";

/** What no-diverting-unhappy-buyers finds and spares in Portuguese. */
export const examples: Examples = {
  hits: [
    "Deu um [[probleminha]]? [[Me chama no chat]] [[antes de negativar]].",
    {
      text: "Gostou? Conte no Google. [[Não gostou]]? [[Fale com a gente.]]",
      context: { surface: "email" },
    },
    "Adorou? A página do produto espera. Não gostou? [[O nosso e-mail espera.]]",
    "[[Fale conosco antes de deixar uma avaliação negativa]].",
    "Gostou? Deixe sua avaliação. [[Não gostou? Conte só para nós]].",
    "[[Se houver algum problema, escreva-nos em vez de publicar uma crítica]].",
    "As boas experiências vão para as avaliações, [[as reclamações connosco]].",
    "[[Contacte-nos primeiro, antes de dar uma nota baixa]].",
  ],
  passes: [
    "Se não ficou satisfeito com a panela, contacte-nos em catorze dias.",
    "Satisfeito ou não, pode deixar uma avaliação ou escrever-nos.",
    "Contacte-nos antes de abrir a parte selada.",
    "Se faltar uma peça, escreva-nos e enviamos.",
    "Lemos todas as avaliações.",
  ],
};
