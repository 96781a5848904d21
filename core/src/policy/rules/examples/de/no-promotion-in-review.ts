import type { Examples } from "../../../kit/define-rule.ts";

/** What no-promotion-in-review finds and spares in German. */
export const examples: Examples = {
  hits: [
    "[[Mit meinem Code]] [[spart ihr]] 10 Prozent.",
    "[[Besucht meinen]] Kanal für Rezepte.",
    "[[Bei mir im Shop gibt es]] das günstiger.",
    "Mehr auf [[www.pfannenblog.example.]]",
    "Hier ist mein [[Empfehlungslink]].",
  ],
  passes: [
    "Ich habe einen Gutschein benutzt.",
    "Die beste Pfanne, die ich je hatte.",
    "Auf dem Deckel steht ein Code.",
    "War im Angebot, als ich sie kaufte.",
    "Der Laden um die Ecke hatte sie nicht.",
  ],
};
