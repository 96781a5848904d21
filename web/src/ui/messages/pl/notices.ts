import type { ShopperMessages } from "../messages.ts";

/** Notices of illegal content, in Polish. */
export const notices: ShopperMessages = {
  notices: {
    menu: "Zgłoś nielegalne treści",
    title: "Zgłoszenie nielegalnych treści",
    lead: "Każdy może powiedzieć, że coś tutaj łamie prawo. Decyduje człowiek, a Państwo dowiedzą się, co z tego wynikło i dlaczego.",
    rulesOnly: "To, co łamie tylko reguły tej platformy, zgłasza się przy samej opinii.",
    where: "Gdzie to jest",
    whereHint: "Adres strony lub opinii. Jeśli jest ich więcej: po jednym w wierszu.",
    whereProblem: "Pod tymi adresami nie ma opinii, produktu ani sprzedawcy.",
    law: "Jakie prawo to łamie",
    lawHint: "Jak najdokładniej: ustawa i artykuł.",
    why: "Dlaczego je łamie",
    whyHint: "Prosimy skopiować słowa, o które chodzi, i napisać, co jest w nich bezprawne.",
    name: "Imię i nazwisko",
    email: "Adres e-mail",
    emailHint: "Do potwierdzenia i odpowiedzi. Autor treści nie pozna żadnego z nich.",
    unnamed: "Chodzi o wykorzystywanie seksualne dzieci i nie podaję nazwiska.",
    goodFaith: "W dobrej wierze uważam, że wszystko to jest zgodne z prawdą i kompletne.",
    send: "Złóż zgłoszenie",
    incomplete:
      "Nie złożono: czegoś brakuje. Potrzebne są nazwisko i adres e-mail oraz oświadczenie na końcu.",
    receivedTitle: "Zgłoszenie zostało przyjęte",
    received: (id, day) => `Numer ${id}, ${day}.`,
    due: (day) => `Człowiek odpowie do ${day}.`,
    keep: "Prosimy zachować adres tej strony: tu pojawi się odpowiedź.",
    mailed: "Potwierdzenie i odpowiedź trafią też na podany adres e-mail.",
    waits: "Nikt jeszcze nie podjął decyzji.",
    founded: "Zgłoszenie uznano za zasadne.",
    unfounded: "Zgłoszenia nie uznano za zasadne.",
    byPerson: "Decyzję podjął człowiek, nie maszyna.",
    reason: "Uzasadnienie",
    redress: "Jeśli widzą to Państwo inaczej",
    outOfCourt: "Poza sądem",
    court: "W sądzie",
  },
};
