import type { Examples } from "../../../kit/define-rule.ts";

/** What no-feedback-change-pressure finds and spares in Polish. */
export const examples: Examples = {
  hits: [
    "Proszę [[usunąć ocenę sprzedawcy]] jeszcze dziś.",
    "[[Zmień ocenę sprzedawcy, a dostaniesz kupon]].",
    "Sprawa załatwiona, więc wypada [[wycofać komentarz o sprzedawcy]].",
    "Czy możesz [[skasować opinię o sklepie]]?",
    "Żądamy natychmiastowego [[usunięcia oceny sprzedaży]].",
  ],
  passes: [
    "Jeśli uznasz, że sprawa jest rozwiązana, ocenę sprzedawcy można zmienić lub usunąć.",
    "Nie będziemy prosić o zmianę oceny sprzedawcy.",
    "Dzięki Twojej informacji zwrotnej zmieniliśmy opakowanie.",
    "Ocenę sprzedawcy można uzupełnić w każdej chwili.",
    "Dziękujemy za feedback.",
  ],
};
