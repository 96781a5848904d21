import type { Examples } from "../../../kit/define-rule.ts";

/** What no-incentivised-review finds and spares in Italian. */
export const examples: Examples = {
  hits: [
    "[[Collaborazione pagata]] con il marchio, ma la teiera mi piace.",
    "Mi è stato [[inviato gratuitamente per poterne scrivere]].",
    {
      text: "[[Il produttore mi ha dato la lampada gratis perché ne scrivessi]] qualcosa.",
      context: { surface: "review" },
    },
    "Ho [[ricevuto questo prodotto gratis in cambio di una recensione]].",
    "[[Gratis per provarlo]], funziona bene.",
    "Cinque stelle perché [[il venditore mi rimborsa per questa recensione]].",
    "[[In cambio della mia opinione sincera]] ho avuto uno sconto.",
    "[[Mi danno dieci euro per questa recensione]].",
  ],
  passes: [
    "Il venditore mi ha spedito gratis un nuovo coperchio.",
    "Comprato in saldo a metà prezzo.",
    "Il cavo era in omaggio con la lampada.",
    "Un biglietto prometteva un regalo per cinque stelle, io ne do due.",
    "Mia sorella l'ha avuto per Natale ed è contenta.",
  ],
};
