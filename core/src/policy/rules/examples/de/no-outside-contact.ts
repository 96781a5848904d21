import type { Examples } from "../../../kit/define-rule.ts";

/** What no-outside-contact finds and spares in German. */
export const examples: Examples = {
  hits: [
    "Rufen Sie uns an unter [[+49 30 1234567]].",
    "Schreiben Sie an [[hilfe@lampen.example]].",
    "Wir sind auch auf [[WhatsApp]] erreichbar.",
    "[[Scannen]] Sie den [[QR-Code]].",
    "Mehr auf [[www.lampen.example.]]",
  ],
  passes: [
    "Zeigen Sie den QR-Code der Rücksendung im Laden vor.",
    "Bitte antworten Sie hier.",
    "Ihre Bestellnummer ist 303-1234567-7654321.",
    "Die Lampe wiegt 2500 g und braucht 230 V.",
    "Die Lieferung kommt am 12.05.2026.",
    "Die Anleitung ist im Anhang.",
  ],
};
