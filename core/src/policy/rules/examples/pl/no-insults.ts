import type { Examples } from "../../../kit/define-rule.ts";

/** What no-insults finds and spares in Polish. */
export const examples: Examples = {
  hits: [
    {
      text: "Czy Pan w ogóle przeczytał opakowanie, czy [[czytanie to nie Pana mocna]] strona?",
      context: { surface: "review_reply" },
    },
    {
      text: "[[Gratulacje, udało się Panu zepsuć]] łyżkę, co za talent.",
      context: { surface: "review_reply" },
    },
    { text: "Dziwne, [[wszyscy sobie radzą oprócz Pani]].", context: { surface: "review_reply" } },
    "[[Naucz się czytać]], zanim coś kupisz.",
    "Takie [[bzdury]] pisze tylko [[idiota]].",
    "Jest Pani zwykłą [[kłamczuchą]] i [[kłamie Pani]].",
    "[[To nie nasz problem]].",
    "[[Żałosne]], [[proszę kupować gdzie indziej]].",
    "Trzeci raz mówię, [[niech się pani ode mnie]] [[odczepi]].",
  ],
  passes: [
    { text: "Nie ma Pani pojęcia, jak się cieszymy.", context: { surface: "review_reply" } },
    {
      text: "To dzięki takim klientom jak Pani mamy siłę. Dziękujemy!",
      context: { surface: "review_reply" },
    },
    {
      text: "Przykro nam, że łyżka pękła. Nowa jest w drodze.",
      context: { surface: "review_reply" },
    },
    {
      text: "Pokrywka otwiera się w lewo, strona 3 instrukcji.",
      context: { surface: "review_reply" },
    },
    "Przepraszamy za spóźnioną paczkę.",
    "Instrukcja opisuje czyszczenie filtra na stronie czwartej.",
    "Dziękujemy za informację o luźnym uchwycie.",
    "Widzimy to inaczej, ale rozumiemy Pana złość.",
    "Patelnię można zwrócić.",
  ],
};
