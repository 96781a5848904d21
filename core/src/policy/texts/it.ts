import type { LanguageTexts } from "./said.ts";

/** Italian: formal address, no blame, no exclamation marks. */
export const it: LanguageTexts = {
  "no-cancel-request": {
    title: "Mai chiedere all'acquirente di annullare perché non si può consegnare",
    message: "Questo chiede all'acquirente di annullare un ordine che lei non può evadere.",
    suggestion: "Annulli lei l'ordine e spieghi il motivo.",
  },
  "no-diverting-unhappy-buyers": {
    title: "Mai portare gli scontenti su un canale privato invece che a una recensione",
    message: "Questo manda gli acquirenti scontenti da lei invece che verso una recensione.",
    suggestion: "Offra aiuto a tutti, senza parlare allo stesso tempo di recensioni.",
  },
  "no-emoji": {
    title: "Niente emoji nei messaggi",
    message: "Qui c'è un'emoji.",
    suggestion: "Lo dica a parole.",
  },
  "no-empty-lines": {
    title: "Non più di una riga vuota di seguito",
    message: "Qui resta vuota più di una riga.",
    suggestion: "Lasci una sola riga vuota tra i paragrafi.",
  },
  "no-empty-message": {
    title: "Nessun messaggio che solo ringrazia o dice di esserci",
    message: "Questo non dice all'acquirente nulla che la piattaforma non dica già.",
    suggestion: "Non lo invii, oppure aggiunga ciò che l'acquirente deve sapere o decidere.",
  },
  "no-feedback-change-pressure": {
    title: "Mai premere o premiare perché si cambi il feedback al venditore",
    message: "Questo spinge l'acquirente a modificare o togliere il feedback al venditore.",
    suggestion: "Dica in modo neutro che il feedback si può modificare, oppure non ne parli.",
  },
  "no-hate": {
    title: "Nessun attacco a persone per ciò che sono",
    message: "Questo può suonare come un attacco a persone per ciò che sono.",
    suggestion: "Dica che cosa non andava nell'ordine o nel prodotto.",
  },
  "no-illegal-content": {
    title: "Niente di illegale o pericoloso",
    message: "Questo sembra offrire o annunciare qualcosa di illegale.",
    suggestion: "Tolga le parole evidenziate. Se qualcuno è in pericolo, chiami i soccorsi.",
  },
  "no-incentive-for-review": {
    title: "Mai offrire qualcosa per una recensione",
    message: "Questo offre qualcosa per una recensione o un voto.",
    suggestion: "Chieda senza offrire nulla, oppure regali senza parlare di recensioni.",
  },
  "no-incentivised-review": {
    title: "Nessuna recensione scritta in cambio di qualcosa",
    message: "Questo dice che la recensione è stata scritta in cambio di qualcosa.",
    suggestion: "Ci dica chi l'ha offerto. Può scrivere di nuovo su un prodotto che ha pagato lei.",
  },
  "no-insider-reviews": {
    title: "Mai chiedere recensioni a familiari, amici o dipendenti",
    message: "Questo chiede recensioni a persone vicine al venditore.",
    suggestion: "Chieda loro di provare il prodotto e di parlargliene in privato.",
  },
  "no-insults": {
    title: "Niente insulti, sarcasmo o minacce verso un acquirente",
    message: "Questo può suonare scortese o minaccioso.",
    suggestion: "Dica in una o due frasi che cosa è successo e che cosa ha fatto.",
  },
  "no-link-in-review": {
    title: "Niente link fuori dalla piattaforma",
    message: "Questo porta fuori dalla piattaforma.",
    suggestion: "Tolga il link e dica il nome di ciò che intende.",
  },
  "no-marketing-message": {
    title: "Niente pubblicità agli acquirenti attraverso la piattaforma",
    message: "Questo fa pubblicità invece di servire l'ordine.",
    suggestion: "Resti all'ordine, senza offerte, codici o altri prodotti.",
  },
  "no-markup": {
    title: "Niente HTML nei messaggi",
    message: "Qui c'è HTML, che viene inviato come semplici segni.",
    suggestion: "Scriva testo semplice.",
  },
  "no-obscenity": {
    title: "Niente parole oscene né offese alle persone",
    message: "Qui c'è una parola oscena.",
    suggestion: "Dica lo stesso senza la parola evidenziata.",
  },
  "no-opt-out-link": {
    title: "Nessuna riga di disiscrizione in un messaggio",
    message: "Questo aggiunge una propria riga di disiscrizione.",
    suggestion: "La lasci fuori; la piattaforma aggiunge le impostazioni dell'acquirente.",
  },
  "no-outside-contact": {
    title: "Niente link, e-mail, telefoni o messaggistica esterni",
    message: "Questo porta l'acquirente fuori dalla piattaforma.",
    suggestion: "Risponda qui, nella conversazione dell'ordine.",
  },
  "no-personal-data-in-reply": {
    title: "Nessun dato personale in una risposta pubblica",
    message: "Questo mostra in pubblico dati personali di un acquirente.",
    suggestion:
      "Tolga nomi, indirizzi e numeri d'ordine; scriva all'acquirente nella conversazione dell'ordine.",
  },
  "no-personal-data-in-review": {
    title: "Nessun dato personale in una recensione o in un feedback",
    message: "Qui c'è un indirizzo, un numero o un'e-mail.",
    suggestion: "Tolga le parole evidenziate; il resto si può pubblicare.",
  },
  "no-positive-review-request": {
    title: "Mai chiedere una recensione positiva o un numero di stelle",
    message: "Questo chiede una buona recensione invece di una sincera.",
    suggestion: "Chieda una recensione senza dire come deve essere.",
  },
  "no-price-talk-in-review": {
    title: "Nessuna parola su prezzi altrove o disponibilità",
    message: "Questo dice dove il prodotto costa meno o è disponibile.",
    suggestion: "Dica se per lei valeva il prezzo.",
  },
  "no-product-talk-in-feedback": {
    title: "Un feedback che parla solo del prodotto è una recensione",
    message: "Questo parla solo del prodotto, non del venditore.",
    suggestion:
      "Lo sposti con un clic in una recensione del prodotto, oppure aggiunga come l'ha servita il venditore.",
  },
  "no-promotion-in-review": {
    title: "Niente pubblicità in una recensione o in un feedback",
    message: "Questo fa pubblicità a qualcosa.",
    suggestion: "Tenga ciò che pensa del prodotto, senza codici, negozi o canali.",
  },
  "no-refund-for-review": {
    title: "Mai legare un rimborso a una recensione",
    message: "Questo lega un rimborso a una recensione.",
    suggestion: "Rimborsi ciò che spetta e non parli della recensione.",
  },
  "no-repeat-request": {
    title: "Mai chiedere una seconda volta per lo stesso ordine",
    message: "Questo chiede di nuovo una recensione per lo stesso ordine.",
    suggestion: "Non chieda un'altra volta. La piattaforma invia da sé la sua unica richiesta.",
  },
  "no-request-after-praise": {
    title: "Mai rispondere a un complimento chiedendo una recensione",
    message: "Questo risponde a un complimento chiedendo una recensione.",
    suggestion: "Ringrazi e si fermi lì. La piattaforma chiede a tutti con le stesse parole.",
  },
  "no-request-from-happy-buyers-only": {
    title: "Mai chiedere una recensione solo agli acquirenti soddisfatti",
    message: "Questo chiede una recensione solo agli acquirenti soddisfatti.",
    suggestion: "Chieda a tutti con le stesse parole, senza condizioni.",
  },
  "no-review-by-seller": {
    title: "Nessuna recensione del venditore, del produttore o di chi è loro vicino",
    message: "Questo sembra scritto da qualcuno legato al venditore o al produttore.",
    suggestion: "Lo pubblichi come testo del venditore, oppure ci dica che non ha legami con lui.",
  },
  "no-review-change-request": {
    title: "Mai chiedere di modificare o togliere una recensione del prodotto",
    message: "Questo chiede all'acquirente di modificare o togliere una recensione del prodotto.",
    suggestion: "Lasci fuori la richiesta. Dica che cosa ha fatto per sistemare le cose.",
  },
  "no-review-coaching": {
    title: "Mai dire a un acquirente che cosa scrivere in una recensione",
    message: "Questo dice all'acquirente che cosa scrivere.",
    suggestion: "Lasci le parole all'acquirente.",
  },
  "no-review-pressure": {
    title: "Mai mettere un acquirente sotto pressione per una recensione o un feedback",
    message: "Questo mette l'acquirente sotto pressione per una recensione.",
    suggestion: "Aiuti con l'ordine e lasci all'acquirente la sua opinione.",
  },
  "no-review-trade": {
    title: "Nessun commercio di recensioni",
    message: "Questo offre, cerca o organizza un commercio di recensioni.",
    suggestion: "Lasci le recensioni agli acquirenti che vogliono scriverle.",
  },
  "no-reviews-against-rivals": {
    title: "Mai organizzare recensioni sul prodotto di un concorrente",
    message: "Questo organizza una recensione sul prodotto di un concorrente.",
    suggestion: "Lasci le recensioni degli altri venditori ai loro acquirenti.",
  },
  "no-service-talk-in-review": {
    title: "Una recensione che parla solo del venditore o della consegna è un feedback",
    message: "Questo parla solo del venditore o della consegna.",
    suggestion:
      "Lo sposti con un clic nel feedback al venditore, oppure aggiunga che cosa pensa del prodotto.",
  },
  "no-shouting": {
    title: "Niente grida: maiuscole e file di punti esclamativi",
    message: "Questo si legge come un grido.",
    suggestion: "Scriva in lettere normali, con un solo segno alla fine.",
  },
  "no-spam": {
    title: "Niente ripetizioni, niente disegni fatti di segni",
    message: "Questo ripete le stesse parole o gli stessi segni.",
    suggestion: "Lo dica una volta, con parole sue.",
  },
  "no-unsupported-language": {
    title: "Solo lingue che chi legge conosce di sicuro",
    message: "Questo è in una lingua che chi legge forse non conosce.",
    suggestion: "Scriva nella lingua di chi legge, oppure aggiunga una traduzione.",
  },
  "no-vote-request": {
    title: "Mai chiedere voti sulle recensioni o segnalazioni contro di esse",
    message: "Questo chiede voti su recensioni o segnalazioni contro di esse.",
    suggestion: "Lasci voti e segnalazioni a chi legge.",
  },
};
