import type { Lexicon } from "./lexicon.ts";

/** Italian. Pronouns cling to imperatives (lasciaci, scrivici); adjectives mostly follow. */
export const it: Lexicon = {
  lang: "it",
  spaces: true,
  functionWords: [
    "il",
    "lo",
    "la",
    "gli",
    "le",
    "di",
    "del",
    "della",
    "dei",
    "e",
    "è",
    "sono",
    "ci",
    "tuo",
    "tua",
    "suo",
    "sua",
    "vostro",
    "nostro",
    "nostra",
    "per",
    "con",
    "una",
    "un",
    "in",
    "che",
    "non",
    "se",
    "al",
    "alla",
    "si",
    "più",
    "molto",
    "ha",
    "hai",
    "abbiamo",
    "grazie",
    "ma",
    "come",
    "quando",
    "questo",
    "questa",
    "mio",
    "mi",
    "ti",
    "da",
    "dal",
    "dopo",
    "anche",
    "sei",
    "solo",
    "nel",
    "sul",
    "sulla",
    "ai",
  ],
  forms: {
    modest: ["(piccola impresa|piccola azienda|azienda familiare|attivita familiare)"],
    review: [
      "(recensione|recensioni|valutazione|valutazioni|commento|commenti|giudizio|giudizi|opinione|opinioni|testimonianza|testimonianze)",
    ],
    feedback: [
      "(feedback|riscontro|feedback venditore|valutazione del venditore|valutazione venditore)",
    ],
    rating: ["(punteggio|voto|voti|una stella|1 stella)"],
    star: ["(stella|stelle|stelline)"],
    fiveStars: [
      "(5|cinque) (belle |)(stella|stelle|stelline)",
      "(5/5|massimo dei voti|voto massimo|punteggio massimo|valutazione massima|tutte le stelle|il massimo punteggio)",
    ],
    publicVoice: [
      "(condividi|condivida|condividere|condividete|racconta|racconti|raccontare|raccontaci|raccontateci) ~ (esperienza|opinione|altri|tutti|mondo|impressioni)",
      "(consigliaci|raccomandaci|passaparola|dicci cosa|di la tua|facci sapere cosa|due parole|dillo a tutti|dillo al mondo|cosa ne pensi)",
    ],
    helpfulVote: [
      "(clicca|cliccare|segna|vota|votare|premi) ~ (utile|utili|non utile)",
      "voto utile",
    ],
    abuseReport: ["(segnala|segnalare|segnalate) ~ (recensione|recensioni|abuso|commento)"],
    reviewSite: ["(google|trustpilot|tripadvisor|yelp|facebook)"],
    write: [
      "(lascia|lasci|lasciaci|lasciarci|lasciare|lasciate|lasciateci|lasciando|scrivi|scriva|scrivere|scriverci|scrivete|pubblica|pubblicare|pubblichi|inviare|invia|dare|dai|dacci|darci|metti|mettere|mettici|postare|posta|rilascia|rilasciare|rilasciata|inserire|inserisci|dedica|dedicarci|fai|online)",
    ],
    rate: [
      "(valuta|valutaci|valutare|valuti|valutarci|vota|votaci|recensisci|recensire|recensiscici|chi recensisce|recensori)",
    ],
    change: [
      "(modificare|modifica|modifichi|modificarla|cambiare|cambia|cambi|cambiarla|aggiornare|aggiorna|aggiorni|aggiornarla|correggere|correggi|corregga|rivedere|rivedi|riveda|riconsiderare|riconsideri|migliorare|migliora|rettificare|rettifica)",
    ],
    remove: [
      "(eliminare|elimina|elimini|eliminarla|cancellare|cancella|cancelli|cancellarla|rimuovere|rimuovi|rimuova|rimuoverla|togliere|togli|tolga|toglierla|ritirare|ritira|ritiri|rimozione|cancellazione)",
    ],
    gone: [
      "(e|viene|verra|sia|stata|sara|sparita|e stata|non appena) (eliminata|cancellata|rimossa|modificata|cambiata|corretta|tolta|aggiornata|sparita|scomparsa|eliminato|rimosso)",
      "(sparisce|scompare|sparita|scomparsa|sparire|scomparire)",
    ],
    ask: [
      "(per favore|per piacere|potresti|potrebbe|puoi|puo|potete|ti chiediamo|le chiediamo|vi chiediamo|ti preghiamo|la preghiamo|saremmo (grati|felici)|ci farebbe piacere|ci piacerebbe|ci aiuterebbe|ci aiuta|aiutaci|aiutateci|non dimenticare|non dimenticarti|ti va di|vorremmo|ti invitiamo|la invitiamo|chiediamo|chiedere|bastano|basta un minuto|considera|speriamo|abbiamo bisogno|ci terremmo|qualcuno|vi invitiamo|gradiremmo|richiedere|ti andrebbe)",
    ],
    offer: [
      "(ricevi|riceverai|ricevera|ricevere|riceva|ricevete|ottieni|ottenere|otterrai|guadagna|guadagni|guadagnare|vinci|vincere|ti aspetta|la aspetta|ti regaliamo|le regaliamo|regaliamo|in regalo|in omaggio|ti inviamo|le inviamo|ti invieremo|ti diamo|ti rimborsiamo|ti riconosciamo|riconosciamo|offriamo|offrire|offre|approfitta|premiamo|premia|partecipi|partecipa|sblocca|accumula|avrai|avrete|ti mandiamo|riscuoti)",
    ],
    buy: ["(acquistare|acquista|comprare|compra|comprate|vendere|vendo|vendita)"],
    pay: ["(pagare|paga|paghiamo|pagamento|paypal|bonifico)"],
    contactUs: [
      "(contattaci|contatti|contattateci|contattarci|contattare|scrivici|scriva a noi|scrivi a noi|scriva solo a noi|scrivi solo a noi|solo a noi|chiamaci|parlane con noi|parla con noi|dillo a noi|dicci|ce lo dica|scriveteci|rivolgiti a noi|si rivolga|mettiti in contatto|a noi in privato|faccelo sapere)( il venditore|)",
      "(assistenza|servizio) clienti",
    ],
    gift: [
      "(regalo|regali|omaggio|omaggi|sorpresa|sorprese|bonus|premio|premi|pensierino|ricompensa|incentivi|incentivo|compenso)",
    ],
    coupon: [
      "(buono|buoni|coupon|codice sconto|codici sconto|buono sconto|buoni sconto|voucher|codice promozionale)",
    ],
    discount: ["(sconto|sconti|riduzione|meta prezzo|% di sconto|% in meno)"],
    freeItem: ["(gratis|gratuito|gratuita|gratuiti|gratuitamente|omaggio)"],
    giftCard: ["(carta regalo|carte regalo|gift card|buono regalo|buoni regalo|buono amazon)"],
    money: ["(denaro|soldi|contanti|cashback|euro|paypal)"],
    points: ["(punti|punti fedelta|crediti)"],
    contest: ["(concorso|estrazione|lotteria|sorteggio|vincere)"],
    warranty: [
      "(garanzia (estesa|prolungata|aggiuntiva|gratuita|raddoppiata|extra)|(estendere|estendi|prolungare|prolunga|raddoppia|attivare|attiva) (la|la tua|la sua) garanzia|(anno|anni|mesi) (in piu |extra |)di garanzia|estensione della garanzia)",
    ],
    access: ["(abbonamento|accesso premium|contenuto esclusivo|iscrizione gratuita)"],
    refund: [
      "(rimborso|rimborsi|rimborsare|rimborsiamo|rimborseremo|rimborsato|rimborsati|rimborsata)",
      "(soldi|importo|prezzo|denaro) ~ (indietro|restituito|restituiti|restituiamo)",
    ],
    replacement: ["(sostituzione|sostituire|sostitutivo|ricambio|prodotto nuovo|riparazione|reso)"],
    if: ["(se|nel caso|qualora|a condizione|a patto|chi)"],
    once: ["(una volta|dopo|quando|non appena|appena|poi|in seguito|finche|ogni)"],
    exchange: [
      "(in cambio|come ringraziamento|per ringraziarti|per ringraziarla|per (la tua|una|ogni|la sua|la vostra) (recensione|valutazione|opinione)|a fronte di|ogni recensione|per ogni recensione|come ricompensa|in segno di)",
    ],
    before: ["(prima di|prima|anziche|invece di)"],
    instead: ["(invece|altrimenti|solo a noi|piuttosto|direttamente|in privato|se no)"],
    contrast: ["(ma|pero|tuttavia|bensi|anche se|mentre)"],
    fairness: [
      "(positiva o negativa|bella o brutta|qualunque sia|nel bene e nel male|soddisfatto o no|senza impegno|liberamente|contento o no|buona o cattiva)",
    ],
    happy: [
      "(soddisfatto|soddisfatta|soddisfatti|soddisfatto/a|contento|contenta|contenti|felice|felici|piaciuto|piaciuta|piace|e tutto a posto|tutto a posto|tutto ok|tutto bene|ti trovi bene|ti sei trovato bene|ti sei trovata bene|trovato bene|trovata bene|buona esperienza|bella esperienza|entusiasta|adori|apprezzato|gradito|gradita)",
    ],
    unhappy: [
      "(insoddisfatto|insoddisfatta|insoddisfatti|scontento|scontenta|deluso|delusa|problema|problemi|reclamo|reclami|lamentele|non (sei|e|siete|eri) (soddisfatto|contento|soddisfatta|contenta|soddisfatti)|qualcosa (non|e) (va|andato) (bene|storto)|non ti e piaciuto|brutta esperienza|disguido|inconveniente|inconvenienti)",
    ],
    positive: [
      "(positiva|positive|positivo|buona|buone|buono|bella|belle|ottima|ottime|eccellente|gentile|favorevole|migliore|splendida)",
    ],
    negative: [
      "(negativa|negative|negativo|negativi|cattiva|brutta|brutte|pessima|critica|1 stella|una stella|bassa)",
    ],
    honest: ["(onesta|oneste|sincera|sincere|sincero|onesto)"],
    negator: ["(non|mai|senza|nessun|nessuno|nessuna|niente|nulla|ne|neanche)"],
    notNegator: [
      "(non (esitare|esiti|dimenticare|dimenticarti|preoccuparti|perdere|solo)|perche non|nessun problema)",
    ],
    forbid: [
      "(vietato|vietata|vietati|vietate|vieta|divieto|proibito|proibita|proibiti|non e consentito|non e permesso|non consentito|non si puo|non puoi|non possono|non devono|non deve|non bisogna|mai (comprare|offrire|chiedere)|contro le (regole|politiche|norme|linee guida)|viola|violazione|illegale|sanzione|sanzioni|multa|recensioni false|linee guida|policy|respinta|antitrust|agcm)",
    ],
    report: [
      "(mi ha offerto|mi hanno offerto|mi hanno promesso|prometteva|mi ha chiesto|mi hanno chiesto)",
    ],
    thirdParty: [
      "(i venditori|alcuni venditori|le aziende|amazon|google|la piattaforma|secondo|uno studio)",
    ],
    advice: [
      "(consigli|consiglio|guida|come ottenere|esempio|esempi|attenzione|regole|articolo|avviso)",
    ],
    kin: [
      "(mamma|papa|madre|padre|zia|zio|cugino|cugina|sorella|fratello|marito|moglie|amico|amici|amica|amiche|famiglia|parenti|nonna)",
    ],
    staff: ["(team|dipendenti|dipendente|colleghi|colleghe|squadra|staff|personale|stagista)"],
    rival: ["(concorrente|concorrenti|concorrenza|rivale|rivali)"],
    self: [
      "(lavoro per (l'azienda|il produttore|la ditta)|come (produttore|venditore|autore|creatore)|mi(o|a) (marito|moglie|fratello|sorella|figlio|figlia|padre|madre|amico) ~ (inventato|progettato|creato|prodotto|vende)|(il mio|il nostro|la nostra) (prodotto|azienda|negozio|invenzione|marchio)|sono (il|la) (produttore|venditore|fondatore|titolare|creatore))",
    ],
    we: ["(noi|ci|nostro|nostra|nostri|io|mio|mia)"],
    you: ["(tu|ti|te|tuo|tua|tuoi|lei|le|suo|sua|voi|vi|vostro|vostra)"],
    iBuyer: ["(io|mi|mio|mia|miei)"],
    reviewTrade: [
      "(comprare|compra|acquistare|vendere|vendo|vendita|acquista) ~ (recensioni|valutazioni)",
      "(tester|recensori) (cercasi|di prodotti|cercati)",
      "(cerchiamo|cerco|cercasi) ~ (tester|recensori)",
      "(gruppo (di |)(recensori|recensioni|tester)|scambio (di |)recensioni|pacchetto (di |)recensioni)",
      "(gruppo|canale) telegram",
    ],
    gatingTool: [
      "(filtra|filtrare|intercetta|intercettare|blocca) ~ (recensioni|negative|clienti|insoddisfatti)",
    ],
    screenshot: [
      "(screenshot|foto|schermata|prova) (della|di una|della tua) recensione",
      "screenshot",
    ],
    reciprocal: ["(recensione per recensione|scambio di recensioni|io recensisco te|ricambio)"],
    pity: [
      "(ci danneggia|disperati|disperato|i nostri figli|la nostra famiglia|fonte di reddito|perdere il lavoro|supplico|ci fa male)",
    ],
    legal: [
      "(avvocato|avvocati|tribunale|querela|denuncia|diffamazione|vie legali|azioni legali|polizia)",
    ],
    duty: [
      "(e giusto|il minimo|immediatamente|subito|entro 24|entro 48|ultimo avviso|deve|esigiamo|entro (lunedi|martedi|mercoledi|giovedi|venerdi|domani))",
    ],
    withhold: [
      "(solo (se|quando|dopo)|soltanto (se|dopo)|non appena (la|avra|avrai|vedremo)|finche (non|la))",
    ],
    threat: [
      "(sappiamo dove abiti|sappiamo dove abita|conseguenze|se ne pentira|te ne pentirai|lista nera)",
    ],
    messenger: ["(whatsapp|telegram|instagram|facebook|messenger|wechat|tiktok)"],
    outsideLink: [
      "(nostro|nostra|nostri) (sito|sito web|shop|negozio online|pagina|canale|instagram|facebook)",
      "(scansiona|inquadra|seguici|qr code|codice qr|clicca qui|prenota qui|visita il nostro)",
    ],
    thanks: ["(grazie|ringraziamo|ringraziarti|ringraziarla)"],
    hello: [
      "(ciao|buongiorno|buonasera|salve|gentile|cordiali saluti|a presto|buona giornata|a disposizione|saluti)",
    ],
    orderNotice: [
      "(tuo|suo|vostro) (ordine|pacco|acquisto) ~ (spedito|ricevuto|confermato|arrivo|viaggio|preparazione|elaborazione|partito)",
      "(conferma d'ordine|conferma ordine|abbiamo ricevuto il (tuo|suo) ordine|in viaggio)",
    ],
    reminder: [
      "(promemoria|ti ricordiamo|le ricordiamo|di nuovo|ancora una volta|nuovamente|secondo messaggio|terzo messaggio|non hai ancora|non ha ancora|messaggi precedenti|messaggio precedente|sollecito)",
    ],
    promo: [
      "(newsletter|nuova collezione|saldi|offerta speciale|offerte|scopri|scopri i nostri|acquista ora|black friday|prossimo acquisto|novita|iscriviti|prossimo taglio|prenota|prenotare il prossimo|e passato un po|promozione)",
    ],
    cancelAsk: [
      "(annullare|annulla|annulli|cancellare|cancella) (il tuo|il suo|l'|questo) ?ordine",
      "annullare l'ordine",
    ],
    praiseReply: [
      "(siamo felici|siamo contenti|felici|ci fa piacere|mi fa piacere) (che|di sapere|di leggere)",
      "grazie per le (belle|gentili) parole",
    ],
    useful: [
      "(numero di tracciamento|tracking|fattura|istruzioni|reso|taglia|colore|modello|quale|quando|dove|ritardo|rimborsato|garanzia|dogana|indirizzo|appuntamento|pezzo|viti|caricatore|riparazione|rotto|rotta|manca|sbagliato|difettoso|lunedi|martedi|mercoledi|giovedi|venerdi|domanda|risposta|perche|scusa|scusi|dispiace|motivo|soluzione|aiutare)",
    ],
    insult: [
      "(idiota|stupido|stupida|bugiardo|bugiarda|ridicolo|vergogna|imbecille|cretino|bugie|sciocchezze|ignorante|patetico)",
    ],
    sneer: [
      "(impari a leggere|impara a leggere|legga le istruzioni|non e un nostro problema|cosa si aspettava|compri altrove)",
    ],
    obscene: [
      "(merda|stronzo|stronzi|stronza|cazzo|puttana|vaffanculo|figlio di puttana|coglione|coglioni)",
    ],
    disclosure: [
      "(ricevuto|ottenuto|avuto|inviato) ~ (gratis|gratuitamente|in cambio|per testarlo|per provarlo|scontato)",
      "in cambio (di|della mia|di una|di questa) (recensione|opinione)",
      "(venditore|azienda) ~ (rimborsa|regala|rimborso) ~ recensione",
    ],
    promised: ["(in cambio|promesso|recensione onesta|opinione sincera)"],
    promoInReview: [
      "(usa|usate|con) (il mio|il|il nostro) codice",
      "(visita|visitate|seguitemi|segui|guarda) ~ (mio|nostro) (canale|blog|negozio|sito|profilo)",
    ],
    topicService: [
      "(venditore|venditrice|servizio clienti|assistenza|servizio|rimborso|reso|risposta|risponde|risposto|comunicazione|ordine|negozio|messaggi|messaggio)",
    ],
    topicDelivery: [
      "(spedizione|consegna|consegnato|pacco|imballaggio|imballato|corriere|arrivato|arrivata|ritardo|spedito|poste|puntuale)",
    ],
    topicProduct: [
      "(qualita|suono|bassi|batteria|schermo|sapore|odore|taglia|colore|tessuto|materiale|motore|cerniera|lama|manico|coperchio|pulsante|funziona|rotto|rotta|graffiato|perde|resistente|fragile|comodo|comoda|design|plastica|metallo|legno|leggero|pesante|rumoroso|carica|caricatore|lampada|padella|bollitore|cuffie|libro|storia|prodotto|prodotti|articolo|modello|usare|uso|lavaggio|montaggio|facile)",
    ],
    personName: ["(signor|signora|sig|sig.ra)"],
  },
};
