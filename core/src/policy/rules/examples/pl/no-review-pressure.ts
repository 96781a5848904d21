import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-pressure finds and spares in Polish. */
export const examples: Examples = {
  hits: [
    "Ma Pan czas do piątku na poprawienie [[opinii]]. Potem sprawę przejmie nasz [[prawnik]].",
    "[[Nie będzie miłych słów, nie będzie]] części.",
    "Proszę [[zmienić]] [[negatywną opinię]], [[to dla nas katastrofa]].",
    "Pana [[jedna gwiazdka]] [[szkodzi nam]], proszę pomyśleć o naszych rodzinach.",
    "Nasi [[prawnicy]] uważają [[komentarz]] za [[zniesławienie]].",
    "Jesteśmy [[małą firmą]], a [[negatywna opinia]] nas [[rujnuje]].",
    "Część wyślemy [[dopiero po]] zmianie [[opinii]].",
    "Naprawiliśmy sprawę, więc [[natychmiast]] proszę skasować ten [[negatywny komentarz]].",
  ],
  passes: [
    "Proszę odesłać kurtkę do jutra, inaczej etykieta wygaśnie.",
    "Zwrot dotarł i dziś go sprawdzimy.",
    "Jesteśmy małą firmą i sami odpisujemy na każdą wiadomość.",
    "Proszę odesłać lampę w ciągu 14 dni.",
    "Nową lampę wyślemy, gdy stara do nas dotrze.",
    "Dziękujemy za opinię. Powiadomiliśmy kuriera.",
    "Gwarancja trwa dwa lata.",
  ],
};
