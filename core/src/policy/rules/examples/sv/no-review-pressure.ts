import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-pressure finds and spares in Swedish. */
export const examples: Examples = {
  hits: [
    "Du har till fredag på dig att rätta [[omdömet]]. Sedan tar vår [[advokat]] över.",
    "[[Inga snälla ord, ingen]] reservdel.",
    "Ditt [[dåliga omdöme]] [[ruinerar]] vår butik.",
    "Vår [[advokat ser recensionen]] som [[förtal]].",
    "Din [[recension]] [[skadar oss]], tänk på [[våra barn]].",
    "Delen skickas [[först när]] du har ändrat [[betyget]].",
    "Vi är ett [[litet familjeföretag]] och ditt [[negativa omdöme]] kostar oss kunder.",
  ],
  passes: [
    "Skicka jackan senast i morgon, annars går etiketten ut.",
    "Din retur har kommit och kontrolleras i dag.",
    "Vi är ett litet familjeföretag och läser varje omdöme.",
    "Delen gick i väg i går, utan att vänta på svar.",
    "Tack för ditt omdöme, även om det var kritiskt.",
    "Vi är ledsna att det blev så här.",
    "Ditt omdöme påverkar inte garantin.",
  ],
};
