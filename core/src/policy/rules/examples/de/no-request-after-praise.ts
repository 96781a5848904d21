import type { Examples } from "../../../kit/define-rule.ts";

/** What no-request-after-praise finds and spares in German. */
export const examples: Examples = {
  hits: [
    "[[Das freut uns]] sehr. Würden Sie das auch als [[Bewertung schreiben]]?",
    "[[Schön zu hören]], dass die Lampe hält. Bitte [[bewerten Sie]] uns.",
    "[[Vielen Dank für Ihre netten Worte]]. [[Hinterlassen Sie bitte eine Rezension]].",
    "Danke [[für das Lob]], bitte [[schreiben Sie eine Bewertung]].",
    "[[Es freut mich, dass]] alles passt. Könnten Sie eine [[Bewertung abgeben]]?",
  ],
  passes: [
    "Schön zu hören, dass die Lampe hält. Das Ersatzteil kommt am Montag.",
    "Vielen Dank für Ihre netten Worte.",
    "Es freut uns, dass der Schirm passt. Die Rechnung ist im Anhang.",
    "Danke für das Lob, wir geben es an die Werkstatt weiter.",
    "Das freut uns. Welche Größe brauchen Sie noch?",
  ],
};
