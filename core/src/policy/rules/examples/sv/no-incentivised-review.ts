import type { Examples } from "../../../kit/define-rule.ts";

/** What no-incentivised-review finds and spares in Swedish. */
export const examples: Examples = {
  hits: [
    "[[För det här omdömet får jag en värdecheck på 100 kr]].",
    "[[Säljaren betalar tillbaka om jag ger fem stjärnor]].",
    "[[Med det här omdömet är jag med i utlottning]]en.",
    {
      text: "[[Tillverkaren gav mig lampan gratis för att jag skulle skriva]] något.",
      context: { surface: "review" },
    },
    "Jag [[fick den gratis i utbyte mot en recension]].",
    "[[Fick lampan för att testa]], den fungerar bra.",
    "Fem stjärnor, för [[säljaren betalar för det här omdömet]].",
    "[[I utbyte mot ett ärligt omdöme]] fick jag rabatt.",
    "Jag [[får pengarna tillbaka för den här recensionen]].",
  ],
  passes: [
    "Jag skriver mest för att batteriet fortfarande har 90 %.",
    "Så här är mitt omdöme: betalade 400 kr och den gick sönder efter två veckor.",
    "Fick den av min fru i födelsedagspresent och använder den varje dag.",
    "Säljaren skickade ett nytt lock gratis för att mitt var sprucket.",
    "Säljaren skickade ett nytt lock gratis.",
    "Köpt på rea för halva priset.",
    "Sladden följde med gratis.",
    "Ett kort i kartongen lovade en gåva för fem stjärnor, jag ger två.",
    "Min syster fick den i julklapp och är glad för den.",
  ],
};
