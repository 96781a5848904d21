import type { Examples } from "../../../kit/define-rule.ts";

/** What no-product-talk-in-feedback finds and spares in Polish. */
export const examples: Examples = {
  hits: [
    "[[Świetny dźwięk, bateria trzyma cały dzień.]]",
    "[[Zamek popsuł się drugiego dnia.]]",
    "[[Silnik blendera padł po tygodniu.]]",
    "[[Kolor wyblakł po pierwszym praniu.]]",
    "[[Ostre ostrze, wygodny uchwyt.]]",
  ],
  passes: [
    "Świetna obsługa, szybko i rzetelnie.",
    "Lampa była zepsuta, sprzedawca wymienił.",
    "Szybka wysyłka, dobra jakość.",
    "Przyszedł zły kolor i nikt nie odpisał.",
    "Dobrze zapakowane, działa.",
  ],
};
