import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-by-seller finds and spares in Polish. */
export const examples: Examples = {
  hits: [
    "[[Moja siostra pracuje w tej firmie]], polecam.",
    "[[Mój mąż to zaprojektował]] i jestem dumna.",
    "[[Pracuję w tej firmie]], więc wiem, jaka to stal.",
    "[[Jako producent]] mogę powiedzieć, że lepszej nie ma.",
    "[[Jestem właścicielką]] sklepu i kocham te torby.",
    "[[Nasza firma]] robi je od dziesięciu lat.",
    "[[Zaprojektowaliśmy ją]] w [[naszym warsztacie]], najlepsza.",
  ],
  passes: [
    "Pracuję w magazynie i noszę te buty codziennie.",
    "Mój mąż używa jej codziennie.",
    "Pracuję w szpitalu i noszę je cały dzień.",
    "Jako właściciel dwóch psów potrzebuję mocnej smyczy.",
    "Siostra też kupiła.",
    "Producent szybko odpisał.",
  ],
};
