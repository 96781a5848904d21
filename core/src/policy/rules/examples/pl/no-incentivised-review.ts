import type { Examples } from "../../../kit/define-rule.ts";

/** What no-incentivised-review finds and spares in Polish. */
export const examples: Examples = {
  hits: [
    "[[Dostałam lampę za darmo do testów]], świeci dobrze.",
    "Produkt [[otrzymałem w zamian za szczerą opinię]].",
    "Pięć gwiazdek, [[bo obiecali kupon za opinię]].",
    "[[Sprzedawca oddaje pieniądze za tę opinię]], więc piszę.",
    "[[Jako testerka]] mogłam zatrzymać patelnię, oto moja [[opinia]].",
  ],
  passes: [
    "W paczce była karteczka z obietnicą kuponu, nie skorzystałem, bo pokrywka przecieka.",
    "Kupione na przecenie za połowę ceny.",
    "Sprzedawca przysłał nową pokrywkę w jeden dzień.",
    "Dostałem od żony na urodziny.",
    "W zestawie jest jedna kostka gratis.",
  ],
};
