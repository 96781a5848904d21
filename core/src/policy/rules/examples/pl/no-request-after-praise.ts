import type { Examples } from "../../../kit/define-rule.ts";

/** What no-request-after-praise finds and spares in Polish. */
export const examples: Examples = {
  hits: [
    "[[Cieszymy się, że]] lampa działa. Czy [[wystawi Pan opinię]]?",
    "[[Miło nam to słyszeć]]. Prosimy o [[opinię na stronie]].",
    "[[Dziękujemy za miłe słowa]]. Proszę [[wkleić je jako recenzję, czyli wystawić opinię]].",
    "[[Super, że]] wszystko pasuje, [[zostaw nam proszę opinię]].",
    "[[Dziękujemy za pochwałę]], czy mogłaby Pani [[napisać recenzję]]?",
  ],
  passes: [
    "Cieszymy się, że lampa działa. Żarówka wyjdzie w poniedziałek.",
    "Dziękujemy za miłe słowa o lampie.",
    "Miło nam to słyszeć. Faktura jest w załączniku.",
    "Super, że część pasuje. Nic więcej nie trzeba.",
    "Cieszymy się z wiadomości. Jaki rozmiar do Pani dotarł?",
  ],
};
