import type { Examples } from "../../../kit/define-rule.ts";

/** What no-refund-for-review finds and spares in Dutch. */
export const examples: Examples = {
  hits: [
    "U [[maakt er vijf van en wij storten de hele prijs terug]], akkoord?",
    "[[We betalen het geld terug als u uw review]] verwijdert.",
    "Zodra de [[review online staat krijgt u uw geld terug]].",
    "Schrijf een [[review en krijg je geld terug]].",
    "Koop het hoesje, plaats een [[beoordeling, terugbetaling]] via PayPal volgt.",
    "De [[terugbetaling volgt na het aanpassen van uw beoordeling]].",
  ],
  passes: [
    "We hebben de 40 € teruggestort omdat het deksel gebarsten was.",
    "Zodra de oude lamp binnen is, storten we de prijs terug.",
    "We hebben de ketel terugbetaald omdat hij lekte.",
    "De terugbetaling hangt niet af van een review.",
    "Zodra we uw retour ontvangen, storten we het bedrag terug.",
    "Past de lamp niet, dan krijgt u uw geld terug.",
    "We hebben uw review gelezen en de handleiding verbeterd.",
  ],
};
