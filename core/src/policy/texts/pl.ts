import type { LanguageTexts } from "./said.ts";

/** Polish: second person, no blame, no exclamation marks. */
export const pl: LanguageTexts = {
  "no-cancel-request": {
    title: "Nigdy nie proś kupującego o anulowanie, bo nie możesz dostarczyć",
    message: "To prośba, żeby kupujący anulował zamówienie, którego nie możesz zrealizować.",
    suggestion: "Anuluj zamówienie samodzielnie i podaj powód.",
  },
  "no-diverting-unhappy-buyers": {
    title: "Nigdy nie kieruj niezadowolonych na prywatny kanał zamiast do opinii",
    message: "To kieruje niezadowolonych do Ciebie zamiast do opinii.",
    suggestion: "Zaoferuj pomoc wszystkim i nie wspominaj przy tym o opiniach.",
  },
  "no-emoji": {
    title: "Bez emoji w wiadomościach",
    message: "Jest tu emoji.",
    suggestion: "Powiedz to słowami.",
  },
  "no-empty-lines": {
    title: "Nie więcej niż jeden pusty wiersz z rzędu",
    message: "Jest tu więcej niż jeden pusty wiersz.",
    suggestion: "Zostaw między akapitami jeden pusty wiersz.",
  },
  "no-empty-message": {
    title: "Bez wiadomości, które tylko dziękują lub zapewniają o gotowości",
    message: "Kupujący nie dowiaduje się z tego niczego nowego.",
    suggestion: "Nie wysyłaj tego albo dopisz, co kupujący powinien wiedzieć lub wybrać.",
  },
  "no-feedback-change-pressure": {
    title: "Nigdy nie naciskaj ani nie nagradzaj za zmianę oceny sprzedawcy",
    message: "To nakłania kupującego do zmiany lub usunięcia oceny sprzedawcy.",
    suggestion: "Powiedz neutralnie, że ocenę można edytować, albo pomiń ten temat.",
  },
  "no-hate": {
    title: "Bez ataków na ludzi za to, kim są",
    message: "To może zabrzmieć jak atak na ludzi za to, kim są.",
    suggestion: "Napisz, co było nie tak z zamówieniem lub produktem.",
  },
  "no-illegal-content": {
    title: "Nic niezgodnego z prawem ani niebezpiecznego",
    message: "To wygląda na ofertę lub groźbę czegoś niezgodnego z prawem.",
    suggestion:
      "Usuń zaznaczone słowa. Jeśli ktoś jest w niebezpieczeństwie, zadzwoń pod numer alarmowy.",
  },
  "no-incentive-for-review": {
    title: "Nigdy nie oferuj niczego za opinię",
    message: "To oferuje coś za opinię.",
    suggestion: "Poproś bez żadnej korzyści albo daj prezent bez słowa o opiniach.",
  },
  "no-incentivised-review": {
    title: "Bez opinii napisanych w zamian za coś",
    message: "Ta opinia wygląda na napisaną w zamian za coś.",
    suggestion:
      "Napisz nam, kto to zaproponował. O produkcie, za który płacisz z własnej kieszeni, możesz napisać od nowa.",
  },
  "no-insider-reviews": {
    title: "Nigdy nie proś o opinie rodziny, znajomych ani pracowników",
    message: "To prośba o opinie do osób bliskich sprzedawcy.",
    suggestion: "Poproś je o wypróbowanie produktu i uwagi na osobności.",
  },
  "no-insults": {
    title: "Bez obelg, sarkazmu i gróźb wobec kupującego",
    message: "To brzmi niegrzecznie lub groźnie.",
    suggestion: "W jednym lub dwóch zdaniach napisz, co się stało i co robisz w tej sprawie.",
  },
  "no-link-in-review": {
    title: "Bez odnośników poza platformę",
    message: "Ten odnośnik prowadzi poza platformę.",
    suggestion: "Usuń go i nazwij słowami to, o co chodzi.",
  },
  "no-marketing-message": {
    title: "Bez reklam do kupujących przez platformę",
    message: "To reklama, a nie sprawa zamówienia.",
    suggestion: "Trzymaj się zamówienia, bez ofert, kodów i innych produktów.",
  },
  "no-markup": {
    title: "Bez HTML w wiadomościach",
    message: "Jest tu HTML, który wyświetli się jako znaki.",
    suggestion: "Napisz zwykłym tekstem.",
  },
  "no-obscenity": {
    title: "Bez wulgarnych słów i obrażania ludzi",
    message: "Jest tu wulgarne słowo.",
    suggestion: "Powiedz to samo bez zaznaczonego słowa.",
  },
  "no-opt-out-link": {
    title: "Bez informacji o wypisaniu się w wiadomości",
    message: "Jest tu własna informacja o wypisaniu się.",
    suggestion: "Usuń ją, platforma sama dołącza ustawienia kupującego.",
  },
  "no-outside-contact": {
    title: "Bez zewnętrznych odnośników, adresów, telefonów i komunikatorów",
    message: "To prowadzi kupującego do kontaktu poza platformą.",
    suggestion: "Odpowiedz tutaj, w wątku zamówienia.",
  },
  "no-personal-data-in-reply": {
    title: "Bez danych osobowych w publicznej odpowiedzi",
    message: "To ujawnia dane kupującego.",
    suggestion:
      "Pomiń nazwiska, adresy i numery zamówień; napisz do kupującego w wątku zamówienia.",
  },
  "no-personal-data-in-review": {
    title: "Bez danych osobowych w opinii lub ocenie",
    message: "Jest tu adres, numer lub e-mail.",
    suggestion: "Usuń zaznaczone słowa, resztę można opublikować.",
  },
  "no-positive-review-request": {
    title: "Nigdy nie proś o dobrą opinię ani o liczbę gwiazdek",
    message: "To prośba o dobrą opinię, a nie o szczerą.",
    suggestion: "Poproś o opinię, nie mówiąc, jaka ma być.",
  },
  "no-price-talk-in-review": {
    title: "Ani słowa o cenach gdzie indziej i dostępności",
    message: "To mówi, gdzie produkt jest tańszy lub dostępny.",
    suggestion: "Napisz, czy produkt jest dla Ciebie wart swojej ceny.",
  },
  "no-product-talk-in-feedback": {
    title: "Ocena sprzedawcy tylko o produkcie to opinia o produkcie",
    message: "To dotyczy tylko produktu, a nie sprzedawcy.",
    suggestion:
      "Przenieś to jednym kliknięciem do opinii o produkcie albo dopisz, jak działa sprzedawca.",
  },
  "no-promotion-in-review": {
    title: "Bez reklamy w opinii lub ocenie",
    message: "To reklama.",
    suggestion: "Zostaw swoje zdanie o produkcie, bez kodów, sklepów i kanałów.",
  },
  "no-refund-for-review": {
    title: "Nigdy nie łącz zwrotu pieniędzy z opinią",
    message: "To łączy zwrot pieniędzy z opinią.",
    suggestion: "Zwróć to, co się należy, i nie wspominaj o opinii.",
  },
  "no-repeat-request": {
    title: "Nigdy nie proś drugi raz o to samo zamówienie",
    message: "To kolejna prośba o opinię do tego samego zamówienia.",
    suggestion: "Nie proś ponownie. Platforma sama pyta jeden raz.",
  },
  "no-request-after-praise": {
    title: "Nigdy nie odpowiadaj na pochwałę prośbą o opinię",
    message: "Po pochwale następuje tu prośba o opinię.",
    suggestion: "Podziękuj i na tym poprzestań. Platforma pyta wszystkich tymi samymi słowami.",
  },
  "no-request-from-happy-buyers-only": {
    title: "Nigdy nie proś o opinię tylko zadowolonych",
    message: "To prośba o opinię tylko do zadowolonych.",
    suggestion: "Poproś wszystkich tymi samymi słowami, bez warunku.",
  },
  "no-review-by-seller": {
    title: "Bez opinii sprzedawcy, producenta i osób im bliskich",
    message: "Wygląda na to, że pisze ktoś związany ze sprzedawcą lub producentem.",
    suggestion: "Opublikuj to jako tekst sprzedawcy albo daj nam znać, że nie ma takiego związku.",
  },
  "no-review-change-request": {
    title: "Nigdy nie proś o zmianę lub usunięcie opinii o produkcie",
    message: "To prośba o zmianę lub usunięcie opinii o produkcie.",
    suggestion: "Pomiń tę prośbę. Napisz, co robisz, żeby rozwiązać sprawę.",
  },
  "no-review-coaching": {
    title: "Nigdy nie podpowiadaj, co napisać w opinii",
    message: "To podpowiada kupującemu, co ma napisać.",
    suggestion: "Zostaw słowa kupującemu.",
  },
  "no-review-pressure": {
    title: "Nigdy nie naciskaj na kupującego w sprawie opinii lub oceny",
    message: "To wywiera nacisk na kupującego w sprawie opinii.",
    suggestion: "Pomóż z zamówieniem, a zdanie zostaw kupującemu.",
  },
  "no-review-trade": {
    title: "Bez handlu opiniami",
    message: "To handel opiniami, ich poszukiwanie lub pośrednictwo.",
    suggestion: "Zostaw opinie kupującym, którzy chcą je napisać.",
  },
  "no-reviews-against-rivals": {
    title: "Nigdy nie umawiaj opinii o produkcie konkurencji",
    message: "To umawianie opinii o produkcie konkurencji.",
    suggestion: "Zostaw opinie o innych sprzedawcach ich kupującym.",
  },
  "no-service-talk-in-review": {
    title: "Opinia tylko o sprzedawcy lub dostawie to ocena sprzedawcy",
    message: "To dotyczy tylko sprzedawcy lub dostawy.",
    suggestion:
      "Przenieś to jednym kliknięciem do oceny sprzedawcy albo dopisz, co sądzisz o produkcie.",
  },
  "no-shouting": {
    title: "Bez krzyku: wielkich liter i rzędów wykrzykników",
    message: "To brzmi jak krzyk.",
    suggestion: "Pisz zwykłymi literami, z jednym znakiem na końcu.",
  },
  "no-spam": {
    title: "Bez powtórzeń i obrazków ze znaków",
    message: "Te same słowa lub znaki się tu powtarzają.",
    suggestion: "Powiedz to raz, własnymi słowami.",
  },
  "no-unsupported-language": {
    title: "Tylko języki, które odbiorca na pewno zna",
    message: "Odbiorca może nie znać tego języka.",
    suggestion: "Napisz w języku odbiorcy albo dołącz tłumaczenie.",
  },
  "no-vote-request": {
    title: "Nigdy nie proś o głosy na opinie ani o ich zgłaszanie",
    message: "To prośba o głosy na opinie lub o ich zgłaszanie.",
    suggestion: "Zostaw głosy i zgłoszenia czytelnikom.",
  },
};
