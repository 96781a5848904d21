import type { Examples } from "../../../kit/define-rule.ts";

/** What no-reviews-against-rivals finds and spares in Dutch. */
export const examples: Examples = {
  hits: [
    {
      text: "[[Ik verkoop dezelfde lampen maar dan beter]], koop niet hier.",
      context: { surface: "review" },
    },
    {
      text: "[[Als concurrent]] kan ik zeggen: rommel, [[neem liever die van ons]].",
      context: { surface: "review" },
    },
    {
      text: "We [[bedelven VeloMax onder slechte reviews]] tot ze van pagina één zijn.",
      context: { surface: "social" },
    },
    {
      text: "Gezocht: tien mensen die [[slechte reviews bij de concurrent zetten, betaald per review]].",
      context: { surface: "social" },
    },
    "Schrijf een [[slechte review bij de concurrent]] aub.",
    "Zou u [[onze concurrent een ster]] willen geven?",
    "Wie wil een [[negatieve review]] schrijven op hun pagina?",
    "We betalen voor elke [[negatieve review over de concurrentie]].",
    "Wilt u [[de concurrenten beoordelen]] met een ster?",
    "Wie wil er een paar [[éénsterren bij de buurman]] droppen?",
    {
      text: "Ik geef 8 euro voor elke [[slechte review]] bij die winkel.",
      context: { surface: "social" },
    },
  ],
  passes: [
    { text: "In onze werkplaats gebruiken we hem elke dag.", context: { surface: "review" } },
    { text: "De onze gaat al jaren mee.", context: { surface: "review" } },
    { text: "Ik ben elektricien en gebruik hem elke dag.", context: { surface: "review" } },
    {
      text: "Het model van de concurrent heeft een langere kabel.",
      context: { surface: "review" },
    },
    {
      text: "Een concurrent gaf ons vorige maand valse reviews met één ster. We hebben ze gemeld.",
      context: { surface: "social" },
    },
    {
      text: "Mag je een concurrent slecht beoordelen? Nee, en dit is waarom.",
      context: { surface: "social" },
    },
    "Onze concurrent heeft betere reviews dan wij.",
    "De concurrentie is groot dit jaar.",
    "We schrijven geen reviews over concurrenten.",
    "Vergelijk gerust met de concurrent voordat u koopt.",
    "Een negatieve review heeft ons veel geleerd.",
    "Ik geef 8 euro fooi, en nooit een slechte review.",
    { text: "Elke slechte review kost ons 8 euro aan tijd.", context: { surface: "social" } },
  ],
};
