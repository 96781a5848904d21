import type { Examples } from "../../../kit/define-rule.ts";

/** What no-service-talk-in-review finds and spares in German. */
export const examples: Examples = {
  hits: [
    "[[Der Verkäufer hat nie geantwortet.]]",
    "[[Das Paket kam zwei Wochen zu spät.]]",
    "[[Schrecklicher Kundenservice, Erstattung fehlt noch.]]",
    "[[Der Bote hat das Paket im Regen abgestellt.]]",
    "[[Schnelle Lieferung und freundlicher Verkäufer.]]",
  ],
  passes: [
    "Für den Preis erwartet, der Service war nett.",
    "Kam spät an, aber der Klang ist toll.",
    "Nach zwei Tagen kaputt, musste die Erstattung verlangen.",
    "Schnelle Lieferung, funktioniert gut.",
    "Gute Qualität.",
    "Der Verkäufer war nett und die Lampe ist hell.",
  ],
};
