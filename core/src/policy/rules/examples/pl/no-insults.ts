import type { Examples } from "../../../kit/define-rule.ts";

/** What no-insults finds and spares in Polish. */
export const examples: Examples = {
  hits: [
    "[[Naucz się czytać]], zanim coś kupisz.",
    "Takie [[bzdury]] pisze tylko [[idiota]].",
    "Jest Pani zwykłą [[kłamczuchą]] i [[kłamie Pani]].",
    "[[To nie nasz problem]].",
    "[[Żałosne]], [[proszę kupować gdzie indziej]].",
    "Trzeci raz mówię, [[niech się pani ode mnie]] [[odczepi]].",
  ],
  passes: [
    "Przepraszamy za spóźnioną paczkę.",
    "Instrukcja opisuje czyszczenie filtra na stronie czwartej.",
    "Dziękujemy za informację o luźnym uchwycie.",
    "Widzimy to inaczej, ale rozumiemy Pana złość.",
    "Patelnię można zwrócić.",
  ],
};
