import type { Forms } from "../lexicon.ts";

/** Italian: conditions, negation, voices and people. */
export const grammar: Forms = {
  or: ["(o|oppure|sia)"],
  ifSo: ["(in tal caso|in questo caso|se si|se cosi|allora)"],
  if: [
    "(se|nel caso|qualora|a condizione|a patto|chi lascia)",
    "(se per caso|nel caso in cui|in caso di|solo se|sempre che|tutti coloro che|tutti quelli che|chiunque|i clienti che|ogni cliente che|chi ci|chi lascia|chi scrive|chi pubblica|se sei|se e|se tutto|purche)",
  ],
  once: [
    "(il giorno in cui|dal giorno in cui|dal momento in cui|a partire dal giorno)",
    "dopo (recensione|la recensione|il commento|la pubblicazione|averla scritta)",
    "(una volta|dopo|quando|non appena|appena|e poi ricevi|in seguito|finche|ogni volta che)",
    "(dopo che|dopo aver|dopo la|una volta che|una volta pubblicata|subito dopo|nel momento in cui|al momento della|quando (avrai|avra|la|hai|vediamo|sara)|appena (la|avrai|avra|vediamo|pubblichi|pubblicata|hai|ha)|non appena|a pubblicazione|dopodiche|successivamente|a seguire|ora che|visto che|dato che)",
  ],
  exchange: [
    "(basta|semplicemente|è sufficiente|solo) (lasciare|scrivere|recensire|valutare|lasci|lascia|scriva|scrivi)",
    "(vale|valgono) ~ (€|euro)",
    "(a chiunque|a chi|tra chi|fra chi|a tutti quelli che|tra tutti coloro che|a coloro che)",
    "(in cambio|come ringraziamento|per ringraziarti|per ringraziarla|per (la tua|una|ogni|la sua|la vostra) (recensione|valutazione|opinione)|a fronte di|per ogni recensione|per ogni recensione|come ricompensa|in segno di)",
    "(in segno di gratitudine|per ringraziare|per ringraziarvi|come grazie|per il disturbo|per il tuo tempo|per il suo tempo|a titolo di ringraziamento|in contraccambio|per ogni|per (lasciare|scrivere|pubblicare|rimuovere|cancellare|eliminare|togliere|modificare|aver lasciato|aver scritto|averci recensito|recensirci|valutarci)|per (5|cinque) stelle|per le stelle|per recensioni|per le recensioni|in cambio della|in cambio di|in cambio del|contro recensione|scambio)",
  ],
  before: [
    "(prima di|prima|anziche|invece di)",
    "(prima che|prima di lasciare|prima di scrivere|prima di pubblicare|prima di valutare|al posto di|piuttosto che|per prima cosa|anziche)",
  ],
  instead: [
    "(teniamola|teniamolo|tenetela|resti|resta|rimane|rimanga) (tra|fra) (di |)noi",
    "(in privato|tra (di |)noi|resti tra noi|non in pubblico|piuttosto a noi)",
    "(solo|soltanto|solamente) (a|con) noi",
    "(non pubblicare|non scrivere|non pubblichi|non scriva|non postare) (nulla|niente)",
    "(invece|altrimenti|solo a noi|piuttosto|direttamente|in privato|se no)",
    "(al posto|solo noi|soltanto a noi|tra noi|in privato|non in pubblico|non pubblicamente|non online|diversamente|in caso contrario|piuttosto)",
  ],
  contrast: [
    "(ma|pero|tuttavia|bensi|anche se|mentre)",
    "(invece|al contrario|comunque|nonostante|pero|eppure)",
  ],
  fairness: [
    "(quanto|in che misura) (sei|è|siete) (soddisfatto|soddisfatta|contento|contenta|soddisfatti)",
    "(piaciuto|gradito|piace) e che cosa (no|non)",
    "(comunque|in ogni caso|che lasci o no|a prescindere|indipendentemente|nel bene e nel male|scriva o no|anche senza recensione)",
    "(bella o brutta|buona o cattiva|buono o cattivo|positiva o negativa|positivo o negativo|bello o brutto|decide lei|decidi tu|scelga lei|sta a lei|sta a te|come preferisce|come vuole|senza obbligo|quando vuole decide lei|liberamente)",
    "(positiva o negativa|bella o brutta|qualunque sia|nel bene e nel male|soddisfatto o no|senza impegno|liberamente|contento o no|buona o cattiva)",
    "(positive o negative|positivo o negativo|belle o brutte|bello o brutto|buone o cattive|negativa o positiva|bella o brutta che sia|qualunque essa sia|contenta o no|soddisfatta o no|soddisfatti o no|soddisfatto o meno|soddisfatti o meno|contento o scontento|felice o no|felice o meno|piaciuto o no|piaciuta o no|ti sia piaciuto o no|a prescindere|indipendentemente da|nessun obbligo|senza alcun obbligo|senza obbligo|non sei obbligato|non e obbligato|facoltativa|facoltativo|da 1 a 5|da una a cinque|in piena liberta|in tutta liberta|con tutta sincerita|nel bene o nel male)",
  ],
  negator: [
    "(non|mai|senza|nessun|nessuno|nessuna|niente|nulla|ne|neanche)",
    "(neppure|nemmeno|nessune|in nessun caso|affatto|per nulla|assolutamente no|a prescindere da|indipendente da|rifiutiamo)",
  ],
  notNegator: [
    "(non (esitare|esiti|dimenticare|dimenticarti|preoccuparti|perdere|solo)|perche non|nessun problema)",
    "(non (esitare|esitate|dimenticate|dimentichi|dimenticarti|dimenticarsi|perderti|perdere|perdetevi|aspettare|ti preoccupare|si preoccupi|preoccuparti)|non solo|non soltanto|senza dubbio|senza esitare|senza aspettare|senza pensieri|perche no|come no|nessun problema|niente paura|non ancora|non e mai troppo|se non)",
    "(a mio giudizio|a nostro giudizio|cambiare idea|cambia idea|cambi idea|cambi opinione|cambiare opinione|avviso di giacenza|stella marina|stella cadente|stelle cadenti|stelle filanti|cacciavite a stella|hotel a 5 stelle|hotel a cinque stelle|albergo a cinque stelle|fantasia a stelle|prezzo pieno|a pieni giri|fai da te)",
  ],
  forbid: [
    "(multato|multata|multa|sanzionato|sanzionata|sanzione) (per|a|da)",
    "(scappate|state alla larga|statene alla larga|occhio|evitate)",
    "(vietato|vietata|vietati|vietate|vieta|divieto|proibito|proibita|proibiti|non e consentito|non e permesso|non consentito|non si puo|non puoi|non possono|non devono|non deve|non bisogna|mai (comprare|offrire|chiedere)|contro le (regole|politiche|norme|linee guida)|viola|violazione|illegale|sanzione|sanzioni|multa|recensioni false|linee guida|policy|respinta|antitrust|agcm)",
    "(vietiamo|vietano|e vietato|sono vietate|sono vietati|non sono ammesse|non sono consentite|non e ammesso|non si deve|non si devono|non dovresti|non dovete|non chiedere mai|non offrire mai|non offrire|non comprare mai|non comprare|mai offrire|mai chiedere|mai comprare|e illegale|illecito|illecita|illecite|contro la legge|contrario alle|contraria alle|contrarie alle|violano|viola le|infrange|tolleranza zero|termini di servizio|condizioni d'uso|regolamento|la legge|codice del consumo|pratica scorretta|pratiche scorrette|concorrenza sleale|ingannevoli|recensioni fasulle|recensioni comprate|recensioni a pagamento sono|sanzionato|sanzionata|multe|multata|politiche della community|senza alcun compenso)",
  ],
  report: [
    "(vogliono|volevano|esigono|chiedono|pretendono) (cinque|5|solo) stelle",
    "(ha|hai|aveva|avevi) (scritto|detto|proposto|offerto|chiesto|suggerito) (che|di|se)",
    "(lei|tu|ci) (scriveva|scrivevi|diceva|dicevi|proponeva|proponevi|chiedeva|offriva|accennava|suggeriva)",
    "(mi ha offerto|mi hanno offerto|mi hanno promesso|prometteva|mi ha chiesto|mi hanno chiesto)",
    "(mi offriva|mi offrivano|mi chiedevano|mi chiede|mi hanno proposto|mi ha proposto|mi ha promesso|prometteva|promettevano|il venditore (prometteva|offriva|chiedeva|mi ha|voleva)|un biglietto (prometteva|nella|nel)|un cartoncino|un volantino|ci ha chiesto se|ci hai chiesto|ha chiesto se|ci chiede se|lei chiede|corrompere|corrompermi|tangente)",
  ],
  thirdParty: [
    "(i venditori|venditori|i negozi|le marche|le aziende|negozi|aziende|quelli) (che|i quali)",
    "(i venditori|alcuni venditori|le aziende|amazon|google|la piattaforma|secondo|uno studio)",
    "(un venditore|molti venditori|altri venditori|certi venditori|i commercianti|i negozi|alcune aziende|i marchi|le agenzie|i giudici|il giudice|il tribunale|le autorita|l'autorita|le piattaforme|secondo la|secondo una|un'indagine|chi compra recensioni|chi vende recensioni)",
  ],
  advice: [
    "(perché non|perché noi|perché mai)",
    "(consigli|consiglio|guida|come ottenere|esempio|esempi|attenzione|regole|articolo|avviso)",
    "(come (avere|rispondere|reagire|chiedere|riconoscere|difendersi)|buone pratiche|campanelli d'allarme|da evitare|e legale|posso|si puo|perche|ad esempio|per esempio|notizia|notizie|blog|truffa|truffe|diffidate|diffida|regola|faq|domande frequenti|checklist|lezione|inchiesta)",
  ],
  kin: [
    "(sorella|fratello|madre|padre|mamma|papà|zia|zio|cugino|cugina|vicini|suocera|parenti|amici|amiche)",
    "(mamma|papa|madre|padre|zia|zio|cugino|cugina|sorella|fratello|marito|moglie|amico|amici|amica|amiche|famiglia|parenti|nonna)",
    "(mammina|nonno|nonni|cognato|cognata|suocera|suocero|nipote|fidanzato|fidanzata|coinquilino|coinquilini|vicino|vicina|vicini|parente|zietta|zii|cugini|cari amici|amicone|compagno|compagna|miei amici|madrina|padrino)",
  ],
  staff: [
    "(colleghi|colleghe|squadra|dipendenti|turno di notte|tutti in negozio|tutto il personale|stagisti)",
    "(team|dipendenti|dipendente|colleghi|colleghe|squadra|staff|personale|stagista)",
    "(cari colleghi|caro team|tutto l'ufficio|ufficio|magazzino|ragazzi del magazzino|turno di notte|collaboratori|collaboratrici|lavoratori|impiegati|impiegato|stagisti|reparto|commessi|commesse)",
  ],
  rival: [
    "(odia|odiate|odiano) ~ quanto noi",
    "(copione|copioni|imitatore|imitatori|scopiazzatore)",
    "(ci|mi) (hanno copiato|ha copiato|copiano|copia|hanno imitato)",
    "(la concorrenza|concorrenza|concorrente|concorrenti|rivale|rivali|l'altro negozio|l'altro venditore)",
    "(concorrente|concorrenti|concorrenza|rivale|rivali)",
    "(negozio di fronte|il negozio accanto|altro venditore|la loro scheda|la loro pagina|il loro prodotto|il loro negozio|concorrenziale|dei concorrenti|della concorrenza|prodotto concorrente)",
  ],
  self: [
    "(mio|mia|nostro|nostra) (fratello|sorella|marito|moglie|padre|madre|figlio|figlia|zio|zia|cugino|cugina|cognato|amico|amica|vicino) (che |)(fa|fabbrica|vende|produce|cuce|disegna|realizza|forgia|crea)",
    "(lavoro|lavoriamo|lavoravo) (per|in|con|presso) (la|il|questa|questo|l') (ditta|azienda|fabbrica|marchio|negozio|produttore|casa)",
    "(mia|nostra|mio|nostro) (propria |stessa |) (creazione|invenzione|opera|creatura)",
    "(ne vado fier*|ne sono fier*|io stess*)",
    "(l'ho|li ho|le ho|l'abbiamo) (disegnata|disegnato|creata|creato|fatta|fatto|inventata|inventato|progettata|progettato|cucita|scritto|sviluppato) (io|noi|personalmente|con le mie)",
    "(lavoro per (l'azienda|il produttore|la ditta)|come (produttore|venditore|autore|creatore)|mi(o|a) (marito|moglie|fratello|sorella|figlio|figlia|padre|madre|amico) ~ (inventato|progettato|creato|prodotto|vende)|(il mio|il nostro|la nostra) (prodotto|azienda|negozio|invenzione|marchio)|sono (il|la) (produttore|venditore|fondatore|titolare|creatore))",
    "(sono|siamo) (l'autore|l'autrice|l'inventore|l'inventrice|il designer|i produttori|i creatori|i titolari|la titolare|l'artigiano|l'artigiana|un dipendente|una dipendente|i venditori|la fondatrice) (di|del|della|che|)",
    "(lavoro|lavoriamo) (per|in|presso|con) (il|la|l'|questa|questo) (marchio|azienda|ditta|fabbrica|negozio|produttore|societa) (che|)",
    "(mio|mia|nostro|nostra) (marito|moglie|fratello|sorella|figlio|figlia|padre|madre|amico|amica|cugino|cugina|capo|zio|zia|fidanzato|fidanzata) ~ (ha inventato|ha progettato|ha creato|ha scritto|ha disegnato|gestisce|dirige|ha fondato|possiede|produce|vende questi|vende queste|e il titolare)",
    "(ho|abbiamo) (creato|progettato|inventato|prodotto|scritto|sviluppato|fondato|disegnato) (questo|questa|questi|queste|il|la|l')",
    "(produciamo|le produciamo|li produciamo|la mia azienda|la nostra azienda|la mia ditta|il nostro marchio|il mio marchio|il mio negozio|il nostro laboratorio|come produttori|come titolare|come autrice|come dipendente|in qualita di produttore)",
  ],
  we: ["(noi|ci|nostro|nostra|nostri|io|mio|mia)"],
  you: ["(tu|ti|te|tuo|tua|tuoi|lei|le|suo|sua|voi|vi|vostro|vostra)"],
  iBuyer: ["(io|mi|mio|mia|miei)"],
  pageTalk: [
    "(sei sicuro|sei sicura|sei sicuro di voler|(e|sarebbe) sicuro di voler|non puo essere annullata|non si puo annullare|eliminera definitivamente|(eliminata|aggiornata|salvata|eliminato|aggiornato|salvato) (correttamente|con successo)|impossibile (eliminare|aggiornare|salvare|caricare)|vuoi davvero (eliminare|cancellare|rimuovere))",
  ],
};
