import type { LetterWords } from "./words.ts";

/** The letter in Italian. */
export const it: LetterWords = {
  subject: "{marketplace}: la nostra decisione e i suoi motivi",
  greeting: "Buongiorno,",
  intro:
    "Il {date} abbiamo preso una decisione che La riguarda. Questa lettera dice quale, perché, su che " +
    "cosa si basa e come può farla esaminare da un'altra persona.",
  headings: {
    decision: "Che cosa abbiamo deciso",
    facts: "Di che cosa si tratta",
    rules: "Quali regole valgono",
    evidence: "Su che cosa ci basiamo",
    how: "Come ci siamo arrivati",
    next: "Che cosa può fare ora",
    remedy: "Se non è d'accordo",
  },
  measures: {
    education: "Spieghiamo la regola qui sotto. Nulla è limitato.",
    warning: "Ha tempo per rimediare prima che qualcosa sia limitato.",
    "templates-only": "I messaggi agli acquirenti partono solo con i nostri modelli.",
    "messaging-suspended":
      "Può rispondere agli acquirenti che Le scrivono, ma non scrivere per primo.",
    "requests-off": "Non partono richieste di recensione per i Suoi ordini.",
    "selling-suspended": "Il Suo account di vendita è sospeso.",
    "selling-withdrawn": "Il Suo account di vendita viene chiuso.",
    "funds-withheld": "Una parte del Suo saldo è trattenuta.",
    "legal-referral": "Consegniamo il fascicolo alle autorità.",
    "public-disclosure": "Nominiamo la Sua impresa nel nostro registro pubblico delle decisioni.",
    "intake-closed": "Il prodotto non riceve nuove recensioni.",
    "rating-withheld": "Le stelle del prodotto non sono mostrate; una nota lo dice.",
    "offers-suppressed": "Le offerte del prodotto non sono mostrate.",
    delisted: "Il prodotto è tolto dal mercato.",
    "family-frozen": "Le varianti di questa famiglia non si possono cambiare.",
    "review-weightless": "La recensione resta leggibile e non conta per le stelle.",
    "review-removed": "La recensione non è più mostrata e non conta più.",
    "contributions-limited": "Il Suo account non può scrivere recensioni, voti o risposte.",
    "community-closed": "Il Suo account non partecipa più a recensioni, voti e risposte.",
  },
  duration: {
    dated: "Dal {from} al {until}.",
    open: "Dal {from}, finché non è revocata.",
    once: "Fatto con questa lettera.",
  },
  territory: "Vale in: {countries}.",
  acts: {
    message: "Un messaggio del {date} ({id}).",
    review: "Una recensione del {date} ({id}).",
    feedback: "Una valutazione del {date} ({id}).",
    listing: "Un'inserzione, al {date} ({id}).",
    insert: "Un foglietto nel pacco del {date} ({id}).",
    account: "Ciò che un account ha fatto fino al {date}.",
    request: "Richieste di recensione fino al {date} ({id}).",
  },
  ground: "{rule} È la regola {ruleId} nella versione {version}, allora in vigore.",
  law: "La legge alla base: {law}.",
  quote: "Queste parole: «{quote}»",
  sources: {
    own_initiative: "L'abbiamo trovato noi; nessuno l'ha segnalato.",
    notice: "Qualcuno ce l'ha segnalato ({noticeId}).",
    trusted_flagger: "Un segnalatore attendibile ce l'ha segnalato ({noticeId}).",
  },
  automated: {
    detectedNot: "Un programma l'ha indicato. Una persona l'ha esaminato e ha deciso.",
    detectedNotByMachine: "Una persona l'ha trovato e ha deciso.",
    detectedPartly:
      "Un programma l'ha indicato e ha preparato la decisione. Una persona l'ha presa.",
  },
  todo: {
    stop_and_correct: "Smetta e corregga entro il {deadline} ciò che viola ancora la regola.",
    use_templates: "Fino al {deadline} usi i modelli e tralasci ciò che è segnato.",
    write_anew: "Può scrivere di nuovo, con parole che rispettano le regole.",
    nothing: "Non deve fare nulla.",
  },
  consequence:
    "Un'altra violazione entro {days} giorni porterebbe al passo seguente: {measure} Avrebbe i suoi " +
    "motivi.",
  noConsequence: "Non c'è un passo seguente.",
  remedy:
    "Può fare ricorso gratis fino al {until}: {path}. Lo esamina chi non ha avuto parte in questa " +
    "decisione. Può rispondere a ogni punto e non deve ammettere nulla.",
  outside: "Può rivolgersi anche a: {outOfCourt} O a un tribunale: {court}",
  closing: "{marketplace}, decisione {statementId}, caso {caseId}",
  grounds: {
    arrangedReviews: {
      rule: "Gli acquirenti scrivono recensioni di propria volontà; nessuno le ordina, le scambia o le concorda.",
      because: "Gli account del fascicolo hanno agito insieme come non fa chi non si conosce.",
    },
    ownReviews: {
      rule: "Nessuno recensisce ciò che vendono lui stesso, la sua famiglia, il suo datore di lavoro o un concorrente.",
      because: "I dati legano gli account al venditore o a un concorrente.",
    },
    paidReviews: {
      rule: "Nulla è dato o promesso per una recensione, né prima né dopo.",
      because:
        "Degli acquirenti hanno ricevuto qualcosa per scrivere, o per ciò che hanno scritto.",
    },
    selectiveAsking: {
      rule: "A tutti gli acquirenti si chiede una recensione allo stesso modo, qualunque cosa pensino dell'ordine.",
      because: "A chi si è chiesto dipende dall'esito dell'ordine più di quanto consenta il caso.",
    },
    mergedListings: {
      rule: "Solo le versioni di un prodotto stanno in una famiglia, così le recensioni restano al loro posto.",
      because: "Recensioni di un prodotto sono state mostrate per un altro.",
    },
    swayedVotes: {
      rule: "Voti e segnalazioni sono di ciascuno; nessuno li concorda.",
      because: "Voti o segnalazioni sono arrivati insieme in modo concordato.",
    },
    forbiddenMessages: {
      rule: "I messaggi agli acquirenti servono all'ordine o rispondono a una domanda, secondo le regole.",
      because: "Testi rifiutati sono stati tentati di nuovo dopo che era stato detto il motivo.",
    },
    reportedContent: {
      rule: "Nessuno cerca di influenzare recensioni, voti, valutazioni o richieste contro le regole.",
      because: "Quanto segnalato è stato esaminato e confrontato con le regole.",
    },
    suspectedReview: {
      rule: "Una recensione forse non autentica non conta per le stelle finché non è chiaro che cosa sia.",
      because: "Qualcuno ha esaminato la recensione e il contesto, e dubita che sia nata da sé.",
    },
    contentRules: {
      rule: "Una recensione parla del prodotto, con parole che tutti possono leggere.",
      because:
        "Una persona ha letto la recensione e vi ha trovato parole che le regole non ammettono.",
    },
    wrongProduct: {
      rule: "Una recensione sta con il prodotto di cui parla.",
      because: "Una persona ha letto la recensione; parla di un altro prodotto.",
    },
    legalOrder: {
      rule: "Ciò che un tribunale o un'autorità ha ordinato di togliere non è mostrato.",
      because: "C'è un ordine che riguarda questa recensione.",
    },
  },
  report: {
    subject: "{marketplace}: l'esito della Sua segnalazione {reportId}",
    intro:
      "Il {date} una persona ha deciso su ciò che ha segnalato. Questa lettera dice l'esito, perché, e " +
      "come può farlo esaminare da un'altra persona.",
    founded: "Aveva ragione: viola le regole. Chi ne è colpito lo apprende direttamente.",
    unfounded: "Non viola le regole e resta com'è.",
    reason: "Il motivo, nelle parole di chi ha deciso: «{reason}»",
    source: "L'ha segnalato Lei ({noticeId}).",
    seen: "Una persona ha letto ciò che ha segnalato, il Suo motivo e ciò che risulta.",
    person: "Una persona ha letto la recensione e ciò che risulta su di essa.",
  },
  outcome: {
    subject: "{marketplace}: l'esito del Suo ricorso",
    intro:
      "il {filed} ha fatto ricorso contro la decisione {statementId}. Chi non vi ha avuto parte ha " +
      "esaminato il ricorso e ha risposto il {decided}.",
    headings: {
      outcome: "Che cosa è stato deciso",
      reason: "Perché",
      next: "Che cosa può fare ora",
    },
    upheld: "La decisione resta. Nulla cambia.",
    partly: "La decisione cambia: una parte finisce oggi.",
    reversed: "Aveva ragione. La decisione è annullata e ciò che imponeva finisce oggi.",
    restored: "Ciò che le misure avevano cambiato torna com'era, senza che Lei faccia nulla.",
    again:
      "Con prove che prima non si potevano conoscere, può ricorrere ancora una volta fino al {until}.",
    notAgain: "All'interno del mercato questa risposta è l'ultima.",
    page: "La decisione, il Suo ricorso e che cosa può fare ancora: {page}",
    closing: "{marketplace}, ricorso {appealId}, decisione {statementId}",
  },
  ended: {
    subject: "{marketplace}: una misura è terminata",
    intro: "Il {date} è terminata una misura della decisione {statementId}. Diceva:",
    because: {
      expired: "È terminata da sé: il suo tempo è scaduto.",
      cured: "È stata revocata: ciò che la richiedeva è stato sistemato.",
      mistake: "È stata revocata: era un nostro errore.",
      appeal_overdue: "È stata revocata: il Suo ricorso non ha avuto risposta in tempo.",
    },
    page: "La decisione e ciò che resta valido: {page}",
  },
};
