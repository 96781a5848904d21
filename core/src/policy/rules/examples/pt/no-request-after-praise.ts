import type { Examples } from "../../../kit/define-rule.ts";

/** What no-request-after-praise finds and spares in Portuguese. */
export const examples: Examples = {
  hits: [
    "[[Ficamos felizes que]] a tenda tenha aguentado. Poderia [[deixar uma avaliação]]?",
    "[[Obrigado pelas lindas palavras]]. Pode [[publicá-las numa avaliação]]?",
    "[[Que alegria ler]] isso. [[Avalie-nos]] na página.",
    "[[Obrigada pelos elogios]], por favor [[deixe uma avaliação]].",
    "[[Fico muito feliz]]. Pode [[escrever uma avaliação]]?",
  ],
  passes: [
    "Ficamos felizes que a tenda tenha aguentado. A peça chega na segunda.",
    "Obrigado pelas lindas palavras.",
    "Ficamos contentes que o tamanho sirva. A fatura está anexa.",
    "Obrigada pelos elogios, a oficina vai ficar orgulhosa.",
    "Fico muito feliz. Que tamanho ainda lhe falta?",
  ],
};
