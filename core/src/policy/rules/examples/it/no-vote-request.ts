import type { Examples } from "../../../kit/define-rule.ts";

/** What no-vote-request finds and spares in Italian. */
export const examples: Examples = {
  hits: [
    "Per favore, [[clicca utile]] sotto la nostra recensione.",
    "[[Votate utile]] per quelle a cinque stelle.",
    "Potresti [[segnalare quella recensione]] come abuso?",
    "[[Segna]] tutte le nostre come [[utili]].",
    "[[Segnalate le brutte recensioni]] della settimana scorsa.",
  ],
  passes: [
    "Questa recensione mi è stata utile, diceva la misura del filtro.",
    "La sua domanda ci è stata utile.",
    "Non chiediamo mai di votare utile.",
    "Ci segnali ogni pezzo mancante.",
    "È allegata una nota utile sulla cura.",
  ],
};
