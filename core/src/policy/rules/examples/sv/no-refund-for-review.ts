import type { Examples } from "../../../kit/define-rule.ts";

/** What no-refund-for-review finds and spares in Swedish. */
export const examples: Examples = {
  hits: [
    "Du [[höjer till fem och vi betalar tillbaka hela]] priset, okej?",
    "[[Ta bort omdömet så återbetalar vi]] hela köpet.",
    "När [[recensionen är publicerad får du pengarna tillbaka]].",
    "Köp skalet, skriv ett [[omdöme, återbetalning]] via PayPal.",
    "[[Återbetalningen kommer när du har ändrat betyget]].",
    "[[Ge fem stjärnor och få köpesumman]] åter.",
  ],
  passes: [
    "Vi har betalat tillbaka 400 kr för att locket var sprucket.",
    "Så snart den gamla lampan har kommit fram betalar vi tillbaka priset.",
    "Vi återbetalade vattenkokaren eftersom den läckte.",
    "Återbetalningen hänger inte på något omdöme.",
    "När returen har kommit återbetalar vi beloppet.",
    "Passar inte lampan får du pengarna tillbaka.",
    "Vi har läst ditt omdöme och bytt leverantör av skruvar.",
    "Pengarna får du tillbaka, vilket betyg du än sätter.",
  ],
};
