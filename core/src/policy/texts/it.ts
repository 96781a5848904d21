import type { LanguageTexts } from "./texts.ts";

/** Italian: formal address, no blame, no exclamation marks. */
export const it: LanguageTexts = {
  "no-cancel-request": {
    message: "Questo chiede all'acquirente di annullare un ordine che lei non può evadere.",
    suggestion: "Annulli lei l'ordine e spieghi il motivo.",
  },
  "no-diverting-unhappy-buyers": {
    message: "Questo manda gli acquirenti scontenti da lei invece che verso una recensione.",
    suggestion: "Offra aiuto a tutti, senza parlare di recensioni accanto.",
  },
  "no-emoji": { message: "Qui c'è un'emoji.", suggestion: "Lo dica a parole." },
  "no-empty-lines": {
    message: "Qui resta vuota più di una riga.",
    suggestion: "Lasci una sola riga vuota tra i paragrafi.",
  },
  "no-empty-message": {
    message: "Questo non dice all'acquirente nulla che il mercato non dica già.",
    suggestion: "Non lo invii, oppure aggiunga ciò che l'acquirente deve sapere o decidere.",
  },
  "no-feedback-change-pressure": {
    message: "Questo spinge l'acquirente a modificare o togliere il feedback al venditore.",
    suggestion: "Dica in modo neutro che il feedback si può modificare, oppure non ne parli.",
  },
  "no-hate": {
    message: "Questo attacca persone per ciò che sono.",
    suggestion: "Dica che cosa non andava nell'ordine o nel prodotto.",
  },
  "no-illegal-content": {
    message: "Questo sembra offrire o annunciare qualcosa di illegale.",
    suggestion: "Tolga le parole segnate. Se qualcuno è in pericolo, chiami i soccorsi.",
  },
  "no-incentive-for-review": {
    message: "Questo offre qualcosa per una recensione o un voto.",
    suggestion: "Chieda senza offrire nulla, oppure regali senza parlare di recensioni.",
  },
  "no-incentivised-review": {
    message: "Questo dice che la recensione è stata scritta in cambio di qualcosa.",
    suggestion: "Ci dica chi l'ha offerto. Può scrivere di nuovo su un prodotto che ha pagato lei.",
  },
  "no-insider-reviews": {
    message: "Questo chiede recensioni a persone vicine al venditore.",
    suggestion: "Chieda loro di provare il prodotto e di parlargliene in privato.",
  },
  "no-insults": {
    message: "Questo può suonare scortese o minaccioso.",
    suggestion: "Dica in una o due frasi che cosa è successo e che cosa ha fatto.",
  },
  "no-link-in-review": {
    message: "Questo porta fuori dal mercato.",
    suggestion: "Tolga il link e dica il nome di ciò che intende.",
  },
  "no-marketing-message": {
    message: "Questo fa pubblicità invece di servire l'ordine.",
    suggestion: "Resti all'ordine, senza offerte, codici o altri prodotti.",
  },
  "no-markup": {
    message: "Qui c'è HTML, che viene inviato come semplici segni.",
    suggestion: "Scriva testo semplice.",
  },
  "no-obscenity": {
    message: "Qui c'è una parola oscena.",
    suggestion: "Dica lo stesso senza la parola segnata.",
  },
  "no-opt-out-link": {
    message: "Questo aggiunge una propria riga di disiscrizione.",
    suggestion: "La lasci fuori; il mercato aggiunge le impostazioni dell'acquirente.",
  },
  "no-outside-contact": {
    message: "Questo porta l'acquirente fuori dal mercato.",
    suggestion: "Risponda qui, nella conversazione dell'ordine.",
  },
  "no-personal-data-in-reply": {
    message: "Questo mostra in pubblico dati personali di un acquirente.",
    suggestion:
      "Tolga nomi, indirizzi e numeri d'ordine; scriva all'acquirente nella conversazione dell'ordine.",
  },
  "no-personal-data-in-review": {
    message: "Qui c'è un indirizzo, un numero o un'e-mail.",
    suggestion: "Tolga le parole segnate; il resto si può pubblicare.",
  },
  "no-positive-review-request": {
    message: "Questo chiede una buona recensione invece di una sincera.",
    suggestion: "Chieda una recensione senza dire come deve essere.",
  },
  "no-price-talk-in-review": {
    message: "Questo dice dove il prodotto costa meno o è disponibile.",
    suggestion: "Dica se per lei valeva il prezzo.",
  },
  "no-product-talk-in-feedback": {
    message: "Questo parla solo del prodotto, non del venditore.",
    suggestion:
      "Lo sposti con un clic in una recensione del prodotto, oppure aggiunga come l'ha servita il venditore.",
  },
  "no-promotion-in-review": {
    message: "Questo fa pubblicità a qualcosa.",
    suggestion: "Tenga ciò che pensa del prodotto, senza codici, negozi o canali.",
  },
  "no-refund-for-review": {
    message: "Questo lega un rimborso a una recensione.",
    suggestion: "Rimborsi ciò che spetta e non parli della recensione.",
  },
  "no-repeat-request": {
    message: "Questo chiede di nuovo una recensione per lo stesso ordine.",
    suggestion: "Non chieda un'altra volta. Il mercato invia da sé la sua unica richiesta.",
  },
  "no-request-after-praise": {
    message: "Questo risponde a un complimento chiedendo una recensione.",
    suggestion: "Ringrazi e si fermi lì. Il mercato chiede a tutti con le stesse parole.",
  },
  "no-request-from-happy-buyers-only": {
    message: "Questo chiede una recensione solo agli acquirenti soddisfatti.",
    suggestion: "Chieda a tutti con le stesse parole, senza condizioni.",
  },
  "no-review-by-seller": {
    message: "Questo sembra scritto da qualcuno legato al venditore o al produttore.",
    suggestion: "Lo pubblichi come testo del venditore, oppure ci dica che non ha legami con lui.",
  },
  "no-review-change-request": {
    message: "Questo chiede all'acquirente di modificare o togliere una recensione del prodotto.",
    suggestion: "Lasci fuori la richiesta. Dica che cosa ha fatto per sistemare le cose.",
  },
  "no-review-coaching": {
    message: "Questo dice all'acquirente che cosa scrivere.",
    suggestion: "Lasci le parole all'acquirente.",
  },
  "no-review-pressure": {
    message: "Questo mette l'acquirente sotto pressione per una recensione.",
    suggestion: "Aiuti con l'ordine e lasci all'acquirente la sua opinione.",
  },
  "no-review-trade": {
    message: "Questo offre, cerca o organizza un commercio di recensioni.",
    suggestion: "Lasci le recensioni agli acquirenti che vogliono scriverle.",
  },
  "no-reviews-against-rivals": {
    message: "Questo organizza una recensione sul prodotto di un concorrente.",
    suggestion: "Lasci le recensioni degli altri venditori ai loro acquirenti.",
  },
  "no-service-talk-in-review": {
    message: "Questo parla solo del venditore o della consegna.",
    suggestion:
      "Lo sposti con un clic nel feedback al venditore, oppure aggiunga che cosa pensa del prodotto.",
  },
  "no-shouting": {
    message: "Questo si legge come un grido.",
    suggestion: "Scriva in lettere normali, con un solo segno alla fine.",
  },
  "no-spam": {
    message: "Questo ripete le stesse parole o gli stessi segni.",
    suggestion: "Lo dica una volta, con parole sue.",
  },
  "no-unsupported-language": {
    message: "Questo è in una lingua che chi legge forse non conosce.",
    suggestion: "Scriva nella lingua di chi legge, oppure aggiunga una traduzione.",
  },
  "no-vote-request": {
    message: "Questo chiede voti su recensioni o segnalazioni contro di esse.",
    suggestion: "Lasci voti e segnalazioni a chi legge.",
  },
};
