import type { Examples } from "../../../kit/define-rule.ts";

/** What no-request-after-praise finds and spares in Dutch. */
export const examples: Examples = {
  hits: [
    "[[Fijn dat de]] tent bleef staan. Zou u een [[review]] willen [[schrijven]]?",
    "[[Bedankt voor uw lieve]] woorden. Wilt u ze [[als review plaatsen]]?",
    "[[Wat leuk om te lezen]]. [[Beoordeel ons]] op de pagina.",
    "[[Bedankt voor de complimenten]], wilt u een [[beoordeling]] achterlaten?",
    "[[Goed om te horen]]. Kun je een [[review schrijven]]?",
  ],
  passes: [
    "Fijn dat de tent bleef staan. Het onderdeel komt maandag.",
    "Bedankt voor uw lieve woorden.",
    "Wat fijn dat de maat past. De factuur zit erbij.",
    "Bedankt voor de complimenten, de werkplaats is trots.",
    "Goed om te horen. Welke maat hebt u nog nodig?",
  ],
};
