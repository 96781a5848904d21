import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-change-request finds and spares in Polish. */
export const examples: Examples = {
  hits: [
    "Czy może Pan [[zastąpić opinię]] nową?",
    "Liczymy na to, że [[ta jedna gwiazdka zniknie]].",
    "Prosimy o [[zmianę opinii]].",
    "Czy mogłaby Pani [[usunąć recenzję]]?",
    "Będziemy wdzięczni, jeśli Pan [[zaktualizuje swoją opinię]].",
    "Śrubki doszły, więc prosimy [[poprawić tę jedną gwiazdkę]].",
    "Nowy czajnik wyślemy, gdy [[opinia zostanie usunięta]].",
    "Jeśli do środy nie [[usunie Pan tych pomówień, spotkamy się w sądzie]].",
    "Wyślę nową pokrywkę i [[udajmy, że tamtej opinii]] nie było, dobrze?",
    "Uchwyt wymieniliśmy, wypadałoby [[poprawić to, co Pan tu napisał]].",
    "Będziemy wdzięczni za [[zaktualizowanie opinii]].",
  ],
  passes: [
    "Proszę pomóc nam poprawić świece i napisać opinię.",
    "Przeczytaliśmy opinię i wysłaliśmy dziś ładowarkę.",
    "Nigdy nie poprosimy o zmianę opinii.",
    "Po Państwa opinii poprawiliśmy instrukcję.",
    "Przed użyciem proszę usunąć folię.",
    "Proszę zmienić adres dostawy do piątku.",
    "Prawnik pyta, czy do faktury dołączyć umowę z sądu.",
  ],
};
