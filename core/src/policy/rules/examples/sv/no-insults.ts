import type { Examples } from "../../../kit/define-rule.ts";

/** What no-insults finds and spares in Swedish. */
export const examples: Examples = {
  hits: [
    {
      text: "Läste du ens kartongen, eller [[är läsning inte din grej]]?",
      context: { surface: "review_reply" },
    },
    {
      text: "[[Grattis, du lyckades ha sönder]] en sked, vilken talang.",
      context: { surface: "review_reply" },
    },
    {
      text: "Konstigt att [[alla andra klarar det utom du]].",
      context: { surface: "review_reply" },
    },
    "[[Lär dig läsa]] innan du kommer med [[lögner]].",
    "Bara en [[idiot]] ställer den i ugnen.",
    "[[Skyll dig själv]].",
    "[[Vi vet var du bor]].",
    "Det här är [[löjligt]], [[skäms]].",
    "[[Sluta tjata]] och [[skaffa dig ett liv]].",
  ],
  passes: [
    { text: "Vilken talang, fin bild!", context: { surface: "review_reply" } },
    {
      text: "Det är kunder som du som får oss att fortsätta. Tack!",
      context: { surface: "review_reply" },
    },
    {
      text: "Tråkigt att skeden gick sönder. En ny är på väg.",
      context: { surface: "review_reply" },
    },
    { text: "Locket vrids åt vänster, se sidan 3.", context: { surface: "review_reply" } },
    "Vi är ledsna att paketet kom för sent.",
    "På sidan fyra i bruksanvisningen står hur filtret rengörs.",
    "Tack för att du berättade om det lösa handtaget.",
    "Vi ser det annorlunda men förstår att du är arg.",
    "Du får skicka tillbaka pannan.",
  ],
};
