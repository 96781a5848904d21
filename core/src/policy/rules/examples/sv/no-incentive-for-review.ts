import type { Examples } from "../../../kit/define-rule.ts";

/** What no-incentive-for-review finds and spares in Swedish. */
export const examples: Examples = {
  hits: [
    "Skriv en [[anmeldelse og få et gavekort]].",
    "[[Lägg upp ditt omdöme, så drar vi av frakten]] nästa gång.",
    "Lämna ett [[omdöme och få ett presentkort]] på 100 kronor.",
    "[[En liten gåva väntar för varje recension]].",
    "När [[omdömet ligger uppe skickar vi en rabattkod]].",
    "[[Betygsätt kaffebryggaren så bjuder vi på ett gratis]] filter.",
    "Alla som [[recenserar tältet är med i utlottningen]].",
    "Tack för [[ditt omdöme]]. Som tack har vi lagt [[40 kr]] på ditt konto.",
    "Jag [[ställer undan en burk sylt åt dig om du berättar på produktsidan]] hur det gick.",
  ],
  passes: [
    {
      text: "Min frisör ger 10 kr rabatt om jag ger fem stjärnor. Är det lagligt?",
      context: { surface: "social" },
    },
    "Du skriver att någon erbjöd 10 kr för fem stjärnor. Anmäl det.",
    {
      text: "Det här gör vi aldrig: presentkort för omdömen, böner om fem stjärnor.",
      context: { surface: "social" },
    },
    {
      text: "Använd returknappen på din ordersida; vi står för frakten.",
      context: { surface: "review_reply" },
    },
    "De 200 kronorna är utbetalda; ditt omdöme får stå kvar.",
    "Du skriver att ett kort i paketet lovade en gåva för en recension.",
    "Det är förbjudet att ge en gåva i utbyte mot en recension.",
    "Vi får inte erbjuda något för en recension.",
    "Den nya lampan är gratis eftersom den första var trasig.",
    "Värdechecken som du använde är tillbaka på ditt konto.",
    "Presentpappret du valde ligger i kartongen.",
    "Rabatten syns på fakturan.",
    "Tack för ditt omdöme. Det nya handtaget är på väg.",
    "Du undrar om du får rabatt ifall du ger fem stjärnor. Nej, det gör vi inte.",
  ],
};
