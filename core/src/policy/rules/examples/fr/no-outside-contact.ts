import type { Examples } from "../../../kit/define-rule.ts";

/** What no-outside-contact finds and spares in French. */
export const examples: Examples = {
  hits: [
    "Appelez-nous au [[+33 1 23 45 67 89]].",
    "Écrivez à [[aide@lampes.example]] pour le remboursement.",
    "Ajoutez-nous sur [[WhatsApp]] pour aller plus vite.",
    "[[Scannez]] le [[code QR]] pour enregistrer la garantie.",
    "Tout est sur [[www.lampes.example]].",
  ],
  passes: [
    "Présentez le QR code de l'étiquette de retour au relais.",
    "Merci de répondre ici, nous n'utilisons pas WhatsApp.",
    "Votre commande 303-1234567-7654321 part le 12.05.2026.",
    "La lampe pèse 2500 g et fonctionne en 230 V.",
    "Contactez-nous depuis la page de la commande.",
    "La notice est jointe en PDF.",
  ],
};
