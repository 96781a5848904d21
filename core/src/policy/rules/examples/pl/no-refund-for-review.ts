import type { Examples } from "../../../kit/define-rule.ts";

/** What no-refund-for-review finds and spares in Polish. */
export const examples: Examples = {
  hits: [
    "[[Podnosi Pan na pięć, a my zwracamy całą kwotę]], zgoda?",
    "[[Zwrócimy pełną kwotę, gdy zmienisz opinię]].",
    "[[Usuń recenzję, a oddamy pieniądze]].",
    "Kup, [[wystaw opinię, a zwrot pieniędzy]] zrobimy BLIKiem.",
    "[[Pełny zwrot otrzymasz po usunięciu jednej gwiazdki]].",
    "Jak tylko [[opinia zniknie, zwrócimy połowę]].",
  ],
  passes: [
    "Zwróciliśmy 80 zł, bo pokrywka była pęknięta.",
    "Gdy tylko stara lampa do nas dotrze, zwrócimy cenę.",
    "Zwróciliśmy pełną kwotę, bo czajnik przeciekał.",
    "Zwrot pieniędzy nie zależy od żadnej opinii.",
    "Pieniądze wrócą na kartę w ciągu trzech dni.",
    "Jeśli lampa nie pasuje, zwrócimy pieniądze w ciągu 30 dni.",
    "Przeczytaliśmy opinię i zmieniliśmy instrukcję.",
  ],
};
