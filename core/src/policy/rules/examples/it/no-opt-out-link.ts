import type { Examples } from "../../../kit/define-rule.ts";

/** What no-opt-out-link finds and spares in Italian. */
export const examples: Examples = {
  hits: [
    "Per [[disiscriverti]] clicca qui.",
    "Può [[annullare l'iscrizione]] quando vuole.",
    "Ecco il [[link di disiscrizione]].",
    "Se [[non desidera più ricevere]] messaggi, risponda STOP.",
    "[[Disiscrizione]] in un clic.",
  ],
  passes: [
    "Può cambiare le impostazioni dal suo account.",
    "Il suo abbonamento al caffè parte lunedì.",
    "Se il pezzo non le serve più, lo restituisca.",
    "L'iscrizione della garanzia si fa online.",
    "Con la valvola chiusa il filtro resta senza acqua.",
  ],
};
