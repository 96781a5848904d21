import type { Examples } from "../../../kit/define-rule.ts";

/** What no-reviews-against-rivals finds and spares in Polish. */
export const examples: Examples = {
  hits: [
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
    "Filtr konkurencji jest tańszy.",
    "Nigdy nie piszemy opinii o konkurentach.",
    "Konkurs odbył się w maju.",
    "Proszę spokojnie porównać ceny.",
    "Konkurencyjna marka ma ten sam silnik.",
  ],
};
