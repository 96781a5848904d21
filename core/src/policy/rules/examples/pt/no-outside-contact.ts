import type { Examples } from "../../../kit/define-rule.ts";

/** What no-outside-contact finds and spares in Portuguese. */
export const examples: Examples = {
  hits: [
    "Me liga no [[21 97777-0000]] que eu explico.",
    "Ligue para [[+55 11 91234-5678]].",
    "Escreva para [[ajuda@lampadas.example]] sobre o reembolso.",
    "Chame no [[WhatsApp]] que é mais rápido.",
    "[[Escaneie]] o [[código QR]] para registrar a garantia.",
    "Está tudo em [[www.lampadas.example]].",
  ],
  passes: [
    "Leve a caixa ao correio com o QR da devolução que está no pedido.",
    "Responda aqui, por favor, não usamos WhatsApp.",
    "O seu pedido 303-1234567-7654321 sai em 12.05.2026.",
    "A lâmpada pesa 2500 g e funciona a 230 V.",
    "Contacte-nos pela página do pedido.",
    "O manual está anexo em PDF.",
  ],
};
