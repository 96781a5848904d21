import type { Examples } from "../../../kit/define-rule.ts";

/** What no-repeat-request finds and spares in Swedish. */
export const examples: Examples = {
  hits: [
    "[[Tredje gången gillt: hur går det med omdömet]]?",
    "Jag har [[redan frågat två gånger]], lämna [[ditt omdöme]] i dag.",
    "[[Såg du mitt meddelande]] om [[recensionen]]? Jag väntar fortfarande.",
    "En [[påminnelse]]: lämna gärna ett [[omdöme]].",
    "Vi har [[fortfarande inte]] sett någon [[recension]] från dig, kan du skriva en?",
    "Vi ber dig [[ännu en gång]] om ett [[omdöme]].",
    "[[Förra veckan bad]] vi dig att [[betygsätta]] köpet.",
    "Vi [[påminner]] gärna: har du hunnit skriva ditt [[omdöme]]?",
  ],
  passes: [
    "Det är jag igen: budet behöver din portkod till det andra paketet.",
    "Jag har frågat budet två gånger och ringer igen i morgon.",
    "Påminnelse: skicka tillbaka den gamla lampan före fredag.",
    "Vi skickar delen en gång till.",
    "Fraktbolaget har fortfarande inte svarat.",
    "Tack för ditt omdöme.",
    "Vi återkommer om fakturan.",
  ],
};
