import type { Examples } from "../../../kit/define-rule.ts";

/** What no-obscenity finds and spares in Turkish. */
export const examples: Examples = {
  hits: [
    "[[Boktan]] bir lamba.",
    "Satıcı [[orospu]] çocuğu.",
    "[[Siktir]] git.",
    "Ne [[piçlik]] yaptılar belli değil.",
    "[[Amk]] yine bozuldu.",
  ],
  passes: [
    "Kötü bir lamba.",
    "Vidası çok sıkı, zor açılıyor.",
    "Bir sıkıntı yaşamadım.",
    "Kokusu sık sık değişiyor.",
    "Sap kısmı biraz kaba.",
  ],
};
