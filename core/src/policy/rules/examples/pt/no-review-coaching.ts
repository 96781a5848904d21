import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-coaching finds and spares in Portuguese. */
export const examples: Examples = {
  hits: [
    "[[Mencione a rapidez]] na sua avaliação.",
    "Escreva uma avaliação de [[pelo menos vinte palavras]].",
    "Aqui está um [[modelo de avaliação]].",
    "[[Copie e cole]] este texto na avaliação.",
    "[[Inclua uma foto]] na avaliação.",
  ],
  passes: [
    "Pode escrever a avaliação com as suas palavras.",
    "Mande-nos uma foto da peça partida.",
    "Precisa de pelo menos duas pilhas.",
    "Copie o número de série no formulário.",
    "O manual menciona a qualidade da água.",
  ],
};
