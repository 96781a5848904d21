import type { Examples } from "../../../kit/define-rule.ts";

/** What no-insider-reviews finds and spares in Portuguese. */
export const examples: Examples = {
  hits: [
    "[[Mãe, você pode deixar uma avaliação]] das minhas velas?",
    "[[Queridos colegas, por favor avaliem]] o nosso novo esfregão.",
    "[[Amigos, deixem cinco estrelas]] na minha loja, por favor.",
    "[[Tia, pode escrever um comentário]] na página, por favor?",
    "[[Equipe: todos devem deixar uma avaliação]] esta semana.",
  ],
  passes: [
    "Mãe, você pode testar minhas velas antes da venda?",
    "Toda a equipa agradece a sua avaliação.",
    "Os funcionários não devem avaliar os nossos produtos.",
    "Um presente para a família e os amigos.",
    "A nossa equipe lê cada comentário.",
  ],
};
