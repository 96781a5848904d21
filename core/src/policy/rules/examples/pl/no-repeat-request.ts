import type { Examples } from "../../../kit/define-rule.ts";

/** What no-repeat-request finds and spares in Polish. */
export const examples: Examples = {
  hits: [
    "[[Do trzech razy sztuka: co z tą opinią]]?",
    "[[Prosiłam już dwa razy]], proszę dziś wystawić [[ocenę]].",
    "[[Czy widział Pan moją wiadomość]] o [[opinii]]? Wciąż czekam.",
    "[[Przypominamy]] o wystawieniu [[opinii]].",
    "[[Ponownie]] prosimy o [[recenzję]] zakupu.",
    "[[Jeszcze nie]] wystawiłeś [[opinii]], zrób to dziś, prosimy.",
    "[[W zeszłym tygodniu prosiliśmy]] o [[opinię]] i liczymy, że Pan ją napisze.",
    "[[Ponawiamy]] prośbę o [[ocenę]] zamówienia.",
    "[[Pisałam już tydzień temu w sprawie opinii i nadal jej nie widzę]].",
  ],
  passes: [
    "To znowu ja: kurier potrzebuje kodu do drugiej paczki.",
    "Pytałem kuriera już dwa razy i jutro zadzwonię znowu.",
    "Przypominamy o odesłaniu starej lampy do piątku.",
    "Ponownie wyślemy brakującą część.",
    "Dziękujemy za opinię. Druga paczka jest już w drodze.",
    "Jeszcze raz zapytaliśmy kuriera.",
    "Nadal nie mamy odpowiedzi od przewoźnika.",
  ],
};
