import type { Examples } from "../../../kit/define-rule.ts";

/** What no-repeat-request finds and spares in Portuguese. */
export const examples: Examples = {
  hits: [
    "[[Terceira tentativa: e aquela avaliação]]?",
    "[[Já pedi duas vezes]], deixe hoje [[sua avaliação]].",
    "[[Viu minha mensagem sobre]] a [[avaliação]]? Ainda estou esperando.",
    "[[Lembrete]]: deixe a sua [[avaliação]], por favor.",
    "Você [[ainda não]] deixou a [[avaliação]] da furadeira.",
    "Escrevemos [[novamente]]: poderia [[avaliar]] o produto?",
    "[[Como pedimos]] na [[mensagem anterior]], deixe um [[comentário]].",
    "[[Continuamos sem]] a sua [[avaliação]], pode deixar?",
  ],
  passes: [
    "Sou eu de novo: o entregador precisa do código para o segundo pacote.",
    "Já cobrei a transportadora duas vezes e ligo amanhã de novo.",
    "Lembrete: devolva a lâmpada antiga até sexta, por favor.",
    "Enviamos a peça novamente.",
    "A transportadora ainda não nos respondeu.",
    "Obrigado pela avaliação.",
    "Voltamos a escrever por causa da fatura.",
  ],
};
