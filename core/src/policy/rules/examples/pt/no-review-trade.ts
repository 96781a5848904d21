import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-trade finds and spares in Portuguese. */
export const examples: Examples = {
  hits: [
    {
      text: "O app pergunta a nota: os felizes vão para o Google, [[o resto fica na sua]] caixa.",
      context: { surface: "social" },
    },
    {
      text: "[[Turbinamos a sua nota]] no Maps, só paga se subir.",
      context: { surface: "social" },
    },
    {
      text: "Quem quer [[troca de avaliações]]? [[Você faz o mesmo comigo]].",
      context: { surface: "social" },
    },
    { text: "[[Pacote de 30 avaliações]], chama no WhatsApp.", context: { surface: "social" } },
    { text: "[[Avaliações]] Google a 12 € cada uma.", context: { surface: "social" } },
    "[[Compre avaliações verificadas]] conosco.",
    "[[Procuram-se testadores]]: produto grátis.",
    "Entre no [[grupo de avaliadores]].",
    "Proponho uma [[troca de avaliações]].",
    "[[Turbine suas estrelas]] com avaliações reais.",
  ],
  passes: [
    {
      text: "Antes da compra de uma chaleira leia várias avaliações.",
      context: { surface: "email" },
    },
    { text: "Pacote de 30 pilhas, veja as avaliações na página.", context: { surface: "social" } },
    {
      text: "Nunca faça: comprar avaliações ou pagar por estrelas.",
      context: { surface: "social" },
    },
    "Não compramos avaliações.",
    "Leia as avaliações antes de comprar a tenda.",
    "O nosso grupo de leitura reúne-se na terça.",
    "O testador de pilhas está incluído.",
    "As vossas avaliações ajudam-nos.",
  ],
};
