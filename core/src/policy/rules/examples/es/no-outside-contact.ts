import type { Examples } from "../../../kit/define-rule.ts";

/** What no-outside-contact finds and spares in Spanish. */
export const examples: Examples = {
  hits: [
    "Llámenos al [[+34 912 345 678]].",
    "Escriba a [[ayuda@lamparas.example]] para el reembolso.",
    "Agréganos en [[WhatsApp]] y va más rápido.",
    "[[Escanea el]] [[código QR]] para registrar la garantía.",
    "Todo está en [[www.lamparas.example]].",
  ],
  passes: [
    "Enseñe el código QR de la devolución en la oficina.",
    "Responda aquí, por favor, no usamos WhatsApp.",
    "Su pedido 303-1234567-7654321 sale el 12.05.2026.",
    "La lámpara pesa 2500 g y va a 230 V.",
    "Contáctenos desde la página del pedido.",
    "El manual va adjunto en PDF.",
  ],
};
