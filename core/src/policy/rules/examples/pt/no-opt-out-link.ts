import type { Examples } from "../../../kit/define-rule.ts";

/** What no-opt-out-link finds and spares in Portuguese. */
export const examples: Examples = {
  hits: [
    "Para [[cancelar a inscrição]], clique aqui.",
    "Pode [[anular a subscrição]] quando quiser.",
    "[[Descadastre-se]] com um clique.",
    "Se [[não deseja mais receber]] mensagens, responda SAIR.",
    "Aqui está o [[link de cancelamento]].",
  ],
  passes: [
    "Pode mudar as definições na sua conta.",
    "A sua assinatura de café sai na segunda.",
    "Se não precisa mais da peça, devolva-a.",
    "Com a válvula fechada o filtro fica sem água.",
    "A inscrição da garantia é feita online.",
  ],
};
