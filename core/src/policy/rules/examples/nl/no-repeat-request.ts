import type { Examples } from "../../../kit/define-rule.ts";

/** What no-repeat-request finds and spares in Dutch. */
export const examples: Examples = {
  hits: [
    "[[Driemaal is scheepsrecht: hoe zit het met die review]]?",
    "Ik heb het [[al twee keer gevraagd]], laat vandaag [[uw beoordeling]] achter.",
    "Heeft u [[mijn bericht over de review]] gezien? Ik wacht nog.",
    "[[Voor de derde keer vragen]] wij om een korte [[review]].",
    "[[Ter herinnering]]: wilt u een [[review]] plaatsen?",
    "U hebt [[nog geen]] [[review]] over de boormachine geschreven.",
    "We vragen u [[nogmaals]] om een [[beoordeling]].",
    "[[Zoals eerder gevraagd]]: zou u ons willen [[beoordelen]]?",
    "[[Nog steeds geen]] [[review]] van u gezien, wilt u die schrijven?",
  ],
  passes: [
    "Daar ben ik weer: de bezorger heeft uw code nodig voor het tweede pakket.",
    "Ik heb de bezorger al twee keer gevraagd en bel morgen weer.",
    "Ter herinnering: stuur de oude lamp voor vrijdag terug.",
    "We sturen het onderdeel nogmaals.",
    "De koerier heeft nog geen antwoord gegeven.",
    "Bedankt voor uw review.",
    "We komen terug op uw vraag over de factuur.",
  ],
};
