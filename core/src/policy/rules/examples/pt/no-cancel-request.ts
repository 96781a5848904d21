import type { Examples } from "../../../kit/define-rule.ts";

/** What no-cancel-request finds and spares in Portuguese. */
export const examples: Examples = {
  hits: [
    "Ficamos sem estoque, por favor [[cancele o seu pedido]].",
    "Poderia [[cancelar a encomenda]]? A lâmpada esgotou.",
    "Pedimos que [[solicite o cancelamento]] pela sua conta.",
    "Você pode [[cancelar esse pedido]]? O fornecedor não entrega mais.",
    "Por gentileza, [[anule a compra]], não temos essa cor.",
  ],
  passes: [
    "Cancelamos o pedido porque a lâmpada esgotou.",
    "Como nos pediu, a encomenda está cancelada desde hoje cedo.",
    "O pedido já não pode ser cancelado: saiu ontem.",
    "Recebemos o seu cancelamento.",
    "Diga-nos que cor prefere, por favor.",
  ],
};
