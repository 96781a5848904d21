import type { Examples } from "../../../kit/define-rule.ts";

/** What no-outside-contact finds and spares in Italian. */
export const examples: Examples = {
  hits: [
    "Ci chiami al [[+39 06 1234 5678]].",
    "Scriva a [[aiuto@lampade.example]] per il rimborso.",
    "Aggiungici su [[WhatsApp]] e facciamo prima.",
    "[[Inquadra]] il [[codice QR]] per la garanzia.",
    "Tutto è su [[www.lampade.example]].",
  ],
  passes: [
    "Mostri il codice QR del reso allo sportello.",
    "Risponda qui, per favore, non usiamo WhatsApp.",
    "Il suo ordine 303-1234567-7654321 parte il 12.05.2026.",
    "La lampada pesa 2500 g e va a 230 V.",
    "Ci contatti dalla pagina dell'ordine.",
    "Il manuale è allegato in PDF.",
  ],
};
