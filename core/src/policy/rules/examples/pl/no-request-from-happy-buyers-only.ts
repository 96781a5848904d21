import type { Examples } from "../../../kit/define-rule.ts";

/** What no-request-from-happy-buyers-only finds and spares in Polish. */
export const examples: Examples = {
  hits: [
    "Nasz sklep [[pomógł]]? Proszę napisać [[opinię]].",
    "[[Jeśli jesteś zadowolony, wystaw nam opinię]].",
    "[[Podoba się]]? [[Napisz recenzję]].",
    "Jeżeli [[wszystko w porządku, prosimy o ocenę]] na stronie.",
    "[[Zadowoleni]]? [[Oceńcie nas]].",
    "Gdy lampa [[przypadła do gustu, będziemy wdzięczni za opinię]].",
  ],
  passes: [
    "Mamy nadzieję, że jest Pan zadowolony z lampy.",
    "Zadowolony czy nie, możesz napisać opinię.",
    "Jeśli nowy filtr pasuje, nic nie trzeba robić.",
    "Prosimy o opinię, niezależnie od wrażeń.",
    "Podoba się Pani kolor, czy mamy wymienić?",
  ],
};
