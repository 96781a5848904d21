import type { ShopperMessages } from "../messages.ts";

/** The landing page, signing in, what fails, and how reviews work, in Italian. */
export const entrance: ShopperMessages = {
  signIn: {
    title: "Accesso alla demo",
    lead: "Scelga chi essere. Queste persone sono inventate; nulla lascia questo computer.",
    as: (name) => `Continua come ${name}`,
    shoppers: "Clienti",
    moderators: "Moderatori",
    operators: "Gestori",
    none: "Acceda dal suo negozio online; da lì tornerà qui.",
  },
  landing: {
    title: "Recensioni che dicono perché",
    lead: "Candor è il sistema di recensioni e feedback di un marketplace, con le sue regole scritte come codice. Ogni attesa, ogni indicazione e ogni numero apre il proprio motivo.",
    exhibit: {
      text: "Grazie per il suo ordine. Le rimborsiamo tutto appena le sue cinque stelle sono online.",
      words: "Le rimborsiamo tutto appena le sue cinque stelle sono online.",
      what: "Non inviato: qui si offre un rimborso in cambio di una recensione.",
      because: "Nessun rimborso per una recensione, qualunque cosa dica",
      instead: "Prima sistemi l’ordine, e non chieda nulla.",
      disagree: "Ricorso fino a venerdì 4 dicembre 2026; decide un’altra persona.",
    },
    word: "Perché è sottolineato?",
    wordWhat:
      "Le parole sottolineate sono state decise da qualcuno o qualcosa, e aprono il motivo.",
    wordBecause:
      "Ogni decisione indica la regola, la clausola e la versione del regolamento di quel giorno.",
    wordFacts: "Le parole esatte, o i fatti, su cui si basa.",
    wordInstead: "Che cosa fare perché l’esito sia diverso.",
    wordDisagree: "Dove fare ricorso, e fino a quando.",
    read: "Leggere da cliente",
    readAbout: "Prodotti con stelle ponderate, la media semplice accanto e come nascono entrambe.",
    write: "Scrivere da cliente",
    writeAbout:
      "Prima le stelle, poi le parole. La regola che nota una parola lo mostra mentre scrive.",
    decide: "Decidere da moderatore",
    decideAbout:
      "Le recensioni in attesa, dalla meno recente, con le parole segnate, la regola e il motivo.",
    sell: "Vendere",
    sellAbout:
      "Che cosa attende un venditore, gli ordini e i messaggi, con le regole prima dell’invio.",
    operate: "Cambiare un regolamento",
    operateAbout:
      "Prepari una versione, la veda con le modifiche segnate, la provi sullo storico e la annunci in tempo.",
    tours: "Tre percorsi di due minuti",
    tourNames: {
      ring: "Trovare la rete",
      refused: "Scrivere un messaggio che viene rifiutato",
      policy: "Cambiare un regolamento",
    },
    check: "Verificare il metodo",
    checkAbout:
      "Come le recensioni sono raccolte, controllate, ordinate e mediate, secondo le impostazioni in vigore.",
    build: "Costruirci sopra",
    buildAbout: "Ogni operazione in OpenAPI 3.1, con tutti i modi in cui può fallire.",
    buildOpen: "Aprire la descrizione",
    parts: "Vedere le parti",
    partsAbout: "Colori, caratteri e ogni componente in tutti i suoi stati.",
    partsOpen: "Aprire la galleria",
    enter: (name) => `Entra come ${name}`,
  },
  failed: {
    title: "Non è stato possibile mostrare questa pagina",
    back: "Torna ai prodotti",
    requestId: (id) => `Richiesta ${id}`,
  },
  about: {
    title: "Come funzionano qui le recensioni",
    lead: (marketplace, policy) =>
      `Che cosa fa ${marketplace} con le recensioni, secondo le impostazioni in vigore (regolamento ${policy}).`,
    versions: "Le nostre regole, versione per versione",
    asking: "Quando si chiede agli acquirenti",
    askingLead:
      "A ogni acquirente di un ordine arrivato si chiede una volta, con le stesse parole neutre, qualunque cosa ne pensi.",
    askingWindow: (from, to) => `Dal giorno ${from} al giorno ${to} dopo la consegna.`,
    askingEstimate: (days) =>
      `Se la consegna è solo stimata: dal giorno ${days} dopo la prima data stimata.`,
    askingReminder: (estimateDays, orderDays) =>
      `Come promemoria: ${estimateDays} giorni dopo l’ultima data stimata o ${orderDays} giorni dopo l’ordine, a seconda di ciò che viene prima, e non se il venditore è già stato valutato.`,
    askingWeek: (count) => `Al massimo ${count} messaggi di questo tipo in sette giorni.`,
    askingQuiet: (from, to) =>
      `Nessuno dalle ${from} alle ${to}, secondo l’orologio del marketplace.`,
    samples: (units, reviews) =>
      `Solo il marketplace dà campioni, a persone che sceglie: al massimo ${units} unità di un prodotto con tutte le varianti, e solo finché ha meno di ${reviews} recensioni. Nessuno deve una recensione in cambio.`,
    who: "Chi può scrivere",
    whoAnyone: "Chiunque abbia un account può recensire, una volta, un prodotto che ha usato.",
    whoSpend: (amount) => `L’account ha speso almeno ${amount} negli ultimi 12 mesi.`,
    whoTies:
      "I venditori, il loro personale e le loro famiglie non possono recensire ciò che vendono né il prodotto di un concorrente della stessa categoria.",
    whoTiesYears: (days) => `Un legame conta per ${days} giorni dopo la sua fine.`,
    whoQuota: (count) =>
      `Recensioni di prodotti non acquistati qui: al massimo ${count} a settimana per account.`,
    whoRelease: "Le recensioni si aprono quando il prodotto esce.",
    whoStars: "Le stelle senza testo richiedono un acquisto qui.",
    check: "Che cosa si controlla",
    checkPurchase: (percent) =>
      `«Acquisto verificato» significa: l’ordine risulta qui, non è stato annullato ed è stata pagata una parte del prezzo abituale pari almeno a ${percent}.`,
    checkAll:
      "Ogni testo è controllato con le stesse regole prima della pubblicazione, qualunque sia il numero di stelle. Le regole guardano solo le parole: le stelle non decidono nulla.",
    checkHold:
      "Alcuni riscontri rifiutano un testo; altri chiedono che prima lo legga una persona. Chi scrive vede sempre le parole e la regola.",
    checkPublished:
      "Tutte le recensioni che rispettano le regole sono pubblicate, buone e cattive allo stesso modo.",
    checkNobody: "Nessuno modifica le parole di un cliente: né il venditore né il negozio.",
    rulesTitle: "Le regole per i testi delle recensioni",
    ruleColumn: "Regola",
    clauseColumn: "Clausola",
    outcomeColumn: "Che cosa succede",
    outcome: {
      warn: "Suggerimento a chi scrive",
      hold: "Prima legge una persona",
      refuse: "Non pubblicata",
    },
    average: "Come nascono le stelle",
    averageLead:
      "Le stelle sono una media ponderata. Ogni voto ha un peso, prodotto di tre fattori. Le stelle non sono mai un fattore.",
    averageFormula: "stelle = somma di (stelle × peso) ÷ somma dei pesi",
    factor: "Fattore",
    share: "Conta",
    factorAge: (days) => `Età: il peso si dimezza ogni ${days} giorni`,
    factorAgeNow: "un voto di oggi",
    factorAgeThen: (days) => `un voto di ${days} giorni fa`,
    factorPlatform: "Acquisto verificato qui",
    factorClaimed: "Acquisto verificato dalla fonte da cui è stato importato",
    factorNone: "Acquisto non verificato",
    factorSample: "Campione gratuito del negozio",
    averagePlain:
      "La media semplice sta accanto alle stelle, perché si veda che cosa cambiano i pesi.",
    averageVersion: (version) =>
      `Formula ${version}. Chiunque può ricalcolare ogni numero dal registro pubblico.`,
    order: "Come sono ordinate le recensioni",
    orderLead:
      "«Prima le più utili» ordina per quanti lettori hanno trovato utile una recensione, poi per data. «Più recenti» e «meno recenti» seguono solo la data. Nessun ordine guarda le stelle, e nessuno si può comprare.",
    removal: "Quando una recensione è rimossa",
    removalLead: (days) =>
      `Solo per un motivo di questo elenco, mai perché negativa. Una recensione sospetta non conta finché una persona non ha deciso, al massimo ${days} giorni.`,
    money: "Pagamenti e regali",
    moneyLead:
      "Le recensioni in cambio di denaro, rimborsi, regali o sconti non sono pubblicate qui. L’unica eccezione è il programma di campioni del negozio stesso, le cui recensioni portano l’indicazione «Campione gratuito».",
    proof: "Come controllarci",
    proofLead:
      "Ogni decisione è una voce di un registro pubblico, verificabile senza fidarsi di questo server. Se cambia anche una sola parola pubblicata, si vede.",
    proofReports: "Rapporti su ciò che è stato deciso qui",
    proofLog: "L’ultimo punto di controllo",
  },
};
