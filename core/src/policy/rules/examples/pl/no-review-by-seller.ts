import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-by-seller finds and spares in Polish. */
export const examples: Examples = {
  hits: [
    "[[Pracuję w firmie, która]] je produkuje, i ręczę za jakość.",
    "[[Jestem kuzynem właściciela]], ale piszę szczerze: pięć gwiazdek.",
    "Sami je [[szyjemy w naszej pracowni]] i jesteśmy z nich dumni.",
    "Ten kubek [[zaprojektowała moja siostra]] i jest piękny.",
    "[[Moja siostra pracuje w tej firmie]], polecam.",
    "[[Mój mąż to zaprojektował]] i jestem dumna.",
    "[[Pracuję w tej firmie]], więc wiem, jaka to stal.",
    "[[Jako producent]] mogę powiedzieć, że lepszej nie ma.",
    "[[Jestem właścicielką]] sklepu i kocham te torby.",
    "[[Nasza firma]] robi je od dziesięciu lat.",
    "[[Zaprojektowaliśmy ją]] w naszym warsztacie, najlepsza.",
  ],
  passes: [
    "Używamy go codziennie w naszym warsztacie.",
    "Pracuję w zespole, który dużo jeździ, i plecak się sprawdza.",
    "Moja szwagierka ma sklep i też je kupiła.",
    "Pracuję w szpitalu i buty są wygodne.",
    "Zasłony sama uszyłam na tej maszynie.",
    "Mój mąż zrobił tą piłą ławkę.",
    "Moja siostra kupiła ten kubek i jest piękny.",
    "Pracuję w magazynie i noszę te buty codziennie.",
    "Mój mąż używa jej codziennie.",
    "Pracuję w szpitalu i noszę je cały dzień.",
    "Jako właściciel dwóch psów potrzebuję mocnej smyczy.",
    "Siostra też kupiła.",
    "Producent szybko odpisał.",
  ],
};
