import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-pressure finds and spares in Dutch. */
export const examples: Examples = {
  hits: [
    "U hebt tot vrijdag om die [[beoordeling]] recht te zetten. Daarna neemt [[onze advocaat]] het over.",
    "[[Geen aardige woorden, geen]] onderdeel.",
    "Als de review niet [[weggaat]], hoort u van [[onze advocaat]].",
    "Elk [[slecht cijfer]] [[kost mijn collega haar bonus]].",
    "Zo'n [[beoordeling]] betekent dat iemand zijn [[baan verliest]].",
    "Uw [[slechte review]] [[ruïneert]] onze winkel.",
    "Onze [[advocaat noemt uw review]] smaad.",
    "Uw [[beoordeling]] [[schaadt ons]], denk aan onze gezinnen.",
    "Het onderdeel komt [[pas als]] u uw [[review]] hebt aangepast.",
    "We zijn een [[klein bedrijf]] en uw [[negatieve review]] kost ons klanten.",
    "Als u laat staan [[wat u geschreven]] heeft, komt [[uw garantie te vervallen]].",
  ],
  passes: [
    "Stuur de jas voor morgen terug, anders verloopt het label.",
    "Je retour ligt hier en wordt vandaag nagekeken.",
    "We zijn een klein bedrijf en lezen elke review.",
    "Het onderdeel ging gisteren weg, zonder op antwoord te wachten.",
    "Bedankt voor uw review, ook al is die kritisch.",
    "Het spijt ons dat dit is gebeurd.",
    "Uw review heeft geen invloed op de garantie.",
  ],
};
