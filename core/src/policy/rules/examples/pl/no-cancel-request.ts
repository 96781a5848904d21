import type { Examples } from "../../../kit/define-rule.ts";

/** What no-cancel-request finds and spares in Polish. */
export const examples: Examples = {
  hits: [
    "Towaru brak, proszę [[anulować zamówienie]].",
    "Czy mogliby Państwo [[anulować zakup]]? Producent zamknął linię.",
    "Prosimy o [[anulowanie zamówienia]] po Państwa stronie.",
    "Lampa się skończyła, czy możesz [[anulować swoje zamówienie]]?",
    "Prosimy [[zrezygnować z zakupu]], bo nie zdążymy wysłać.",
  ],
  passes: [
    "Anulowaliśmy zamówienie, bo lampy zabrakło, i zwróciliśmy pieniądze.",
    "Otrzymaliśmy Pana rezygnację.",
    "Paczka już wyszła, nie da się jej zatrzymać.",
    "Proszę podać kolor, który mamy wysłać.",
    "Zamówienia nie można już anulować.",
  ],
};
