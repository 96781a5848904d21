import type { Examples } from "../../../kit/define-rule.ts";

/** What no-opt-out-link finds and spares in Polish. */
export const examples: Examples = {
  hits: [
    "[[Wypisz się]] tutaj.",
    "Jeśli [[nie chcesz otrzymywać]] wiadomości, kliknij.",
    "Aby [[zrezygnować z newslettera]], odpisz.",
    "[[Anuluj subskrypcję]] w stopce.",
    "[[Rezygnacja z wiadomości]]: odpisz STOP.",
  ],
  passes: [
    "Zamówienie zostało anulowane.",
    "Nie mamy wpływu na Państwa powiadomienia.",
    "Naciśnij włącznik dwa razy.",
    "Patelnia nadaje się do piekarnika.",
    "Proszę odpisać, jaki kolor.",
  ],
};
