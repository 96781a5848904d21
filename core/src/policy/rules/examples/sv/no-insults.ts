import type { Examples } from "../../../kit/define-rule.ts";

/** What no-insults finds and spares in Swedish. */
export const examples: Examples = {
  hits: [
    "[[Lär dig läsa]] innan du kommer med [[lögner]].",
    "Bara en [[idiot]] ställer den i ugnen.",
    "[[Skyll dig själv]].",
    "[[Vi vet var du bor]].",
    "Det här är [[löjligt]], [[skäms]].",
    "[[Sluta tjata]] och [[skaffa dig ett liv]].",
  ],
  passes: [
    "Vi är ledsna att paketet kom för sent.",
    "På sidan fyra i bruksanvisningen står hur filtret rengörs.",
    "Tack för att du berättade om det lösa handtaget.",
    "Vi ser det annorlunda men förstår att du är arg.",
    "Du får skicka tillbaka pannan.",
  ],
};
