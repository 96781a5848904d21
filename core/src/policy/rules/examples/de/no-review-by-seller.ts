import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-by-seller finds and spares in German. */
export const examples: Examples = {
  hits: [
    "Ich arbeite seit drei Jahren in der Firma, die das herstellt, und bin [[stolz auf unser Produkt]].",
    "Ich bin zwar [[mit dem Verkäufer verwandt]], aber die Pfanne ist wirklich top.",
    "[[Als Mitarbeiter des Herstellers]] kann ich sagen: beste Qualität.",
    "[[Meine Schwester arbeitet bei dieser Firma]], alles bestens.",
    "[[Mein Mann hat das erfunden]].",
    "[[Ich arbeite für den Hersteller]] und kenne die Qualität.",
    "[[Als Hersteller]] weiß ich, wie gut das ist.",
    "[[Meine Schwester hat die Tasche entworfen]].",
    "[[Ich bin der Erfinder]] dieser Lampe.",
  ],
  passes: [
    "Ich stelle selbst Kerzen her und das Wachs lässt sich gut gießen.",
    "Wir nutzen es im Team, das klappt prima.",
    "Meine Schwägerin hat den auch und ist zufrieden.",
    "Ich arbeite in einer Werkstatt und brauche den Schlüssel täglich.",
    "Damit habe ich die Vorhänge selbst genäht.",
    "Wir haben das Regal selbst gebaut, ging schnell.",
    "Meine Schwester arbeitet bei der Bahn und trägt die Schuhe täglich.",
    "Mein Mann benutzt das jeden Tag.",
    "Ich arbeite in einem Krankenhaus.",
    "Als Lehrerin brauche ich einen festen Rucksack.",
    "Meine Schwester hat auch eine.",
    "Der Hersteller hat schnell geantwortet.",
  ],
};
