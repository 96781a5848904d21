import type { Examples } from "../../../kit/define-rule.ts";

/** What no-reviews-against-rivals finds and spares in Portuguese. */
export const examples: Examples = {
  hits: [
    "Deixe uma [[avaliação negativa no concorrente]], por favor.",
    "Poderia dar [[uma estrela ao nosso concorrente]]?",
    "Quem pode [[escrever uma avaliação ruim]] na página deles?",
    "Pagamos por cada [[avaliação negativa sobre a concorrência]].",
    "Por favor, [[avalie os concorrentes]] com uma estrela.",
    "Alguém topa [[dar uma estrela na loja do lado]]?",
  ],
  passes: [
    "O nosso concorrente tem avaliações melhores do que nós.",
    "Este ano a concorrência é forte.",
    "Não escrevemos avaliações sobre concorrentes.",
    "Compare com a concorrência antes de comprar.",
    "Uma avaliação negativa ensinou-nos muito.",
  ],
};
