import type { Examples } from "../../../kit/define-rule.ts";

/** What no-insider-reviews finds and spares in Polish. */
export const examples: Examples = {
  hits: [
    "[[Mamo, wystawisz opinię]] moim świecom?",
    "[[Zespół, proszę ocenić]] nasz nowy mop jeszcze dziś.",
    "[[Kochani znajomi, dajcie mojemu sklepowi pięć gwiazdek]].",
    "[[Ciociu, napisz proszę recenzję]] pod moją ofertą.",
    "[[Pracownicy, każdy musi dodać opinię]] w tym tygodniu.",
    "Do [[nocnej zmiany: szef chce, żeby wszyscy ocenili]] lampę na stronie.",
  ],
  passes: [
    "Mamo, wypróbujesz moje świece?",
    "Nasz zespół czyta każdą opinię.",
    "Pracownicy nie mogą oceniać naszych produktów.",
    "Dobry prezent dla rodziny i znajomych.",
    "Mamy nadzieję, że paczka doszła cała.",
  ],
};
