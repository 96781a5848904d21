import type { Examples } from "../../../kit/define-rule.ts";

/** What no-outside-contact finds and spares in Swedish. */
export const examples: Examples = {
  hits: [
    "Ring oss på [[+46 8 123 456 78]].",
    "Mejla [[hjalp@lampor.example]] om återbetalningen.",
    "Lägg till oss på [[WhatsApp]], det går fortare.",
    "[[Skanna]] [[QR-koden]] för garantin.",
    "Allt står på [[www.lampor.example]].",
  ],
  passes: [
    "Visa QR-koden för returen hos ombudet.",
    "Svara gärna här, vi använder inte WhatsApp.",
    "Din order 303-1234567-7654321 skickas 12.05.2026.",
    "Lampan väger 2500 g och går på 230 V.",
    "Skriv till oss via ordersidan.",
    "Bruksanvisningen är bifogad som pdf.",
  ],
};
