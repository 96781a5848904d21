import type { Examples } from "../../../kit/define-rule.ts";

/** What no-positive-review-request finds and spares in Dutch. */
export const examples: Examples = {
  hits: [
    {
      text: "[[Geef ons 5 sterren]], om niets te missen van wat komt.",
      context: { surface: "social" },
    },
    "We vragen nooit iets maar geef ons alstublieft [[vijf sterren]].",
    "Wilt u een [[positieve review schrijven]] over de lamp?",
    "We zouden blij zijn met uw [[vijf sterren]].",
    "[[Geef ons de hoogste score]] alstublieft.",
    "Een [[mooie beoordeling]] zou ons helpen, wil je die schrijven?",
    "Help ons onze [[5 sterren]] te houden.",
    "Trakteer ons op vijf [[⭐]] als je wilt.",
  ],
  passes: [
    "U kunt een review plaatsen, positief of negatief.",
    "Bedankt voor uw positieve review.",
    "We vragen nooit om vijf sterren.",
    "De handleiding geeft op pagina vijf een goed overzicht.",
    "Laat ons weten welke maat u past.",
  ],
};
