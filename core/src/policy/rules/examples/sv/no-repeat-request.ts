import type { Examples } from "../../../kit/define-rule.ts";

/** What no-repeat-request finds and spares in Swedish. */
export const examples: Examples = {
  hits: [
    "En [[påminnelse]]: lämna gärna ett [[omdöme]].",
    "Vi har [[fortfarande inte]] sett någon [[recension]] från dig, kan du skriva en?",
    "Vi ber dig [[ännu en gång]] om ett [[omdöme]].",
    "[[Förra veckan bad]] vi dig att [[betygsätta]] köpet.",
    "Vi [[påminner]] gärna: har du hunnit skriva ditt [[omdöme]]?",
  ],
  passes: [
    "Påminnelse: skicka tillbaka den gamla lampan före fredag.",
    "Vi skickar delen en gång till.",
    "Fraktbolaget har fortfarande inte svarat.",
    "Tack för ditt omdöme.",
    "Vi återkommer om fakturan.",
  ],
};
