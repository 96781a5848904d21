import type { Examples } from "../../../kit/define-rule.ts";

/** What no-reviews-against-rivals finds and spares in Portuguese. */
export const examples: Examples = {
  hits: [
    {
      text: "[[Vendo as mesmas luminárias com qualidade melhor]], não comprem aqui.",
      context: { surface: "review" },
    },

    {
      text: "Bora [[encher a VeloMax de avaliação ruim]] até sair da primeira página.",
      context: { surface: "social" },
    },
    {
      text: "Procuro dez pessoas para deixar [[avaliações ruins no concorrente, pago por avaliação]].",
      context: { surface: "social" },
    },
    "Deixe uma [[avaliação negativa no concorrente]], por favor.",
    "Poderia dar [[uma estrela ao nosso concorrente]]?",
    "Quem pode [[escrever uma avaliação ruim]] na página deles?",
    "Pagamos por cada [[avaliação negativa sobre a concorrência]].",
    "Por favor, [[avalie os concorrentes]] com uma estrela.",
    "Alguém topa [[dar uma estrela na loja do lado]]?",
  ],
  passes: [
    { text: "As nossas duram há anos.", context: { surface: "review" } },
    { text: "Sou do ramo e recomendo, corta muito bem.", context: { surface: "review" } },
    { text: "Sou eletricista e uso todo dia.", context: { surface: "review" } },
    { text: "O modelo da concorrência tem o cabo mais longo.", context: { surface: "review" } },
    {
      text: "Um concorrente nos deixou avaliações falsas de uma estrela no mês passado. Denunciamos.",
      context: { surface: "social" },
    },
    {
      text: "Pode avaliar mal um concorrente? Não, e explicamos por quê.",
      context: { surface: "social" },
    },
    "O nosso concorrente tem avaliações melhores do que nós.",
    "Este ano a concorrência é forte.",
    "Não escrevemos avaliações sobre concorrentes.",
    "Compare com a concorrência antes de comprar.",
    "Uma avaliação negativa ensinou-nos muito.",
  ],
};
