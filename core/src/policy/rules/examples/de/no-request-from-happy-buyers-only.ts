import type { Examples } from "../../../kit/define-rule.ts";

/** What no-request-from-happy-buyers-only finds and spares in German. */
export const examples: Examples = {
  hits: [
    "[[Hat Ihnen unser Laden geholfen]]? Dann schreiben Sie eine [[Bewertung]].",
    "Wenn Sie [[zufrieden sind, schreiben Sie bitte eine Bewertung]].",
    "Hat es Ihnen [[gefallen]]? Dann hinterlassen Sie eine [[Rezension]].",
    "Falls Ihnen die Lampe [[gefällt, freuen wir uns über eine Bewertung]].",
    "[[Zufrieden]]? [[Bewerten Sie]] uns.",
    "Wenn [[alles gut war, geben Sie bitte eine Bewertung]] ab.",
  ],
  passes: [
    "Wir hoffen, dass Sie mit der Lampe zufrieden sind.",
    "Ob zufrieden oder nicht: Sie können jederzeit eine Bewertung schreiben.",
    "Wenn Sie mit dem Ersatzteil zufrieden sind, müssen Sie nichts tun.",
    "Bitte schreiben Sie eine Bewertung, egal wie Ihnen die Lampe gefällt.",
    "Gefällt Ihnen die Farbe, oder sollen wir umtauschen?",
  ],
};
