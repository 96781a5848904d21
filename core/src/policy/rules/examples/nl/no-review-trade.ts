import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-trade finds and spares in Dutch. */
export const examples: Examples = {
  hits: [
    {
      text: "Bij een lage score krijg je een seintje, [[voordat de gast een beoordeling]] plaatst.",
      context: { surface: "social" },
    },
    { text: "Wie wil [[elkaar beoordelen]]? Ik begin.", context: { surface: "social" } },
    {
      text: "Reviews nodig? [[Oude accounts]], [[geen drop]], stuur een DM.",
      context: { surface: "social" },
    },
    "[[Reviews kopen]] kan bij ons.",
    "[[Producttesters gezocht]]: gratis spullen.",
    "Kom in onze [[reviewgroep]].",
    "Ik zoek iemand voor een [[reviewruil]].",
    "[[Boost je sterren]] met ons pakket.",
    "[[Meer sterren voor je]] zaak? Wij [[leveren echte reviews]], vanaf 9 euro per stuk.",
  ],
  passes: [
    {
      text: "Alle reviews komen van echte klanten. Bestel gerust.",
      context: { surface: "social" },
    },
    {
      text: "Los klachten op voordat een gast een slechte review schrijft.",
      context: { surface: "social" },
    },
    {
      text: "Wat je beter niet kunt doen\n1. Reviews kopen\n2. Familie om positieve reviews vragen",
      context: { surface: "social" },
    },
    {
      text: "Onze reviews komen van kopers die we allemaal hebben gevraagd.",
      context: { surface: "social" },
    },
    {
      text: "Alle accounts van onze klanten zijn beveiligd, en reviews staan op de pagina.",
      context: { surface: "social" },
    },
    {
      text: "Nieuw op de blog: hoe het filteren van reviews werkt.",
      context: { surface: "social" },
    },
    { text: "Wat je niet doet: reviews kopen.", context: { surface: "social" } },
    "We vinden gekochte meningen oneerlijk.",
    "Lees de reviews voordat je de tent koopt.",
    "Onze leesgroep komt dinsdag samen.",
    "De batterijtester zit in de doos.",
    "Jullie reviews helpen ons.",
  ],
};
