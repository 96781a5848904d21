import type { Examples } from "../../../kit/define-rule.ts";

/** What no-empty-message finds and spares in Portuguese. */
export const examples: Examples = {
  hits: [
    "[[Obrigado pela compra e tenha um ótimo dia!]]",
    "[[Olá, recebemos o seu pedido. Atenciosamente]]",
    "[[Seu pacote está a caminho.]]",
    "[[Muito obrigado! Estamos aqui.]]",
    "[[Prezada Joana, a sua encomenda foi enviada. Cumprimentos]]",
  ],
  passes: [
    "Obrigado pelo pedido. De que cor quer o cabo?",
    "Olá, a fatura segue em anexo.",
    "A sua encomenda está dois dias atrasada por causa da greve.",
    "Reembolsamos a chaleira porque vazava.",
    "Olá, Joana: mantenha o botão pressionado por cinco segundos.",
  ],
};
