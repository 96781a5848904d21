import type { Examples } from "../../../kit/define-rule.ts";

/** What no-hate finds and spares in Polish. */
export const examples: Examples = {
  hits: [
    "[[Wracaj do swojego kraju]].",
    "[[Brudni imigranci]] to pakują.",
    "[[Nie kupujcie u Żydów]].",
    "[[Typowy Cygan]], nie sprzedawca.",
    "[[Wszyscy Ukraińcy]] kradną.",
  ],
  passes: [
    "Zrobione za granicą, i to dobrze.",
    "Zagraniczna wtyczka nie pasuje.",
    "Obiektyw przyszedł brudny.",
    "Sprzedawca pisze słabo po polsku, ale pomaga.",
    "Zwrot do kraju producenta bez opłat.",
  ],
};
