import type { Examples } from "../../../kit/define-rule.ts";

/** What no-obscenity finds and spares in Polish. */
export const examples: Examples = {
  hits: [
    "Co za [[gówniana]] lampa.",
    "Sprzedawca to [[skurwysyn]].",
    "[[Kurwa]], znowu nie działa.",
    "[[Spierdalaj]].",
    "[[Chujowa]] jakość.",
  ],
  passes: [
    "Co za słaba lampa.",
    "Kurz zbiera się na kloszu.",
    "Kurtka jest ciepła.",
    "Kogut pieje w rozdziale trzecim.",
    "Skóra mocno pachnie.",
  ],
};
