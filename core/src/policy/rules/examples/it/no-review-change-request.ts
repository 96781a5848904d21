import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-change-request finds and spares in Italian. */
export const examples: Examples = {
  hits: [
    "Coperchio nuovo, tutto a posto: non crede che [[meritiamo più di una stella]]?",
    "Ora che il motore funziona, quelle due [[stelle potrebbero crescere]]?",
    "Potrebbe [[migliorare il suo voto]]?",
    "Potrebbe [[modificare la sua recensione]]?",
    "Per favore, [[elimina il commento]].",
    "Le saremmo grati se [[rivedesse la valutazione]].",
    "Il pezzo parte appena la [[recensione è stata rimossa]].",
    "Sarebbe possibile [[alzare il punteggio]] a cinque?",
    "E se Le mando un altro coperchio e [[facciamo finta che la recensione]] non ci sia?",
  ],
  passes: [
    "Ci aiuti a migliorare le candele, lasci una recensione.",
    "Abbiamo letto la sua recensione e mandiamo un nuovo caricatore.",
    "Non chiediamo a nessuno di cambiare una recensione.",
    "Rimuova la pellicola dalla lampada, per favore.",
    "Dopo la sua recensione abbiamo corretto il manuale.",
    "Può cambiare idea entro quattordici giorni.",
  ],
};
