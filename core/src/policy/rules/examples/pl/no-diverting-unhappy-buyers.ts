import type { Examples } from "../../../kit/define-rule.ts";

/** What no-diverting-unhappy-buyers finds and spares in Polish. */
export const examples: Examples = {
  hits: [
    "Zachwycony? Strona produktu czeka. Rozczarowany? [[Nasza skrzynka też.]]",
    "Jeśli coś nie gra, proszę [[najpierw do nas, a nie od razu negatyw]].",
    "[[Zanim wystawisz negatywną opinię, napisz do nas]].",
    "Zadowolony? Oceń nas. [[Niezadowolony]]? [[Napisz tylko do nas]].",
    "[[W razie problemów skontaktuj się z nami zamiast wystawiać negatyw]].",
    "Prosimy najpierw [[dać nam znać, przed wystawieniem negatywnego komentarza]].",
    "Pochwały prosimy zostawić w opinii, [[reklamacje do nas]].",
    "Gdyby coś nie pasowało, proszę tego nie pisać w [[opinii, tylko zadzwonić]].",
  ],
  passes: [
    "Jeśli coś nie działa, prosimy o kontakt w ciągu siedmiu dni.",
    "Niezależnie od wrażeń możesz napisać opinię albo porozmawiać z nami.",
    "Przed otwarciem plomby prosimy o kontakt.",
    "Jeśli czegoś brakuje, daj nam znać, a wyślemy.",
    "Czytamy każdą opinię.",
  ],
};
