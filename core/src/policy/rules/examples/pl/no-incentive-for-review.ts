import type { Examples } from "../../../kit/define-rule.ts";

/** What no-incentive-for-review finds and spares in Polish. */
export const examples: Examples = {
  hits: [
    "[[Wystaw opinię i odbierz kupon na 20 zł]].",
    "[[Za każdą recenzję dorzucamy mały upominek]].",
    "Gdy Twoja [[opinia się pojawi, wyślemy Ci kod rabatowy]].",
    "[[Kto oceni zakup, bierze udział w losowaniu]] roweru.",
    "Napisz [[komentarz ze zdjęciem, a druga żarówka będzie gratis]].",
    "Dziękujemy za [[opinię]]. W podziękowaniu dopisaliśmy [[30 zł]] do Twojego konta.",
  ],
  passes: [
    "Publikujemy każdą opinię, nagród za to nie ma.",
    {
      text: "Fryzjer daje 10 zł rabatu, jeśli wystawię pięć gwiazdek. Czy to legalne?",
      context: { surface: "social" },
    },
    "Pisze Pan, że ktoś zaoferował 10 zł za pięć gwiazdek. Proszę to zgłosić.",
    {
      text: "Czego nie robimy: rabaty za opinie, błaganie o pięć gwiazdek.",
      context: { surface: "social" },
    },
    "Przelaliśmy 20 euro; Pana opinia może zostać taka, jaka jest.",
    "Pisze Pani, że w paczce była kartka z kuponem za opinię.",
    "Zabrania się dawania prezentów w zamian za opinię.",
    "Nie możemy dawać rabatów za opinie.",
    "Nowa pokrywka jest bezpłatna, bo pierwsza przyszła uszkodzona.",
    "Kupon, którym Pani zapłaciła, wrócił na konto.",
    "Opakowanie na prezent jest w paczce.",
    "Nigdy nie oferujemy prezentów za recenzje.",
    "Dziękujemy za opinię. Nowy uchwyt wysłaliśmy dzisiaj.",
    "Pyta Pani, czy za pięć gwiazdek będzie rabat. Nie, tego nie łączymy.",
  ],
};
