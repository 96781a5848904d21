import type { Examples } from "../../../kit/define-rule.ts";

/** What no-marketing-message finds and spares in Polish. */
export const examples: Examples = {
  hits: [
    "[[Zapisz się]] do [[newslettera]].",
    "Z kodem [[PATELNIA 20% rabatu]] na drugą patelnię.",
    "[[Sprawdź nasze]] pozostałe lampy.",
    "[[Wyprzedaż]] trwa, [[kup teraz]].",
    "[[Kupon na następne zakupy]] jest w pudełku.",
  ],
  passes: [
    "Rabat, o który Pan pytał, skończył się w niedzielę.",
    "Rabat naliczony przy zamówieniu widać na fakturze.",
    "Kupon, którym Pan zapłacił, wrócił na konto.",
    "Nie możemy zmienić ustawień Państwa powiadomień.",
    "Lampy nie ma już w sprzedaży, drugiej nie wyślemy.",
    "Proszę wybrać jeden z dwóch kolorów.",
  ],
};
