import type { Examples } from "../../../kit/define-rule.ts";

/** What no-reviews-against-rivals finds and spares in Polish. */
export const examples: Examples = {
  hits: [
    {
      text: "[[Sprzedaję takie same lampy lepszej jakości]], nie kupujcie tutaj.",
      context: { surface: "review" },
    },
    {
      text: "Jestem z branży i to fuszerka; [[moje są o niebo lepsze]].",
      context: { surface: "review" },
    },
    {
      text: "Szukam dziesięciu osób do wystawienia [[negatywnych opinii u konkurencji, płacę od opinii]].",
      context: { surface: "social" },
    },
    {
      text: "Ten [[naśladowca musi zniknąć]]. Kto mu napisze [[coś wrednego pod]] produktami?",
      context: { surface: "social" },
    },
    "Proszę [[wystawić konkurencji negatywną opinię]].",
    "Czy ktoś może [[dać jedną gwiazdkę naszemu konkurentowi]]?",
    "Płacimy za [[negatywne opinie u konkurencji]].",
    "[[Napiszcie złą recenzję sklepowi obok]].",
    "Kto [[oceni konkurenta na jedną gwiazdkę]], dostanie dychę.",
    {
      text: "Płacę 30 zł za każdą [[złą opinię]] w tamtym sklepie.",
      context: { surface: "social" },
    },
  ],
  passes: [
    { text: "Nasze wytrzymują już trzy lata.", context: { surface: "review" } },
    { text: "Jestem z branży i polecam, dobrze tną.", context: { surface: "review" } },
    { text: "Jestem elektrykiem i używam codziennie.", context: { surface: "review" } },
    { text: "Model konkurencji ma dłuższy kabel.", context: { surface: "review" } },
    {
      text: "Konkurent wystawił nam w zeszłym miesiącu fałszywe opinie z jedną gwiazdką. Zgłosiliśmy je.",
      context: { surface: "social" },
    },
    {
      text: "Czy wolno źle oceniać konkurencję? Nie, i oto dlaczego.",
      context: { surface: "social" },
    },
    "Filtr konkurencji jest tańszy.",
    "Nigdy nie piszemy opinii o konkurentach.",
    "Konkurs odbył się w maju.",
    "Proszę spokojnie porównać ceny.",
    "Konkurencyjna marka ma ten sam silnik.",
  ],
};
