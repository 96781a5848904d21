import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-change-request finds and spares in Swedish. */
export const examples: Examples = {
  hits: [
    "Kan du [[byta ut omdömet]] mot ett nytt?",
    "Nu när motorn fungerar, kan de två [[stjärnorna växa]] lite?",
    "Du gav oss 2 [[stjärnor]]. Kan [[du ändra till fem]] nu?",
    "Nu hoppas vi att din [[enda stjärna försvinner]].",
    "Vill du [[förbättra ditt betyg]]?",
    "Kan du [[ändra din recension]]?",
    "Var snäll och [[ta bort omdömet]].",
    "Vi skulle uppskatta om du [[höjer betyget]].",
    "Den nya delen skickas så snart [[recensionen är borttagen]].",
    "Skulle du kunna [[uppdatera ditt omdöme]] nu när allt är löst?",
    "Om du inte [[tar bort förtalet före onsdag hör vår advokat]] av sig.",
    "Jag såg dina [[två stjärnor]]. Nu när locket är bytt, är vi väl [[värda fyra]]?",
    "Kan vi inte [[låtsas att omdömet]] aldrig fanns?",
    "Vi vore tacksamma om du [[uppdaterade omdömet]].",
  ],
  passes: [
    "Vi byter ut filtret mot ett nytt. Tack för ditt omdöme.",
    "Hjälp oss att förbättra ljusen och skriv ett omdöme.",
    "Vi har läst ditt omdöme och skickat en ny laddare.",
    "Vi ber ingen att ändra sin recension.",
    "Ta bort plastfilmen från lampan.",
    "Efter ditt omdöme har vi skrivit om bruksanvisningen.",
    "Du får ändra dig inom fjorton dagar.",
    "Juristen undrar om fakturan ska skickas till domstolen.",
    "Jag såg dina två stjärnor. Har det nya locket kommit fram?",
  ],
};
