import type { Examples } from "../../../kit/define-rule.ts";

/** What no-outside-contact finds and spares in Polish. */
export const examples: Examples = {
  hits: [
    "Proszę dzwonić pod [[+48 601 234 567]].",
    "Proszę pisać na [[pomoc@lampy.example]].",
    "Jesteśmy też na [[WhatsAppie]].",
    "[[Zeskanuj]] [[kod QR]] i zarejestruj gwarancję.",
    "Szczegóły na [[www.lampy.example]].",
  ],
  passes: [
    "Proszę pokazać kod QR zwrotu w punkcie.",
    "Proszę odpowiedzieć tutaj.",
    "Numer zamówienia to 303-1234567-7654321.",
    "Lampa waży 2500 g i działa na 230 V.",
    "Dostawa 12.05.2026.",
    "Instrukcja jest w załączniku.",
  ],
};
