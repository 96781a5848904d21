import type { Examples } from "../../../kit/define-rule.ts";

/** What no-cancel-request finds and spares in German. */
export const examples: Examples = {
  hits: [
    "Bitte [[stornieren Sie die Bestellung]], wir haben keinen Bestand.",
    "Könnten Sie Ihre [[Bestellung stornieren]]?",
    "Wir bitten Sie, den [[Auftrag zu stornieren]].",
    "Bitte die [[Bestellung selbst stornieren]].",
    "Würden Sie die [[Bestellung bitte stornieren]]?",
  ],
  passes: [
    "Wir haben die Bestellung storniert, weil die Lampe fehlt.",
    "Die Bestellung lässt sich nicht mehr ändern.",
    "Bitte sagen Sie uns, welche Farbe Sie möchten.",
    "Ihre Stornierung ist eingegangen.",
    "Die Lampe ist leider ausverkauft.",
  ],
};
