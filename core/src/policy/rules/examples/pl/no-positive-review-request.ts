import type { Examples } from "../../../kit/define-rule.ts";

/** What no-positive-review-request finds and spares in Polish. */
export const examples: Examples = {
  hits: [
    "Nie czekaj i zostaw nam [[pięć gwiazdek]].",
    "Nie zapomnij zostawić nam [[pięć gwiazdek]].",
    "Nigdy o nic nie prosimy ale prosimy o [[pięć gwiazdek]].",
    "Prosimy o [[wystawienie pozytywnej opinii]].",
    "Będziemy wdzięczni za [[pięć gwiazdek]].",
    "[[Daj nam piątkę]], proszę.",
    "Liczymy na [[najwyższą ocenę]] od Państwa.",
    "[[Zostaw proszę miłą recenzję]].",
    "Oceniając nas, proszę pamiętać, że [[wszystko poniżej piątki to dla nas porażka]].",
  ],
  passes: [
    "Napisz opinię, dobrą czy złą, jak uważasz.",
    "Dziękujemy za pozytywną opinię o lampie.",
    "Nie prosimy o pięć gwiazdek.",
    "Obok jest hotel, który ma pięć gwiazdek.",
    "Prosimy dobrze zabezpieczyć lampę do zwrotu.",
    "Ręczniki jak w pięciogwiazdkowym hotelu, prać w 60 stopniach.",
    "Lampa nie działa poniżej pięciu stopni.",
  ],
};
