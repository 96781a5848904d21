import type { Examples } from "../../../kit/define-rule.ts";

/** What no-promotion-in-review finds and spares in Polish. */
export const examples: Examples = {
  hits: [
    "[[Z moim kodem]] zapłacisz mniej.",
    "[[Zapraszam na mój]] kanał z przepisami.",
    "[[W moim sklepie]] to samo kosztuje połowę.",
    "Więcej na [[www.patelnie.example]].",
    "Chętnych zapraszam, [[piszcie na priv]].",
  ],
  passes: [
    "Użyłem kuponu i zapłaciłem połowę.",
    "Najlepsza patelnia, jaką miałem.",
    "Na pokrywce jest kod.",
    "Była przeceniona, kiedy kupowałam.",
    "Sklep na rogu jej nie miał.",
  ],
};
