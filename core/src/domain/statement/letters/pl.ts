import type { LetterWords } from "./words.ts";

/** The letter in Polish. */
export const pl: LetterWords = {
  subject: "{marketplace}: nasza decyzja i jej powody",
  greeting: "Dzień dobry,",
  intro:
    "Dnia {date} podjęliśmy decyzję, która Państwa dotyczy. Ten list mówi, jaka to decyzja, dlaczego " +
    "zapadła, na czym się opiera i jak może ją sprawdzić inna osoba.",
  headings: {
    decision: "Co postanowiliśmy",
    facts: "O co chodzi",
    rules: "Jakie zasady obowiązują",
    evidence: "Na czym się opieramy",
    how: "Jak do tego doszliśmy",
    next: "Co można teraz zrobić",
    remedy: "W razie niezgody",
  },
  measures: {
    education: "Poniżej wyjaśniamy zasadę. Niczego nie ograniczamy.",
    warning: "Jest czas na naprawę, zanim cokolwiek ograniczymy.",
    "templates-only": "Wiadomości do kupujących wychodzą tylko z naszych szablonów.",
    "messaging-suspended":
      "Można odpowiadać kupującym, którzy napiszą, ale nie pisać jako pierwszy.",
    "requests-off": "Dla Państwa zamówień nie wychodzą prośby o recenzję.",
    "selling-suspended": "Konto sprzedawcy jest zawieszone.",
    "selling-withdrawn": "Konto sprzedawcy zostaje zamknięte.",
    "funds-withheld": "Część salda jest wstrzymana.",
    "legal-referral": "Przekazujemy akta organom.",
    "public-disclosure": "Wymieniamy firmę w naszym publicznym rejestrze decyzji.",
    "intake-closed": "Produkt nie przyjmuje nowych recenzji.",
    "rating-withheld": "Gwiazdki produktu nie są pokazywane; mówi o tym notatka.",
    "offers-suppressed": "Oferty produktu nie są pokazywane.",
    delisted: "Produkt zostaje wycofany z serwisu.",
    "family-frozen": "Wariantów tej rodziny nie można zmieniać.",
    "review-weightless": "Recenzję można czytać, ale nie liczy się do gwiazdek.",
    "review-removed": "Recenzja nie jest już pokazywana i się nie liczy.",
    "contributions-limited": "Z tego konta nie można dodawać recenzji, głosów ani odpowiedzi.",
    "community-closed": "To konto nie bierze już udziału w recenzjach, głosach i odpowiedziach.",
  },
  duration: {
    dated: "Od {from} do {until}.",
    open: "Od {from}, do odwołania.",
    once: "Dokonane tym listem.",
  },
  territory: "Obowiązuje w: {countries}.",
  acts: {
    message: "Wiadomość z {date} ({id}).",
    review: "Recenzja z {date} ({id}).",
    feedback: "Opinia o sprzedawcy z {date} ({id}).",
    listing: "Oferta, stan na {date} ({id}).",
    insert: "Ulotka w paczce z {date} ({id}).",
    account: "Działania konta do {date}.",
    request: "Prośby o recenzję do {date} ({id}).",
  },
  ground: "{rule} To zasada {ruleId} w wersji {version}, obowiązującej w tym czasie.",
  law: "Prawo, które za tym stoi: {law}.",
  quote: "Te słowa: „{quote}”",
  sources: {
    own_initiative: "Znaleźliśmy to sami; nikt tego nie zgłosił.",
    notice: "Ktoś nam to zgłosił ({noticeId}).",
    trusted_flagger: "Zgłosił to zaufany podmiot sygnalizujący ({noticeId}).",
  },
  automated: {
    detectedNot: "Wskazał na to program. Człowiek to sprawdził i zdecydował.",
    detectedNotByMachine: "Znalazł to człowiek i zdecydował.",
    detectedPartly: "Program wskazał na to i przygotował decyzję. Podjął ją człowiek.",
  },
  todo: {
    stop_and_correct: "Prosimy to przerwać i do {deadline} poprawić to, co nadal łamie zasadę.",
    use_templates: "Do {deadline} prosimy używać szablonów i pomijać to, co zaznaczone.",
    write_anew: "Można napisać ponownie, słowami zgodnymi z zasadami.",
    nothing: "Nie trzeba nic robić.",
  },
  consequence:
    "Kolejne naruszenie w ciągu {days} dni przyniosłoby następny krok: {measure} Miałby własne " +
    "uzasadnienie.",
  noConsequence: "Nie ma następnego kroku.",
  remedy:
    "Do {until} można bezpłatnie złożyć odwołanie: {path}. Rozpatrzy je ktoś, kto nie brał udziału w " +
    "tej decyzji. Można odnieść się do każdego punktu i niczego nie trzeba przyznawać.",
  outside: "Można też zwrócić się do: {outOfCourt} Albo do sądu: {court}",
  closing: "{marketplace}, decyzja {statementId}, sprawa {caseId}",
  grounds: {
    arrangedReviews: {
      rule: "Kupujący piszą recenzje z własnej woli; nikt ich nie zamawia, nie wymienia ani nie umawia.",
      because: "Konta z akt działały razem tak, jak nie robią tego kupujący, którzy się nie znają.",
    },
    ownReviews: {
      rule: "Nikt nie recenzuje tego, co sprzedaje sam, jego domownicy, pracodawca lub konkurent.",
      because: "Zapisy łączą te konta ze sprzedawcą lub konkurentem.",
    },
    paidReviews: {
      rule: "Za recenzję niczego się nie daje ani nie obiecuje, ani przed, ani po.",
      because: "Kupujący dostali coś za pisanie albo za to, co napisali.",
    },
    selectiveAsking: {
      rule: "Wszystkich kupujących prosi się o recenzję tak samo, cokolwiek myślą o zamówieniu.",
      because:
        "To, kogo poproszono, zależy od przebiegu zamówienia bardziej, niż pozwala przypadek.",
    },
    mergedListings: {
      rule: "Rodzinę dzielą tylko wersje jednego produktu, by recenzje zostały przy swojej rzeczy.",
      because: "Recenzje jednego produktu pokazano przy innym.",
    },
    swayedVotes: {
      rule: "Głosy i zgłoszenia są sprawą każdej osoby; nikt ich nie umawia.",
      because: "Głosy lub zgłoszenia przyszły razem w umówiony sposób.",
    },
    forbiddenMessages: {
      rule: "Wiadomości do kupujących służą zamówieniu lub odpowiadają na pytanie, zgodnie z zasadami.",
      because: "Odrzucone teksty próbowano wysłać ponownie po podaniu powodu.",
    },
    reportedContent: {
      rule: "Nikt nie próbuje wpływać na recenzje, głosy, opinie ani prośby wbrew zasadom.",
      because: "To, co zgłoszono, sprawdzono i porównano z zasadami.",
    },
    suspectedReview: {
      rule: "Recenzja, która może nie być prawdziwa, nie liczy się do gwiazdek, dopóki nie wiadomo, czym jest.",
      because: "Ktoś sprawdził recenzję i jej otoczenie i wątpi, że powstała sama z siebie.",
    },
    contentRules: {
      rule: "Recenzja mówi o produkcie słowami, które każdy może czytać.",
      because: "Człowiek przeczytał recenzję i znalazł słowa, których zasady nie dopuszczają.",
    },
    wrongProduct: {
      rule: "Recenzja jest przy produkcie, o którym mówi.",
      because: "Człowiek przeczytał recenzję; mówi o innym produkcie.",
    },
    legalOrder: {
      rule: "Tego, co sąd lub organ nakazał usunąć, nie pokazujemy.",
      because: "Istnieje nakaz dotyczący tej recenzji.",
    },
  },
  report: {
    subject: "{marketplace}: wynik zgłoszenia {reportId}",
    intro:
      "Dnia {date} człowiek zdecydował o tym, co Państwo zgłosili. Ten list mówi, jaki jest wynik, " +
      "dlaczego i jak może to sprawdzić inna osoba.",
    founded: "Zgłoszenie było słuszne: to łamie zasady. Kogo to dotyka, dowie się osobno.",
    unfounded: "To nie łamie zasad i zostaje bez zmian.",
    reason: "Powód, słowami osoby, która zdecydowała: „{reason}”",
    source: "Zgłosili to Państwo ({noticeId}).",
    seen: "Człowiek przeczytał to, co zgłoszono, podany powód i to, co jest zapisane.",
    person: "Człowiek przeczytał recenzję i to, co jest o niej zapisane.",
  },
  outcome: {
    subject: "{marketplace}: wynik odwołania",
    intro:
      "dnia {filed} złożyli Państwo odwołanie od decyzji {statementId}. Ktoś, kto nie brał w niej " +
      "udziału, rozpatrzył je i odpowiedział dnia {decided}.",
    headings: {
      outcome: "Co postanowiono",
      reason: "Dlaczego",
      next: "Co można teraz zrobić",
    },
    upheld: "Decyzja pozostaje. Nic się w niej nie zmienia.",
    partly: "Decyzja się zmienia: jej część kończy się dziś.",
    reversed: "Mieli Państwo rację. Decyzja jest uchylona, a to, co nakładała, kończy się dziś.",
    restored: "To, co zmieniły środki, wraca do poprzedniego stanu bez Państwa udziału.",
    again:
      "Z dowodami, których wcześniej nie można było znać, można odwołać się jeszcze raz do {until}.",
    notAgain: "W ramach serwisu ta odpowiedź jest ostatnia.",
    page: "Decyzja, odwołanie i co jeszcze można zrobić: {page}",
    closing: "{marketplace}, odwołanie {appealId}, decyzja {statementId}",
  },
  ended: {
    subject: "{marketplace}: środek przestał obowiązywać",
    intro: "Dnia {date} przestał obowiązywać środek z decyzji {statementId}. Brzmiał on:",
    because: {
      expired: "Skończył się sam: jego czas minął.",
      cured: "Został uchylony: to, co go wymagało, zostało naprawione.",
      mistake: "Został uchylony: był to nasz błąd.",
      appeal_overdue: "Został uchylony: odwołanie nie zostało rozpatrzone na czas.",
    },
    page: "Decyzja i to, co nadal obowiązuje: {page}",
  },
};
