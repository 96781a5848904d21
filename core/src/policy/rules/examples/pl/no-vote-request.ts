import type { Examples } from "../../../kit/define-rule.ts";

/** What no-vote-request finds and spares in Polish. */
export const examples: Examples = {
  hits: [
    "Proszę [[oznaczyć nasze opinie jako przydatne]].",
    "[[Kliknijcie wszyscy, że pomocne]], przy pierwszej recenzji.",
    "[[Zgłoście tę opinię]] jako nadużycie.",
    "Dajcie [[łapkę w górę]] pierwszej recenzji.",
    "Czy możecie [[zgłosić negatywny komentarz]]?",
  ],
  passes: [
    "Ta opinia była dla mnie przydatna.",
    "Dziękujemy, pytanie było pomocne.",
    "Nigdy nie prosimy o głosy.",
    "W paczce jest przydatna instrukcja.",
    "Proszę zgłosić, jeśli czegoś brakuje.",
  ],
};
