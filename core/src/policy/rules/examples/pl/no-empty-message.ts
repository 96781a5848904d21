import type { Examples } from "../../../kit/define-rule.ts";

/** What no-empty-message finds and spares in Polish. */
export const examples: Examples = {
  hits: [
    "[[Dziękujemy za zakup i życzymy miłego dnia.]]",
    "[[Dzień dobry, Państwa paczka jest w drodze. Pozdrawiamy]]",
    "[[Potwierdzamy otrzymanie zamówienia. Dziękujemy.]]",
    "[[Dziękujemy, pozostajemy do dyspozycji.]]",
    "[[Twoje zamówienie zostało wysłane. Miłego użytkowania.]]",
  ],
  passes: [
    "Dziękujemy za zamówienie. Jaki ma być grawer?",
    "Dzień dobry, faktura jest w załączniku.",
    "Paczka dotrze dwa dni później z powodu śnieżycy.",
    "Zwróciliśmy całą kwotę, bo czajnik przeciekał. Nie trzeba odpisywać.",
    "Proszę przytrzymać przycisk przez pięć sekund.",
  ],
};
