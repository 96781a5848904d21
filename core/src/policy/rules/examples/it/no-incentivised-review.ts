import type { Examples } from "../../../kit/define-rule.ts";

/** What no-incentivised-review finds and spares in Italian. */
export const examples: Examples = {
  hits: [
    "L'ho pagata meno [[perché dovevo recensirla]].",
    "[[Collaborazione pagata]] con il marchio, ma la teiera mi piace.",
    "Mi hanno promesso [[un buono da 10 € per questa recensione]].",
    "Il [[venditore mi rimborsa se metto cinque stelle]].",
    "[[Con questa recensione partecipo all'estrazione]].",
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
    "Scrivo soprattutto perché la batteria tiene ancora il 90 %.",
    "Quindi ecco il mio commento: pagato 40 € e rotto dopo due settimane.",
    "Regalo di mia moglie per il compleanno, lo uso tutti i giorni.",
    "Il venditore mi ha mandato gratis un coperchio nuovo perché il mio era rotto.",
    "Il venditore mi ha spedito gratis un nuovo coperchio.",
    "Comprato in saldo a metà prezzo.",
    "Il cavo era in omaggio con la lampada.",
    "Un biglietto prometteva un regalo per cinque stelle, io ne do due.",
    "Mia sorella l'ha avuto per Natale ed è contenta.",
  ],
};
