import type { Examples } from "../../../kit/define-rule.ts";

/** What no-obscenity finds and spares in Portuguese. */
export const examples: Examples = {
  hits: [
    "Que [[merda]] de lâmpada.",
    "O vendedor é um [[filho da puta]].",
    "Ficou uma [[bosta]].",
    "[[Vai se foder]].",
    "Quebrou de novo, [[caralho]].",
  ],
  passes: [
    "Que lâmpada feia.",
    "A disputa entre as duas marcas é grande.",
    "O computador liga bem.",
    "A cultura do café aparece no livro.",
    "Cheira forte a plástico.",
  ],
};
