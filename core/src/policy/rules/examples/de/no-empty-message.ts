import type { Examples } from "../../../kit/define-rule.ts";

/** What no-empty-message finds and spares in German. */
export const examples: Examples = {
  hits: [
    "[[Vielen Dank für Ihren Einkauf. Wir wünschen Ihnen einen schönen Tag!]]",
    "[[Ihre Bestellung ist bei uns eingegangen. Vielen Dank!]]",
    "[[Hallo, Ihr Paket ist unterwegs. Viele Grüße]]",
    "[[Danke! Wir sind jederzeit für Sie da.]]",
    "[[Ihre Ware wurde heute verschickt.]]",
  ],
  passes: [
    "Danke für Ihre Bestellung. Welche Farbe soll der Griff haben?",
    "Vielen Dank, Ihre Rechnung finden Sie im Anhang.",
    "Ihr Paket verspätet sich wegen des Sturms um zwei Tage.",
    "Wir haben Ihnen den Betrag erstattet.",
    "Guten Tag, bitte halten Sie den Knopf fünf Sekunden lang.",
  ],
};
