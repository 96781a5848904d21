import type { Examples } from "../../../kit/define-rule.ts";

/** What no-illegal-content finds and spares in Portuguese. */
export const examples: Examples = {
  hits: [
    "[[Vou te matar]], entregador.",
    "Ele também oferece [[documentos falsos]].",
    "Paga-se com [[cartões clonados]].",
    "Pergunte como [[burlar a segurança]] do forno.",
    "Ali dá para [[comprar droga]].",
  ],
  passes: [
    "O couro falso parece verdadeiro.",
    "A trava de segurança para crianças funciona.",
    "Roubaram o pacote na portaria.",
    "O papel é um pouco fino.",
    "Essa luz mata o clima.",
  ],
};
