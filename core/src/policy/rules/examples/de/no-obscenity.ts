import type { Examples } from "../../../kit/define-rule.ts";

/** What no-obscenity finds and spares in German. */
export const examples: Examples = {
  hits: [
    "So eine [[scheiß]] Lampe.",
    "Der Verkäufer ist ein [[Arschloch]].",
    "Was für eine [[Kacke]].",
    "[[Drecksack]] von Verkäufer.",
    "Alles [[Scheiße]] hier.",
  ],
  passes: [
    "So eine schlechte Lampe.",
    "Die Scheinwerfer sind zu schwach.",
    "Der Schirm ist schlecht verarbeitet.",
    "Der Hahn kräht im Kapitel drei.",
    "Das Leder riecht streng.",
  ],
};
