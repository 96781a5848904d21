import type { Examples } from "../../../kit/define-rule.ts";

/** What no-repeat-request finds and spares in Italian. */
export const examples: Examples = {
  hits: [
    "È la [[seconda volta che Le chiediamo]] una [[recensione]] della teiera.",
    "[[Non c'è due senza tre]]: e [[quella recensione]]?",
    "Gliel'ho [[già chiesto due volte]], lasci oggi la [[sua valutazione]].",
    "[[Ha visto il mio messaggio sulla recensione]]? Sto ancora aspettando.",
    "[[Promemoria]]: lascia una [[recensione]], per favore.",
    "[[Non hai ancora]] lasciato la [[recensione]] del trapano.",
    "Le scriviamo [[di nuovo]]: potrebbe [[valutare]] il prodotto?",
    "[[Come già chiesto]] nel [[messaggio precedente]], lasci un [[commento]].",
    "[[Ancora nessuna]] sua [[recensione]], può lasciarla?",
  ],
  passes: [
    "Sono ancora io: al corriere serve il codice per il secondo pacco.",
    "Ho sollecitato due volte il corriere e richiamo domani.",
    "Promemoria: restituisca la vecchia lampada entro venerdì, per favore.",
    "Le spediamo il pezzo di nuovo.",
    "Il corriere non ci ha ancora risposto.",
    "Grazie per la recensione.",
    "Torniamo a scriverle per la fattura.",
  ],
};
