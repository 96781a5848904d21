import type { Examples } from "../../../kit/define-rule.ts";

/** What no-hate finds and spares in Portuguese. */
export const examples: Examples = {
  hits: [
    "[[Volte para o seu país]].",
    "De novo esses [[malditos estrangeiros]].",
    "[[Não comprem nunca de imigrantes]].",
    "[[Sujos ciganos]] da feira.",
    "São uns [[subumanos]].",
  ],
  passes: [
    "Feito em outro país, e bem feito.",
    "A tomada estrangeira não encaixa.",
    "O vidro chegou sujo.",
    "O vendedor escreve um português fraco mas ajuda logo.",
    "Devolvido ao país de origem sem custo.",
  ],
};
