import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-coaching finds and spares in Polish. */
export const examples: Examples = {
  hits: [
    "W opinii [[wspomnij o szybkiej dostawie]].",
    "Recenzja powinna mieć [[co najmniej 50 słów]].",
    "[[Skopiuj poniższy tekst]] jako opinię.",
    "Oto [[wzór opinii]].",
    "[[Napisz, że jakość]] jest świetna, w komentarzu.",
  ],
  passes: [
    "Opinię można napisać własnymi słowami.",
    "Do zwrotu proszę dołączyć śrubki.",
    "Na początek proszę użyć krótszego kabla.",
    "Proszę podać rozmiar, a wyślemy.",
    "Po Pani opinii zmieniliśmy instrukcję.",
  ],
};
