import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-by-seller finds and spares in Portuguese. */
export const examples: Examples = {
  hits: [
    "[[Eu mesma faço]] estas velas, podem comprar.",
    "[[Meu marido inventou]] este abridor.",
    "[[Trabalho para o fabricante]], e é bom.",
    "[[Como fabricante]] conheço a qualidade.",
    "[[Sou a autora]] deste livro.",
    "[[Fabricamos]] estas velas com carinho.",
  ],
  passes: [
    "Foi o meu marido que fez a montagem, sem dificuldade.",
    "Trabalho numa oficina e uso estas luvas todos os dias.",
    "Meu marido usa todos os dias.",
    "Trabalho num hospital.",
    "Como professora preciso de uma mochila forte.",
    "Minha irmã tem igual.",
    "O fabricante respondeu logo.",
  ],
};
