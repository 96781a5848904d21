import type { Forms } from "../lexicon.ts";

/** Italian: pressure, and kinds of message. */
export const messages: Forms = {
  coaching: [
    "(menziona|menzioni|menzionare|cita|citi|scrivi|scriva|includi|includa|usa|usi|evidenzia|sottolinea|aggiungi|aggiunga|allega) ~ (velocita|qualita|spedizione veloce|il nostro marchio|parole chiave|nella recensione|nella tua recensione|alla recensione|alla tua recensione|nome del prodotto|una foto|due foto)",
    "(almeno|minimo) ~ (parole|righe|frasi|caratteri|foto)",
    "(copia e incolla|copi e incolli|testo di esempio|modello di recensione|esempio di recensione|testo gia pronto|testo pronto|puoi scrivere cosi|puo scrivere cosi|ecco cosa scrivere|ecco cosa puoi scrivere)",
  ],
  optOut: [
    "(disiscriversi|disiscriverti|disiscriviti|si disiscriva|annulla iscrizione|annullare l'iscrizione|cancellarti dalla|cancellarsi dalla|link di disiscrizione|disiscrizione|non ricevere piu|smettere di ricevere|non desideri piu ricevere|non desidera piu ricevere)",
  ],
  retaliation: [
    "(annulleremo il suo|annulleremo il tuo|la blocchiamo|ti blocchiamo|niente garanzia per lei|non le venderemo piu|non ti venderemo|la segnaleremo)",
  ],
  suspension: [
    "(chiusura|sospensione|blocco) (del|dell'|dell) (conto|account|negozio)",
    "(rischiamo|rischia|rischio|perdiamo) ~ (chiusura|sospensione|blocco|conto|account|negozio)",
    "(account|negozio|profilo) ~ (sospeso|sospendono|chiuso|chiudono|bloccato|sospensione|chiusura)",
  ],
  modest: [
    "(siamo (solo|soltanto|solamente)) (in due|due|in tre|tre|una famiglia)",
    "(piccola impresa|piccola azienda|azienda familiare|attivita familiare)",
  ],
  pity: [
    "(ci pensi bene|ci pensi|ci ripensi)",
    "(multano|sanzionano|puniscono|penalizzano) per ogni (voto|recensione|stella|valutazione)",
    "costa ~ (stipendio|posto|lavoro|paga|salario)",
    "(dovrà|dovremo|dovrò) (andarsene|chiudere|andare via|licenziare|lasciare)",
    "(gravi|serie|pesanti|terribili|brutte) (conseguenze|ripercussioni)",
    "(fa|farebbe|ci fa|ci farebbe|mi fa) (chiudere|fallire|affondare)",
    "(licenziare|dovrò licenziare|mandare a casa|mandare via)",
    "(perdere il lavoro|chiudere bottega|chiudere i battenti|ci rovina|ci distrugge|ci costa il|ci costa tutto|licenziare)",
    "(farci|ci fa|ci può far|può farci|ci) (chiudere|fallire|affondare|perdere|rovinare|rovina)",
    "(ci danneggia|disperati|disperato|i nostri figli|la nostra famiglia|fonte di reddito|perdere il lavoro|supplico|ci fa male)",
    "(ci rovina|rovina|rovinano|distrugge|ci distrugge|ci sta distruggendo|ci fa molto male|ci fa chiudere|chiudere bottega|chiudere il negozio|dover chiudere|dobbiamo chiudere|perdo il lavoro|perdere il mio lavoro|perdere il posto|mi licenziano|licenziare|sfamare|dar da mangiare|i miei figli|la mia famiglia|viviamo di|campiamo di|il nostro pane|dipende dalla|dipende da te|dipendiamo|ti supplico|la supplico|vi supplico|ti scongiuro|la scongiuro|per pieta|abbi pieta|in lacrime|piangere|piango|piangiamo|disperata|notti insonni|madre single|mamma single|ci costa clienti|ci danneggia molto|ci penalizza|ci penalizza molto|significa tutto per|vale tutto per|e tutto per noi)",
  ],
  legal: [
    "(avvocato|avvocati|tribunale|querela|denuncia|diffamazione|vie legali|azioni legali|polizia)",
    "(avvocata|legale|legali|il nostro legale|studio legale|ufficio legale|denunciarla|denunciarti|denunceremo|querelare|quereleremo|querelarla|citarla in giudizio|per vie legali|adire le vie|diffamatoria|diffamatorio|diffamatorie|calunnia|calunnie|risarcimento|danni morali|carabinieri|diffida legale|tribunale)",
  ],
  duty: [
    "(e giusto|il minimo|immediatamente|subito dopo dovete|entro 24|entro 48|ultimo avviso|deve modificare|esigiamo|entro (lunedi|martedi|mercoledi|giovedi|venerdi|domani))",
    "(e giusto che|sarebbe giusto|giusto che|il minimo che|il minimo sarebbe|ci deve|ci devi|ce lo deve|ce lo devi|e tenuto a|sei tenuto a|deve (modificare|cancellare|rimuovere|cambiare|eliminare|correggere)|devi (modificare|cancellare|rimuovere|cambiare|eliminare|correggere)|pretendiamo|pretendo|esigo|le imponiamo|ci aspettiamo|ci aspettiamo che|senza indugio|immediatamente|all'istante|oggi stesso|ultimo avvertimento|ultima possibilita|tocca a te|tocca a lei|ora tocca a|faccia la sua parte|fai la tua parte|la nostra parte|tutti devono|ognuno deve|ciascuno deve|dovete lasciare|dovete tutti|devono lasciare)",
  ],
  withhold: [
    "(parte|partirà|spediamo|viene spedito|verrà spedito|esce) (appena|quando|non appena|una volta|se)",
    "(senza|niente) (recensione|valutazione|stelle) (niente|non c'è|nessun)",
    "(pezzo|ricambio|rimborso|pacco|garanzia|articolo) ~ (quando|appena|una volta che|dopo che|non appena|se) (la|il|sua|tua|lei|vediamo)",
    "(solo (se|quando|dopo)|soltanto (se|dopo)|non appena (la|avra|avrai|vedremo)|finche (non|la))",
    "(solo (dopo|una volta|quando|se ci|se lascia|a recensione)|soltanto (dopo|quando|se)|non (spediremo|spediamo|rimborseremo|rimborsiamo|ricevera|riceverai|procederemo|invieremo) ~ (finche|fino a|se non|prima)|finche (non|la recensione|c'e|resta)|fino a quando|appena (modifichi|modifica|cancelli|cancella|rimuovi|rimuove|lascia|lasci|pubblica|pubblichi|vediamo)|per (attivare|ricevere|ottenere|sbloccare) (la|il|l'|la sua|la tua) (garanzia|rimborso|sostituzione|ricambio|assistenza)|subordinato a|subordinata a|a condizione che|vincolato alla)",
  ],
  threat: [
    "(sappiamo dove abiti|sappiamo dove abita|conseguenze|se ne pentira|te ne pentirai|lista nera)",
    "(sappiamo il tuo indirizzo|abbiamo il tuo indirizzo|abbiamo il suo indirizzo|conosciamo il suo indirizzo|conosciamo il tuo indirizzo|se ne pentira|te ne pentirai|ve ne pentirete|la paghera|la pagherai|nome e indirizzo|pubblicheremo il|pubblicheremo i suoi|la bloccheremo|ti bloccheremo|stia attento|stai attento a quello)",
  ],
  thanks: [
    "(grazie|ringraziamo|ringraziarti|ringraziarla)",
    "(mille grazie|grazie mille|grazie per|grazie di|ringrazio|la ringrazio|ti ringrazio|grati)",
  ],
  hello: [
    "(ciao|buongiorno|buonasera|salve|gentile|cordiali saluti|a presto|buona giornata|a disposizione|saluti)",
    "(buona serata|buon pomeriggio|buon weekend|buon fine settimana|distinti saluti|un saluto|un caro saluto|un abbraccio|caro|cara|cari|spettabile|restiamo a disposizione|rimaniamo a disposizione|a sua disposizione|a tua disposizione|siamo qui|buona giornata|buon utilizzo|buono shopping|arrivederci|buone feste|speriamo che)",
  ],
  orderNotice: [
    "(tuo|suo|vostro) (ordine|pacco|acquisto) ~ (spedito|ricevuto|confermato|arrivo|viaggio|preparazione|elaborazione|partito)",
    "(conferma d'ordine|conferma ordine|abbiamo ricevuto il (tuo|suo) ordine|in viaggio)",
    "(tuo|suo|vostro|il|l') (ordine|pacco|acquisto|articolo) ~ (spedito|ricevuto|confermato|in arrivo|in viaggio|in preparazione|in elaborazione|partito|consegnato|pronto|in consegna|registrato|evaso|e stato preso)",
    "(abbiamo (spedito|ricevuto|preparato|confermato|evaso|imballato)|stiamo (preparando|imballando|spedendo)|ordine (spedito|confermato|ricevuto)|e in viaggio|grazie per (il tuo|il suo|l') (acquisto|ordine)|grazie per l'acquisto|grazie per l'ordine)",
  ],
  reminder: [
    "(secondo|terzo|quarto|quinto|ultimo) (e ultimo |) (promemoria|sollecito|messaggio|avviso)",
    "non avendo (trovato|ricevuto|visto)",
    "(domandarlo|chiederlo|domandare|chiedere|ricordarlo|sollecitare) (ancora|di nuovo|un'altra volta|nuovamente)",
    "(le|ti|vi) (abbiamo|avevamo) (già |) (chiesto|pregato|invitato|domandato) di (valutare|recensire|scrivere|lasciare|votare)",
    "(piccolo promemoria|promemoria|ci manca|manca ancora|aspettiamo ancora)",
    "(non ancora|ancora visto|ancora ricevuto|ricordiamo|te lo ricordiamo|promemoria|di nuovo|ancora una volta|nuovamente|insistiamo|torniamo a)",
    "(promemoria|ti ricordiamo|le ricordiamo|di nuovo|ancora una volta|nuovamente|secondo messaggio|terzo messaggio|non hai ancora|non ha ancora|messaggi precedenti|messaggio precedente|sollecito)",
    "(ti ricordo|le ricordo|vi ricordiamo|un piccolo promemoria|solo per ricordare|solo per ricordarti|solo per ricordarle|un'altra volta|per la seconda volta|per la terza volta|come ti avevamo chiesto|come le avevamo chiesto|come gia chiesto|come richiesto nel|il nostro ultimo messaggio|ultimo messaggio|messaggio precedente|torniamo a|torno a|ritorniamo|insistiamo|sollecitiamo|non avete ancora|non abbiamo ancora|ancora nessuna|ancora nessun|non ancora|ti sei dimenticato|si e dimenticato|ti sei scordato|hai avuto modo|ha avuto modo|hai avuto tempo|la settimana scorsa|ultimo promemoria|ultimo sollecito)",
  ],
  promo: [
    "(solo oggi|oggi solo|solo fino|su tutte le nostre|su tutti i nostri|su tutto il negozio)",
    "(nuova collezione|novità|le nostre novità|dai un'occhiata|dia un'occhiata|date un'occhiata|in offerta|in saldo|saldi|in promozione|da non perdere|abbinato|abbinata)",
    "(newsletter|nuova collezione|saldi|offerta speciale|offerte|scopri|scopri i nostri|acquista ora|black friday|prossimo acquisto|novita|iscriviti|prossimo taglio|prenota il tuo prossimo|prenotare il prossimo|e passato un po|promozione)",
    "(le nostre offerte|la nostra offerta|nuova gamma|la nostra nuova|il nostro nuovo|i nostri nuovi|il nostro catalogo|nostro catalogo|dai un'occhiata|dia un'occhiata|guarda la nostra|visita il negozio|altri prodotti|i nostri prodotti|potrebbe interessarti|potrebbe interessarle|svendita|fino a esaurimento|tempo limitato|ultimi giorni|non perdere|non perderti|promozioni|in promozione|2x1|prendi due|iscriviti alla|si iscriva|prossimo ordine|prossimi acquisti|disponibile anche|porta un amico|collezione (estate|inverno|primavera|autunno)|collezione estiva|collezione invernale)",
  ],
  cancelAsk: [
    "(annullare|annulla|annulli|cancellare|cancella) (il tuo|il suo|l'|questo) ?ordine",
    "annullare l'ordine",
    "(annullare|annulla|annulli|annullassi|annullasse|annullate|cancellare|cancella|cancelli) (tu stesso |lei stesso |)(il tuo ordine|il suo ordine|l'ordine|questo ordine|quest'ordine|l'acquisto|il vostro ordine)",
    "(richiedere|richieda|richiedi|chiedere|chieda|chiedi) (l'annullamento|la cancellazione|un annullamento)",
    "(annullamento da parte sua|annullarlo lei|annullarlo dal suo account)",
  ],
  praiseReply: [
    "(siamo felici|siamo contenti|felici|ci fa piacere|mi fa piacere) (che|di sapere|di leggere)",
    "grazie per le (belle|gentili) parole",
    "(che bello|che gioia|che piacere|siamo lieti|siamo contentissimi|siamo felicissimi|sono felice|sono contenta|sono contento|contenti|contento|lieti|ci rende felici|ci fa molto piacere|ci fa tanto piacere|mi fa molto piacere|fantastico|ottimo) (che|sapere|sapere che|leggere|leggerti|leggerla|leggere queste|sentire|sentirlo|sentire che|di sapere|di leggere|saperlo|)",
    "(grazie|grazie mille|mille grazie) per (le|i|il|la|queste|questi|le tue|le sue|i tuoi|i suoi|il tuo|il suo) (parole|belle parole|gentili parole|complimenti|complimento|elogio|elogi|bel messaggio|gentile messaggio|apprezzamento)",
  ],
  useful: [
    "(vite|raccomandata|segnalazione|spedita stasera|parte stasera|ricambio|guarnizione)",
    "(vicin*|punto di ritiro|portiere|portineria|locker|fermopoint|reception)",
    "(corriere|tecnico|autista) (la |ti |) (chiama|chiamerà|passa|passerà|viene|verrà|ritira|ritirerà)",
    "(numero di tracciamento|tracking|fattura|istruzioni|reso|taglia|colore|modello|quale|quando|dove|ritardo|rimborsato|garanzia|dogana|indirizzo|appuntamento|pezzo|viti|caricatore|riparazione|rotto|rotta|manca|sbagliato|difettoso|lunedi|martedi|mercoledi|giovedi|venerdi|domanda|risposta|perche|scusa|scusi|dispiace|motivo|soluzione|aiutare)",
    "(spedizione|manuale|allegato|allegata|alleghiamo|etichetta|che taglia|taglie|colori|che colore|misure|preventivo|filtro|pulire|lavare|tenga|tieni premuto|tenere premuto|prema|premere|esaurito|esaurita|sciopero|maltempo|corriere|scaricare|numero di serie|verifichi|verificare|confermi|confermare|indichi|indicaci|scegliere|scelga|scegli|restituire|restituisca|foto|punto di ritiro|disponibile|sabato|domenica|domani|giorni|rimborso|ricambio|a causa|per via|segnalato|segnalare)",
  ],
};
