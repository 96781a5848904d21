import type { Examples } from "../../../kit/define-rule.ts";

/** What no-incentivised-review finds and spares in Polish. */
export const examples: Examples = {
  hits: [
    "[[Za tę opinię obiecali mi]] bon na 50 zł.",
    "[[Sprzedawca odda mi pieniądze, jeśli dam pięć gwiazdek]].",
    "[[Tą opinią biorę udział w losowaniu]].",
    "[[Dostałam lampę za darmo do testów]], świeci dobrze.",
    "Produkt [[otrzymałem w zamian za szczerą opinię]].",
    "Pięć gwiazdek, [[bo obiecali kupon za opinię]].",
    "[[Sprzedawca oddaje pieniądze za tę opinię]], więc piszę.",
    "[[Jako testerka]] mogłam zatrzymać patelnię, oto moja [[opinia]].",
  ],
  passes: [
    "Piszę głównie dlatego, że bateria ma jeszcze 90 %.",
    "Więc oto moja opinia: zapłaciłem 40 zł i po dwóch tygodniach się zepsuło.",
    "Dostałem od żony na urodziny i używam codziennie.",
    "Sprzedawca przysłał za darmo nową pokrywkę, bo moja była pęknięta.",
    "W paczce była karteczka z obietnicą kuponu, nie skorzystałem, bo pokrywka przecieka.",
    "Kupione na przecenie za połowę ceny.",
    "Sprzedawca przysłał nową pokrywkę w jeden dzień.",
    "Dostałem od żony na urodziny.",
    "W zestawie jest jedna kostka gratis.",
  ],
};
