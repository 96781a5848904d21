import type { Examples } from "../../../kit/define-rule.ts";

/** What no-outside-contact finds and spares in Dutch. */
export const examples: Examples = {
  hits: [
    "Bel ons op [[+31 20 123 4567]].",
    "Mail naar [[hulp@lampen.example]] voor de terugbetaling.",
    "Voeg ons toe op [[WhatsApp]], dat gaat sneller.",
    "[[Scan]] de [[QR-code]] voor de garantie.",
    "Alles staat op [[www.lampen.example]].",
  ],
  passes: [
    "Laat de QR-code van de retourzending zien bij de balie.",
    "Antwoord graag hier, we gebruiken geen WhatsApp.",
    "Uw bestelling 303-1234567-7654321 vertrekt op 12.05.2026.",
    "De lamp weegt 2500 g en werkt op 230 V.",
    "Neem contact op via de pagina van de bestelling.",
    "De handleiding zit als pdf in de bijlage.",
  ],
};
