import type { Examples } from "../../../kit/define-rule.ts";

/** What no-price-talk-in-review finds and spares in Polish. */
export const examples: Examples = {
  hits: [
    "[[Taniej w]] markecie.",
    "W sklepie obok [[tańsze znalazłem]].",
    "Znowu [[niedostępna]].",
    "Następnego dnia [[cena spadła]].",
    "[[Dostępna w każdym]] kiosku.",
  ],
  passes: [
    "Dobra za te pieniądze.",
    "Nie jest tania, ale warto.",
    "Za droga jak na takie wykonanie.",
    "Dałem pięćdziesiąt i dałbym znowu.",
    "Cena w porządku.",
  ],
};
