import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-by-seller finds and spares in Portuguese. */
export const examples: Examples = {
  hits: [
    "[[Trabalho na empresa que]] fabrica e garanto a qualidade.",
    "[[Sou primo do dono]], mas falo a verdade: cinco estrelas.",
    "[[Como fundadora]] garanto que estes sabonetes são os melhores.",
    "[[Eu mesma faço]] estas velas, podem comprar.",
    "[[Meu marido inventou]] este abridor.",
    "[[Trabalho para o fabricante]], e é bom.",
    "[[Como fabricante]] conheço a qualidade.",
    "[[Sou a autora]] deste livro.",
    "[[Fabricamos]] estas velas com carinho.",
  ],
  passes: [
    "Sou eu que faço os bolos de casa e essa forma é ótima.",
    "Usamos todo dia na nossa oficina.",
    "Foi o meu marido que fez a montagem, sem dificuldade.",
    "Minha cunhada tem uma loja e comprou também.",
    "Trabalho num hospital e o sapato aguenta.",
    "As cortinas fui eu mesma que fiz com esta máquina.",
    "Meu marido fez um banco com essa serra.",
    "Trabalho numa oficina e uso estas luvas todos os dias.",
    "Meu marido usa todos os dias.",
    "Trabalho num hospital.",
    "Como professora preciso de uma mochila forte.",
    "Minha irmã tem igual.",
    "O fabricante respondeu logo.",
  ],
};
