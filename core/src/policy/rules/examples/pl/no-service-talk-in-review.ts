import type { Examples } from "../../../kit/define-rule.ts";

/** What no-service-talk-in-review finds and spares in Polish. */
export const examples: Examples = {
  hits: [
    "[[Sprzedawca nie odpisał na trzy wiadomości.]]",
    "[[Paczka przyszła dwa tygodnie za późno.]]",
    "[[Fatalna obsługa, zwrotu nadal brak.]]",
    "[[Kurier zostawił karton na deszczu.]]",
    "[[Szybka wysyłka i miły sprzedawca.]]",
  ],
  passes: [
    "Przyszło późno, ale dźwięk jest świetny.",
    "Sprzedawca miły, a lampa jasna.",
    "Popsuło się po dwóch dniach, musiałem prosić o zwrot.",
    "Szybka wysyłka. Działa.",
    "Włącznik reaguje od razu.",
    "Sprzedawca wydzwaniał, żebym zmienił ocenę.",
  ],
};
