import type { ShopperMessages } from "../messages.ts";

/** The landing page, signing in, what fails, and how reviews work, in Polish. */
export const entrance: ShopperMessages = {
  signIn: {
    title: "Logowanie do wersji demo",
    lead: "Proszę wybrać, kim być. Te osoby są zmyślone; nic nie opuszcza tego komputera.",
    as: (name) => `Kontynuuj jako ${name}`,
    shoppers: "Klienci",
    moderators: "Moderatorzy",
    operators: "Operatorzy",
    none: "Proszę zalogować się na swojej platformie; stamtąd nastąpi powrót tutaj.",
  },
  landing: {
    title: "Opinie, które mówią dlaczego",
    lead: "Candor to system opinii i ocen dla platformy handlowej, z regułami zapisanymi jako kod. Każde wstrzymanie, każde oznaczenie i każda liczba otwiera swój powód.",
    exhibit: {
      text: "Dziękujemy za zamówienie. Zwrócimy całą kwotę, gdy tylko pojawi się pięć gwiazdek.",
      words: "Zwrócimy całą kwotę, gdy tylko pojawi się pięć gwiazdek.",
      what: "Nie wysłano: to propozycja zwrotu pieniędzy za opinię.",
      because: "Żadnych zwrotów za opinię, cokolwiek by w niej było",
      instead: "Najpierw należy załatwić zamówienie i o nic nie prosić.",
      disagree: "Odwołanie do piątku, 4 grudnia 2026; decyduje inna osoba.",
    },
    word: "Dlaczego to jest podkreślone?",
    wordWhat: "O podkreślonych słowach ktoś lub coś zdecydowało; otwierają one swój powód.",
    wordBecause: "Każda decyzja podaje regułę, punkt i wersję regulaminu z danego dnia.",
    wordFacts: "Dokładne słowa albo fakty, na których się opiera.",
    wordInstead: "Co zrobić, by wynik był inny.",
    wordDisagree: "Gdzie się odwołać i do kiedy.",
    read: "Czytać jako klient",
    readAbout: "Produkty z ważonymi gwiazdkami, zwykła średnia obok i to, jak obie powstały.",
    write: "Pisać jako klient",
    writeAbout:
      "Najpierw gwiazdki, potem słowa. Reguła, która zwraca uwagę na słowo, pokazuje to w trakcie pisania.",
    decide: "Decydować jako moderator",
    decideAbout: "Wstrzymane opinie, od najstarszej, z zaznaczonymi słowami, regułą i powodem.",
    sell: "Sprzedawać",
    sellAbout:
      "Co czeka na odpowiedź, o które zamówienia można zapytać, i pole pisania, które przed wysłaniem mówi dlaczego.",
    operate: "Zmienić regulamin",
    operateAbout:
      "Wersję można napisać, zobaczyć z naniesionymi zmianami, sprawdzić na historii i ogłosić na czas.",
    tours: "Trzy dwuminutowe oprowadzenia",
    tourNames: {
      ring: "Znaleźć siatkę kont",
      refused: "Napisać wiadomość, która nie przejdzie",
      policy: "Zmienić regulamin",
    },
    check: "Sprawdzić metodę",
    checkAbout:
      "Jak zbiera się, sprawdza, porządkuje i uśrednia opinie, według obowiązujących ustawień.",
    build: "Budować na tym",
    buildAbout: "Każda operacja w OpenAPI 3.1, z każdym możliwym niepowodzeniem.",
    buildOpen: "Otwórz opis",
    parts: "Zobaczyć elementy",
    partsAbout: "Kolory, pismo i każdy składnik we wszystkich stanach.",
    partsOpen: "Otwórz galerię",
    enter: (name) => `Wejdź jako ${name}`,
  },
  failed: {
    title: "Nie udało się pokazać tej strony",
    back: "Wróć do produktów",
    requestId: (id) => `Zapytanie ${id}`,
  },
  about: {
    title: "Jak działają tu opinie",
    lead: (marketplace, policy) =>
      `Co ${marketplace} robi z opiniami, według obowiązujących ustawień (regulamin ${policy}).`,
    versions: "Nasze reguły, wersja po wersji",
    asking: "Kiedy pytamy kupujących",
    askingLead:
      "Każdy kupujący, którego zamówienie dotarło, jest pytany raz, tymi samymi neutralnymi słowami, cokolwiek o nim myśli.",
    askingWindow: (from, to) => `Od ${from}. do ${to}. dnia po dostawie.`,
    askingEstimate: (days) =>
      `Gdy dostawa jest tylko szacowana: od ${days}. dnia po najwcześniejszym terminie.`,
    askingReminder: (estimateDays, orderDays) =>
      `Jako przypomnienie: liczba dni po najpóźniejszym terminie: ${estimateDays}, albo po zamówieniu: ${orderDays}, zależnie od tego, co nastąpi wcześniej; nie, gdy sprzedawca został już oceniony.`,
    askingWeek: (count) => `Najwyżej tyle takich wiadomości w ciągu siedmiu dni: ${count}.`,
    askingQuiet: (from, to) => `Żadnej od ${from} do ${to} według zegara platformy.`,
    samples: (units, reviews) =>
      `Próbki daje tylko platforma, osobom, które sama wybiera: najwyżej ${units} sztuk produktu ze wszystkimi wariantami i tylko dopóki ma on mniej opinii niż ${reviews}. Nikt nie jest za to winien opinii.`,
    who: "Kto może pisać",
    whoAnyone: "Każdy, kto ma konto, może raz zrecenzować produkt, którego używał.",
    whoSpend: (amount) => `W ostatnich 12 miesiącach na koncie wydano co najmniej ${amount}.`,
    whoTies:
      "Sprzedawcy, ich pracownicy i rodziny nie mogą recenzować tego, co sprzedają, ani produktu konkurenta z tej samej kategorii.",
    whoTiesYears: (days) => `Powiązanie liczy się jeszcze po jego ustaniu. Liczba dni: ${days}.`,
    whoQuota: (count) =>
      `Opinie o produktach kupionych gdzie indziej, najwyżej na tydzień i konto: ${count}.`,
    whoRelease: "Opinie można pisać od premiery produktu.",
    whoStars: "Gwiazdki bez słów wymagają zakupu tutaj.",
    check: "Co jest sprawdzane",
    checkPurchase: (percent) =>
      `„Potwierdzony zakup” oznacza: zamówienie jest tu odnotowane, nie zostało anulowane i zapłacono co najmniej ${percent} zwykłej ceny.`,
    checkAll:
      "Każdy tekst przed publikacją sprawdzają te same reguły, niezależnie od gwiazdek. Reguły patrzą tylko na słowa: gwiazdki o niczym nie decydują.",
    checkHold:
      "Niektóre ustalenia odrzucają tekst; inne wymagają, by najpierw przeczytał go człowiek. Autor zawsze widzi słowa i regułę.",
    checkPublished: "Publikowane są wszystkie opinie zgodne z regułami, tak samo dobre, jak i złe.",
    checkNobody: "Nikt nie zmienia słów klienta: ani sprzedawca, ani platforma.",
    rulesTitle: "Reguły dla tekstów opinii",
    ruleColumn: "Reguła",
    clauseColumn: "Punkt",
    outcomeColumn: "Co się dzieje",
    outcome: {
      warn: "Wskazówka dla autora",
      hold: "Najpierw czyta człowiek",
      refuse: "Bez publikacji",
    },
    average: "Jak powstają gwiazdki",
    averageLead:
      "Gwiazdki to średnia ważona. Każda ocena ma wagę, która jest iloczynem trzech czynników. Gwiazdki nigdy nie są czynnikiem.",
    averageFormula: "gwiazdki = suma (gwiazdki × waga) ÷ suma wag",
    factor: "Czynnik",
    share: "Liczy się w",
    factorAge: (days) => `Wiek: waga maleje o połowę co ${days} dni`,
    factorAgeNow: "ocena z dzisiaj",
    factorAgeThen: (days) => `ocena sprzed ${days} dni`,
    factorPlatform: "Zakup potwierdzony tutaj",
    factorClaimed: "Zakup potwierdzony przez źródło, z którego zaimportowano",
    factorNone: "Zakup niepotwierdzony",
    factorSample: "Darmowa próbka od platformy",
    averagePlain: "Zwykła średnia stoi obok gwiazdek, aby było widać, co zmieniają wagi.",
    averageVersion: (version) =>
      `Wzór ${version}. Każdy może przeliczyć każdą liczbę z publicznego rejestru.`,
    order: "Jak porządkowane są opinie",
    orderLead:
      "„Najpierw najbardziej pomocne” porządkuje według tego, dla ilu czytelników opinia była pomocna, a potem według daty. „Najnowsze” i „najstarsze” idą tylko za datą. Żadna kolejność nie patrzy na gwiazdki i żadnej nie można kupić.",
    removal: "Kiedy opinia jest usuwana",
    removalLead: (days) =>
      `Tylko z powodu z tej listy, nigdy dlatego, że jest negatywna. Opinia podejrzana nie liczy się do decyzji człowieka, nie dłużej niż ${days} dni.`,
    money: "Płatności i prezenty",
    moneyLead:
      "Opinii za pieniądze, zwroty, prezenty lub rabaty nie publikuje się tutaj. Jedyny wyjątek to program próbek samej platformy, którego opinie mają oznaczenie „Darmowa próbka”.",
    proof: "Jak nas sprawdzić",
    proofLead:
      "Każda decyzja to wpis w publicznym rejestrze, który można zweryfikować bez zaufania do tego serwera. Zmiana jednego opublikowanego słowa jest widoczna.",
    proofReports: "Raporty o tym, co tu postanowiono",
    proofLog: "Najnowszy punkt kontrolny",
  },
};
