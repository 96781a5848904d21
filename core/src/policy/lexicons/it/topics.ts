import type { Forms } from "../lexicon.ts";

/** Italian: conduct, and what reviews speak of. */
export const topics: Forms = {
  forThese: [
    "per (scrivere|aver scritto|pubblicare|postare) (questo|queste righe|questa recensione|ciò)",
  ],
  orderWord: ["(numero|num|n) (d'ordine|ordine|di ordine|fattura|cliente|di tracciamento)"],
  address: ["(via|viale|piazza|corso|cap|appartamento|interno|scala)"],
  topicPrice: [
    "(meno|costa meno|a meno|piu economico|piu economica|piu conveniente) (da|al|in|su|altrove|in un altro|da un'altra)",
    "(trovato|visto|si trova|lo vendono|venduto) ~ (a meno|a meta prezzo da|piu economico|a un prezzo piu basso)",
    "(di nuovo disponibile|non piu disponibile|esaurito da|disponibile da|il prezzo (e salito|e sceso|e aumentato|e raddoppiato))",
  ],
  illegal: [
    "(soldi falsi|banconote false|documenti falsi|passaporto falso|passaporti falsi|carte rubate|carta rubata|merce rubata|ti ammazzo|vi ammazzo|ti uccido|la uccido|vi uccido|costruire una bomba|vendere droga|comprare droga|vendo droga|in nero senza fattura|aggirare la sicurezza|hackerare l'account|bruciare la casa)",
  ],
  hate: [
    "(torna|tornate|tornatene|tornatevene|vattene) (al|nel|a) (tuo|vostro) paese",
    "(sporchi|sporco|maledetti|maledetto|schifosi|schifoso) (stranieri|straniero|negri|negro|ebrei|ebreo|zingari|zingaro|arabi|arabo|cinesi|cinese|immigrati|immigrato|musulmani|terroni|terrone|froci)",
    "(tipico da|tipico degli|tipico dei) (zingari|ebrei|negri|stranieri|cinesi)",
    "(non comprate (mai |nulla |)da (stranieri|ebrei|zingari|cinesi|musulmani|immigrati)|subumani|subumano|razza inferiore|tutti gli (zingari|ebrei|stranieri) (rubano|sono|mentono))",
  ],
  insult: [
    "(impari|impara|imparate) a (leggere|scrivere|contare|usare)",
    "(non sa|non sapete|non sai) (nemmeno|neanche|neppure) (accendere|leggere|scrivere|usare|contare|aprire)",
    "vuole tutto (gratis|gratuito|regalato)",
    "(furbetto|scroccone|approfittatore|bugiardo|truffatore|taccagno|lamentone|ladro)",
    "(si è|ti sei) inventato tutto",
    "(gente|persone|clienti) (come lei|come te|della sua risma|del suo stampo|della tua risma|del tuo genere)",
    "(clienti|gente|persone|acquirenti) come (lei|te|voi)",
    "(saper leggere|sapesse leggere|impari a leggere|impara a leggere|occhiali|cieco|ridicolo|patetico|si vergogni|vergognoso)",
    "(idiota|stupido|stupida|bugiardo|bugiarda|ridicolo|vergogna|imbecille|cretino|bugie|sciocchezze|ignorante|patetico)",
    "(idioti|imbecilli|stupidi|stupidaggini|bugiardi|bugie|mente|mentire|ridicola|patetica|scemo|scema|scemi|pagliaccio|buffone|buffona|truffatore|truffatrice|ladro|ladra|svergognato|vergognati|si vergogni|maleducato|maleducata|ignoranti|analfabeta|incapace|incapaci|piagnone|piagnona|lagnone|fannullone|fesserie|cavolate|gente come lei|gente come te|clienti come lei|clienti come te|non sa leggere|non sai leggere|sa leggere|sai leggere|che vergogna|cretina|cretini|deficiente|deficienti|senza cervello|decerebrato|malafede|in malafede)",
  ],
  sneer: [
    "(si faccia aiutare|fatti aiutare|bastava leggere|leggere le istruzioni|non è un nostro problema|colpa sua|pianga altrove|si compri|evidentemente (lei|non))",
    "(impari a leggere|impara a leggere|legga le istruzioni|non e un nostro problema|cosa si aspettava|compri altrove)",
    "(legga prima|leggi prima|bastava leggere|se sapesse leggere|se sapessi leggere|la prossima volta (legga|leggi|pensi|pensa|usi|usa)|usi il cervello|usa il cervello|usi la testa|usa la testa|vada altrove|vai altrove|compri da un'altra parte|compra altrove|buon viaggio|e un problema suo|problema suo|problema tuo|colpa sua|colpa tua|a chi importa|chi se ne importa|chi se ne frega|anche un bambino|la smetta di|smettila di|cosa ti aspettavi|complimenti per l'intelligenza|non e colpa nostra se)",
  ],
  obscene: [
    "(merda|stronzo|stronzi|stronza|cazzo|puttana|vaffanculo|figlio di puttana|coglione|coglioni)",
    "(merde|merdoso|merdosa|cazzata|cazzate|cazzi|incazzato|incazzata|puttane|puttanata|vaffa|fanculo|figli di puttana|cogliona|coglionata|troia|zoccola|bastardo|bastarda|bastardi|minchia|minchiata|porco dio|porca puttana|culo|inculare|inculata|rompere le palle|rompipalle|testa di cazzo|frocio)",
  ],
  disclosure: [
    "(me lo|me la|mi) (hanno|ha) (regalato|regalata|mandato|mandata|spedito|dato|lasciato|lasciata|inviato) ~ (gratis|in cambio|perché|per una|se)",
    "(rimborso|soldi|denaro) ~ dopo (aver|avere|che ho) (mandato|inviato|mostrato|pubblicato)",
    "(scrivo|posto|metto|lascio|faccio) (questo |questa recensione |queste righe |) (solo|soltanto|unicamente) (perché|per|siccome)",
    "a (mia disposizione|disposizione la|disposizione il)",
    "(messo|mettere|dato|fornito|prestato|ceduto|inviato|mandato|consegnato) ~ (senza costi|gratis|gratuitamente|senza spese|a titolo gratuito)",
    "(ricevuto|avuto|mandato|inviato|dato) ~ (gratis|gratuitamente|in omaggio|gratuito)",
    "(ricevuto|ottenuto|avuto|inviato) ~ (gratis|gratuitamente|in cambio|per testarlo|per provarlo|scontato)",
    "in cambio (di|della mia|di una|di questa) (recensione|opinione)",
    "(venditore|azienda) ~ (rimborsa|regala|rimborso) ~ recensione",
    "(ricevuto|ricevuta|avuto|avuta|ottenuto|ottenuta|inviato|inviata|mandato|mandata|regalato|regalata|dato|fornito|omaggiato) ~ (gratis|gratuitamente|in cambio|per testarlo|per testarla|per provarlo|per provarla|in prova gratis|scontato per|per questa recensione|per la mia recensione|per la mia opinione|per una recensione)",
    "(gratis|gratuito|gratuita|in omaggio) ~ (per testarlo|per testarla|per provarlo|per provarla|in cambio di|in cambio della|per questa recensione|per la recensione|per una recensione)",
    "in cambio (di|della|di una|della mia|di questa|di una mia) (recensione|opinione|valutazione|recensione onesta|recensione sincera|opinione sincera|opinione onesta|mia opinione|mia recensione|sincera opinione|onesta recensione|stelle)",
    "(venditore|azienda|marchio|negozio|produttore|ditta) ~ (mi rimborsa|mi ha rimborsato|mi ha regalato|mi regala|mi da|mi ha dato|mi ha promesso)",
    "(mi danno|mi pagano|mi rimborsano|mi regalano|mi hanno dato|mi hanno regalato|ricevo|guadagno|prendo|ottengo) ~ (per questa recensione|per la recensione|per una recensione|per la mia recensione|per le stelle|per cinque stelle|per 5 stelle|per queste stelle|per scrivere)",
    "(come tester|in qualita di tester|in collaborazione con|collaborazione retribuita|recensione sponsorizzata|prodotto fornito da|nell'ambito di un test)",
  ],
  promised: [
    "(in cambio|purché|a patto che|se|perché) (io |) (scrivo|scrivessi|lasci|lasciassi|metta|mettessi|pubblico|recensisca)",
    "dopo (aver|avere|che ho) (mandato|inviato|mostrato) (il|la|lo|un)",
    "(mi|ci) (aspetta|aspettano|hanno promesso|danno|spetta) (una|un|il|la)",
    "in cambio ~ (resoconto|recensione|parere|testo|opinione|commento|chiesto)",
    "(per provarlo|per provarla|per provare|in prova|per testarlo|per recensirlo)",
    "(in cambio|promesso|recensione onesta|opinione sincera)",
    "(in cambio|per testarlo|per testarla|per provarlo|per provarla|come tester|in qualita di tester|promesso|per questa recensione|per la recensione|per una recensione|per la mia recensione|per la mia opinione|opinione sincera|opinione onesta|recensione onesta|recensione sincera|recensione sponsorizzata|per le stelle)",
  ],
  promoInReview: [
    "(usa|usate|con) (il mio|il|il nostro) codice",
    "(visita|visitate|seguitemi|segui|guarda) ~ (mio|nostro) (canale|blog|negozio|sito|profilo)",
    "(usa|usate|usi|utilizza|utilizzate|con|inserisci|inserite) (il mio|il nostro|questo) (codice|codice sconto|coupon|link)",
    "(visita|visitate|seguitemi|seguimi|iscrivetevi al|iscriviti al|guardate|guarda|passate dal|passa dal|venite nel|vieni nel|trovate sul|cercate) (mio|nostro|nella mia|la mia|alla mia) (canale|blog|negozio|pagina|profilo|instagram|youtube|sito|shop|bottega)",
    "(link di affiliazione|link affiliato|codice referral|codice amico|link in bio|link nel mio profilo|il mio codice)",
    "(nel mio negozio|nel nostro negozio|sul mio sito|sul nostro sito) (lo|la|li|le|trovate|costa|c'e|ce l'ho|vendo|vendiamo)",
    "(io vendo|noi vendiamo|vendo lo stesso|vendiamo gli stessi|vendo di meglio|vendo lo stesso prodotto)",
  ],
  topicService: [
    "(venditore|venditrice|servizio clienti|assistenza|servizio|rimborso|reso|risposta|risponde|risposto|comunicazione|ordine|negozio|messaggi|messaggio)",
    "(venditori|gentile|gentili|cortese|cortesi|disponibile|disponibili|serio|seria|professionale|professionali|reclamo|contatto|contattato|rispondono|risposto|risposte|rimborsato|rimborsano|resi|annullato|comunicazioni|supporto|post vendita|ordini|maleducato|maleducati|affidabile)",
  ],
  topicDelivery: [
    "(spedizione|consegna|consegnato|pacco|imballaggio|imballato|corriere|arrivato|arrivata|ritardo|spedito|poste|puntuale)",
    "(spedizioni|spedita|consegne|consegnata|corrieri|postino|pacchi|imballata|ben imballato|mal imballato|imballo|scatola|arriva|arrivati|arrivate|arrivato tardi|in anticipo|tempi|veloce|velocissima|rapida|puntualita|tracciamento|dogana|trasporto|brt|bartolini|dhl|gls|giacenza)",
  ],
  topicProduct: [
    "(qualita|suono|bassi|batteria|schermo|sapore|odore|taglia|colore|tessuto|materiale|motore|cerniera|lama|manico|coperchio|pulsante|funziona|rotto|rotta|graffiato|perde|resistente|fragile|comodo|comoda|design|plastica|metallo|legno|leggero|pesante|rumoroso|carica|caricatore|lampada|padella|bollitore|cuffie|libro|storia|prodotto|prodotti|articolo|modello|usare|uso|lavaggio|montaggio|facile)",
    "(suona|suoni|bassi|autonomia|schermi|immagine|gusto|sapori|odori|puzza|profumo|taglie|vestibilita|veste|calza|colori|tessuti|stoffa|pelle|cerniere|lame|coltello|taglia bene|manici|coperchi|pulsanti|tasto|interruttore|funzionano|funzionava|funzionare|va bene|va benissimo|smesso di funzionare|si e rotto|si e rotta|rotti|graffi|graffiata|perde acqua|solido|solida|robusto|robusta|comodi|comode|scarpe|vestito|borsa|orologio|giocattolo|caffettiera|macchinetta|frullatore|chitarra|aspirapolvere|telefono|cellulare|pratico|pratica|lavato|lavatrice|lavare|ruggine|rifiniture|finiture|rapporto qualita prezzo|buon prodotto|ottimo prodotto|molto buono|ottimo|ottima|eccellente|perfetto|perfetta|soddisfatto|soddisfatta dell|contenta dell|mi piace|mi e piaciuto|lo consiglio|la consiglio|consigliato|consigliatissimo|consiglio l'acquisto|corrisponde|come in foto|come descritto|conforme|illumina|luce|scalda|istruzioni|romanzo|trama|personaggi|cassa|custodia|cavo|lampadina|sedia|tavolo|scaffale|zaino|calamita|bello|bella|bellissimo|bellissima|economico|reagisce|si accende|si spegne|utile)",
  ],
  personName: ["(signor|signora|sig|sig.ra)", "(sig.na|signorina|dott|dottor|dottoressa)"],
};
