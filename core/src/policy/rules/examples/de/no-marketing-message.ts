import type { Examples } from "../../../kit/define-rule.ts";

/** What no-marketing-message finds and spares in German. */
export const examples: Examples = {
  hits: [
    "[[Abonnieren]] Sie unseren [[Newsletter]].",
    "Mit dem [[Code PFANNE sparen Sie 20 % Rabatt]] beim nächsten Einkauf.",
    "[[Entdecken Sie]] [[unser Sortiment]].",
    "[[Nur für kurze Zeit]]: [[Angebote]] im Shop.",
    "Ein [[Gutschein]] für Ihre nächste Bestellung liegt bei.",
  ],
  passes: [
    "Wegen der beschädigten Lieferung haben wir Ihnen einen Gutschein gutgeschrieben.",
    "Der Preis steht auf der Rechnung.",
    "Wir können Ihre Newsletter-Einstellung nicht ändern.",
    "Bitte wählen Sie eine der beiden Farben.",
    "Das Ersatzteil ist wieder da und kommt morgen.",
    "Die Lampe ist leider ausverkauft.",
  ],
};
