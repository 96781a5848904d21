import type { Examples } from "../../../kit/define-rule.ts";

/** What no-illegal-content finds and spares in Polish. */
export const examples: Examples = {
  hits: [
    "[[Zabiję cię]] za tę paczkę.",
    "Mamy też [[fałszywe dokumenty]].",
    "Płać, czym chcesz, nawet [[kradzione karty]].",
    "Pokażę, jak [[zrobić bombę]].",
    "[[Sprzedam narkotyki]], dyskretnie.",
  ],
  passes: [
    "Ta lampa zabija nastrój.",
    "Sztuczna skóra wygląda jak prawdziwa.",
    "Wyłącznik bezpieczeństwa działa.",
    "Ukradziono mi ją spod drzwi, szkoda.",
    "Komar nie ma szans.",
  ],
};
