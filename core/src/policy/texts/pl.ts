import type { LanguageTexts } from "./texts.ts";

/** Polish: second person, no blame, no exclamation marks. */
export const pl: LanguageTexts = {
  "no-cancel-request": {
    message: "To prośba, żeby kupujący anulował zamówienie, którego nie możesz zrealizować.",
    suggestion: "Anuluj zamówienie samodzielnie i podaj powód.",
  },
  "no-diverting-unhappy-buyers": {
    message: "To kieruje niezadowolonych do Ciebie zamiast do opinii.",
    suggestion: "Zaoferuj pomoc wszystkim i nie wspominaj przy tym o opiniach.",
  },
  "no-emoji": {
    message: "Jest tu emoji.",
    suggestion: "Powiedz to słowami.",
  },
  "no-empty-lines": {
    message: "Jest tu więcej niż jeden pusty wiersz.",
    suggestion: "Zostaw między akapitami jeden pusty wiersz.",
  },
  "no-empty-message": {
    message: "Kupujący nie dowiaduje się z tego niczego nowego.",
    suggestion: "Nie wysyłaj tego albo dopisz, co kupujący powinien wiedzieć lub wybrać.",
  },
  "no-feedback-change-pressure": {
    message: "To nakłania kupującego do zmiany lub usunięcia oceny sprzedawcy.",
    suggestion: "Powiedz neutralnie, że ocenę można edytować, albo pomiń ten temat.",
  },
  "no-hate": {
    message: "To atak na ludzi za to, kim są.",
    suggestion: "Napisz, co było nie tak z zamówieniem lub produktem.",
  },
  "no-illegal-content": {
    message: "To wygląda na ofertę lub groźbę czegoś niezgodnego z prawem.",
    suggestion:
      "Usuń zaznaczone słowa. Jeśli ktoś jest w niebezpieczeństwie, zadzwoń pod numer alarmowy.",
  },
  "no-incentive-for-review": {
    message: "To oferuje coś za opinię.",
    suggestion: "Poproś bez żadnej korzyści albo daj prezent bez słowa o opiniach.",
  },
  "no-incentivised-review": {
    message: "Ta opinia wygląda na napisaną w zamian za coś.",
    suggestion:
      "Napisz nam, kto to zaproponował. O produkcie, za który płacisz z własnej kieszeni, możesz napisać od nowa.",
  },
  "no-insider-reviews": {
    message: "To prośba o opinie do osób bliskich sprzedawcy.",
    suggestion: "Poproś je o wypróbowanie produktu i uwagi na osobności.",
  },
  "no-insults": {
    message: "To brzmi niegrzecznie lub groźnie.",
    suggestion: "W jednym lub dwóch zdaniach napisz, co się stało i co robisz w tej sprawie.",
  },
  "no-link-in-review": {
    message: "Ten odnośnik prowadzi poza platformę.",
    suggestion: "Usuń go i nazwij słowami to, o co chodzi.",
  },
  "no-marketing-message": {
    message: "To reklama, a nie sprawa zamówienia.",
    suggestion: "Trzymaj się zamówienia, bez ofert, kodów i innych produktów.",
  },
  "no-markup": {
    message: "Jest tu HTML, który wyświetli się jako znaki.",
    suggestion: "Napisz zwykłym tekstem.",
  },
  "no-obscenity": {
    message: "Jest tu wulgarne słowo.",
    suggestion: "Powiedz to samo bez zaznaczonego słowa.",
  },
  "no-opt-out-link": {
    message: "Jest tu własna informacja o wypisaniu się.",
    suggestion: "Usuń ją, platforma sama dołącza ustawienia kupującego.",
  },
  "no-outside-contact": {
    message: "To prowadzi kupującego do kontaktu poza platformą.",
    suggestion: "Odpowiedz tutaj, w wątku zamówienia.",
  },
  "no-personal-data-in-reply": {
    message: "To ujawnia dane kupującego.",
    suggestion:
      "Pomiń nazwiska, adresy i numery zamówień; napisz do kupującego w wątku zamówienia.",
  },
  "no-personal-data-in-review": {
    message: "Jest tu adres, numer lub e-mail.",
    suggestion: "Usuń zaznaczone słowa, resztę można opublikować.",
  },
  "no-positive-review-request": {
    message: "To prośba o dobrą opinię, a nie o szczerą.",
    suggestion: "Poproś o opinię, nie mówiąc, jaka ma być.",
  },
  "no-price-talk-in-review": {
    message: "To mówi, gdzie produkt jest tańszy lub dostępny.",
    suggestion: "Napisz, czy produkt jest dla Ciebie wart swojej ceny.",
  },
  "no-product-talk-in-feedback": {
    message: "To dotyczy tylko produktu, a nie sprzedawcy.",
    suggestion:
      "Przenieś to jednym kliknięciem do opinii o produkcie albo dopisz, jak działa sprzedawca.",
  },
  "no-promotion-in-review": {
    message: "To reklama.",
    suggestion: "Zostaw swoje zdanie o produkcie, bez kodów, sklepów i kanałów.",
  },
  "no-refund-for-review": {
    message: "To łączy zwrot pieniędzy z opinią.",
    suggestion: "Zwróć to, co się należy, i nie wspominaj o opinii.",
  },
  "no-repeat-request": {
    message: "To kolejna prośba o opinię do tego samego zamówienia.",
    suggestion: "Nie proś ponownie. Platforma sama pyta jeden raz.",
  },
  "no-request-after-praise": {
    message: "Po pochwale następuje tu prośba o opinię.",
    suggestion: "Podziękuj i na tym poprzestań. Platforma pyta wszystkich tymi samymi słowami.",
  },
  "no-request-from-happy-buyers-only": {
    message: "To prośba o opinię tylko do zadowolonych.",
    suggestion: "Poproś wszystkich tymi samymi słowami, bez warunku.",
  },
  "no-review-by-seller": {
    message: "Wygląda na to, że pisze ktoś związany ze sprzedawcą lub producentem.",
    suggestion: "Opublikuj to jako tekst sprzedawcy albo daj nam znać, że nie ma takiego związku.",
  },
  "no-review-change-request": {
    message: "To prośba o zmianę lub usunięcie opinii o produkcie.",
    suggestion: "Pomiń tę prośbę. Napisz, co robisz, żeby rozwiązać sprawę.",
  },
  "no-review-coaching": {
    message: "To podpowiada kupującemu, co ma napisać.",
    suggestion: "Zostaw słowa kupującemu.",
  },
  "no-review-pressure": {
    message: "To wywiera nacisk na kupującego w sprawie opinii.",
    suggestion: "Pomóż z zamówieniem, a zdanie zostaw kupującemu.",
  },
  "no-review-trade": {
    message: "To handel opiniami, ich poszukiwanie lub pośrednictwo.",
    suggestion: "Zostaw opinie kupującym, którzy chcą je napisać.",
  },
  "no-reviews-against-rivals": {
    message: "To umawianie opinii o produkcie konkurencji.",
    suggestion: "Zostaw opinie o innych sprzedawcach ich kupującym.",
  },
  "no-service-talk-in-review": {
    message: "To dotyczy tylko sprzedawcy lub dostawy.",
    suggestion:
      "Przenieś to jednym kliknięciem do oceny sprzedawcy albo dopisz, co sądzisz o produkcie.",
  },
  "no-shouting": {
    message: "To brzmi jak krzyk.",
    suggestion: "Pisz zwykłymi literami, z jednym znakiem na końcu.",
  },
  "no-spam": {
    message: "Te same słowa lub znaki się tu powtarzają.",
    suggestion: "Powiedz to raz, własnymi słowami.",
  },
  "no-unsupported-language": {
    message: "Odbiorca może nie znać tego języka.",
    suggestion: "Napisz w języku odbiorcy albo dołącz tłumaczenie.",
  },
  "no-vote-request": {
    message: "To prośba o głosy na opinie lub o ich zgłaszanie.",
    suggestion: "Zostaw głosy i zgłoszenia czytelnikom.",
  },
};
