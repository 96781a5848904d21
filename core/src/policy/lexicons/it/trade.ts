import type { Forms } from "../lexicon.ts";

/** Italian: what is given for reviews, and the trade in them. */
export const trade: Forms = {
  evasion: [
    "parole (diverse|differenti|proprie)",
    "(non|mai|senza) ~ (menzionare il regalo|menzionare il venditore|menzionare il rimborso|menzionare|citare il|citare che|dire che e gratis|dare nell'occhio|farsi scoprire)",
    "(piu|diversi|vari|altri) (account|profili|indirizzi ip)",
    "(aspetta|attendi|aspetti) ~ (giorni prima|giorni per|prima di pubblicare|prima di recensire)",
  ],
  club: [
    "(cercansi|cercasi|cerchiamo) ~ (per una prova|per test|per provare|per un test)",
    "(cerco|cerchiamo|cercasi|servono) ~ (acquirenti|compratori|persone|volontari)",
    "(unisciti|iscriviti|registrati|entra nel|gruppo|club|community|canale|membri|programma|rete)",
  ],
  spent: [
    "per (il|la|questo|questa) (graffio|danno|difetto|ritardo|errore|rottura|disagio)",
    "(già applicato|applicato in|già detratto|detratto|scaduto|utilizzato|riscattato|scalato)",
    "(che hai usato|che ha usato|gia usato|gia utilizzato|scaduto|scaduta|e scaduto|con cui ha pagato|con cui hai pagato|applicato all'ordine|applicato al|e stato applicato|compreso nell'ordine|incluso nell'ordine|inclusa nell'ordine|che hai ordinato|che ha ordinato|che ha scelto|che hai scelto|come da fattura|risulta in fattura|in fattura|riaccreditato|riaccreditata)",
  ],
  gift: [
    "(offriamo noi|a spese nostre|a nostre spese|borraccia|pensierino|sorpresa|omaggio|regalino|regalo)",
    "(regalo|regali|omaggio|omaggi|sorpresa|sorprese|bonus|premio|premi in palio|pensierino|ricompensa|incentivi|incentivo|compenso)",
    "(regalino|regalini|pensierino|pensiero per te|omaggino|un omaggio|una sorpresa|sorpresina|gadget|campione omaggio|campioncino|un piccolo extra|qualcosa di speciale|ricompense|ricompensiamo|mancia|premio sicuro|dono|doni)",
  ],
  coupon: [
    "(un buono da|buoni acquisto|coupon|codice sconto|codici sconto|buono sconto|buoni sconto|voucher|codice promozionale)",
    "(buono (da|di|del|sconto|acquisto|omaggio|spesa|carburante)|un buono|codice promo|codici promo|codice coupon|buono da|buoni amazon|buono amazon|cupon)",
  ],
  discount: [
    "(sconto|sconti|riduzione|meta prezzo|% di sconto|% in meno)",
    "(di sconto|scontato|scontata|scontistica|% sul|% sulla|prezzo ridotto|prezzo di favore|a meta prezzo|scontino|ribasso)",
  ],
  freeItem: [
    "senza (spendere|pagare|sborsare|costi) (un centesimo|un euro|nulla|niente|aggiuntivi|)",
    "(spedizione|spese di spedizione|consegna|porto) ~ (a carico nostro|a nostro carico|gratis|gratuita|offerta|la paghiamo noi|omaggio)",
    "(gratis|gratuito|gratuita|gratuiti|gratuitamente|un omaggio)",
    "(omaggio per te|in omaggio|a costo zero|senza spese|senza pagare|senza costi|lo offriamo noi|offre la casa|gratuite|del tutto gratuito)",
  ],
  giftCard: [
    "(carta regalo|carte regalo|gift card|buono regalo|buoni regalo|buono amazon)",
    "(carta amazon|buono regalo amazon|giftcard|credito nel negozio|credito in negozio|carta prepagata)",
  ],
  money: [
    "(denaro|soldi|contanti|cashback|euro|paypal)",
    "(euri|soldini|in contanti|bonifico|compenso in denaro|satispay|postepay)",
  ],
  points: [
    "(punti|punti fedelta|crediti)",
    "(punto fedelta|punti extra|punti premio|bollini|crediti)",
  ],
  contest: [
    "(estraiamo|estrarremo|verranno estratti|saranno estratti)",
    "(estraiamo|estrarremo|estrazione|sorteggio|sorteggiamo|lotteria|vincere|vinci|in palio|premio)",
    "(concorso|estrazione|lotteria|sorteggio|vincere un premio)",
    "(all'estrazione|l'estrazione|sorteggiamo|estraiamo|lotteria|in palio|puoi vincere|vinci un|vinci una|vincere un|vincere una|riffa|partecipi al concorso)",
  ],
  warranty: [
    "garanzia (a vita|estesa|prolungata|raddoppiata|di cinque anni)",
    "(garanzia (estesa|prolungata|aggiuntiva|gratuita|raddoppiata|extra)|(estendere|estendi|prolungare|prolunga|raddoppia|attivare|attiva) (la|la tua|la sua) garanzia|(anno|anni|mesi) (in piu |extra |)di garanzia|estensione della garanzia)",
    "(garanzia (omaggio|piu lunga|doppia|premium|di 3 anni)|estensione (di|della) garanzia|prolungamento della garanzia|estendiamo la garanzia|prolunghiamo la garanzia|raddoppiamo la garanzia|(un|due|1|2|3|tre) (anno|anni) di garanzia in piu|(un|due) (anno|anni) in piu di garanzia|anno di garanzia in piu|anni di garanzia in piu)",
  ],
  access: [
    "(abbonamento|accesso premium|contenuto esclusivo|iscrizione gratuita)",
    "(accesso esclusivo|accesso vip|accesso gratuito|club vip|capitolo extra|mesi gratis|mese gratis|contenuto extra)",
  ],
  refund: [
    "soldi (indietro|restituiti|resi)",
    "(spesa|importo|costo|cifra|somma|denaro) (vi |le |ti |) (viene|sarà|verrà|è) (bonificata|bonificato|rimborsata|rimborsato|restituita|restituito|accreditata|accreditato|resa|reso)",
    "(intero prezzo|intera somma|intero importo|tutto quello che (ha pagato|hai pagato)|prezzo pieno)",
    "(ti|le|vi|gli) (restituiamo|rimborsiamo|ridiamo|rendiamo|restituisco|rimborso)",
    "(rimborso|rimborsi|rimborsare|rimborsiamo|rimborseremo|rimborsato|rimborsati|rimborsata)",
    "(soldi|importo|prezzo|denaro) ~ (indietro|restituito|restituiti|restituiamo)",
    "(i tuoi soldi|i suoi soldi|i soldi|il denaro|l'importo|il prezzo|la meta|la somma) ~ (indietro|restituiti|restituito|rimborsati|rimborsato|sul tuo conto|sul suo conto|restituiamo|tornano|torna)",
    "(restituiamo|ridiamo|rendiamo|restituiremo) ~ (soldi|denaro|importo|prezzo|meta)",
    "(rimborsa|rimborsano|rimborsarti|rimborsarla|rimborsarle|rimborsare|rimborso completo|rimborso totale|rimborso integrale|riavere i soldi|riavrai i soldi|riavra i soldi|riavrai il denaro|riprenditi i soldi|ti ridiamo i soldi|le ridiamo i soldi|restituiamo il|restituzione del denaro|prezzo d'acquisto)",
  ],
  replacement: [
    "(sostituzione|sostituire|sostitutivo|ricambio|prodotto nuovo|riparazione|reso sostituito)",
    "(pezzo di ricambio|ricambi|nuovo pezzo|pezzo nuovo|rispedire|rispediamo|rispedito|sostituiamo|sostituito|sostituita|riparare|ripariamo|difettoso|difettosa|rotto|rotta|guasto|guasta|in garanzia)",
  ],
  reviewTrade: [
    "(ti |la |vi |)(portiamo|facciamo salire|alziamo|spingiamo) ~ (4|voto|media|stelle)",
    "(acquirenti|clienti|compratori) (veri|reali|locali|autentici)",
    "(profili|account) (verificati|reali|italiani|con storico)",
    "noi (ci occupiamo delle |gestiamo le |facciamo le |portiamo le |le )(recensioni|stelle)",
    "(solo|soltanto) acquirenti verificati",
    "(cerco|cerchiamo|cercasi|servono) ~ (acquirenti|compratori|clienti|persone) ~ (rimborso|gratis|recensione|recensioni|omaggio)",
    "(recensioni|opinioni) (per il tuo|per il suo) (negozio|prodotto|sito|locale|profilo)",
    "(recensioni|opinioni|valutazioni) (vere|verificate|positive|autentiche|garantite|false|reali) (per|da|a partire|su)",
    "(comprare|compra|acquistare|vendere|vendo|vendita|acquista) ~ (recensioni|valutazioni)",
    "(tester|recensori) (cercasi|di prodotti|cercati)",
    "(cerchiamo|cerco|cercasi) ~ (tester|recensori)",
    "(gruppo (di |)(recensori|recensioni|tester)|scambio (di |)recensioni|pacchetto (di |)recensioni)",
    "(gruppo|canale) telegram",
    "(compra|comprare|acquista|acquistare|vendo|vendiamo|vende|vendita di|ottieni|offriamo) ~ (recensioni google|recensioni positive|recensioni verificate|recensioni amazon|recensioni a 5 stelle|recensioni 5 stelle|recensioni vere)",
    "(tester|testatori|collaudatori|recensori|recensore) (di prodotti|di prodotto|cercasi|cercati|amazon|prodotti)",
    "(cercasi|cerchiamo|cerco|diventa|reclutiamo|servono) ~ (tester|testatori|recensori|recensore|collaudatori)",
    "(club|gruppo|comunita|community|rete|programma|canale|agenzia) (di |per |)(recensioni|recensori|tester|testatori|rimborsi amazon)",
    "(scambio recensioni|scambio di recensioni|scambiamo recensioni|scambiamoci recensioni|pacchetto recensioni|pacchetti di recensioni|recensioni a pagamento|prodotto gratis in cambio di recensione|prodotti gratis in cambio di recensioni|rimborso dopo recensione|rimborso dopo la recensione|recensioni garantite)",
    "(aumenta|fai crescere|migliora|spingi|gonfia|fai salire) ~ (le tue recensioni|le tue stelle|il tuo punteggio|la tua reputazione|il numero di recensioni|la tua valutazione)",
  ],
  gatingTool: [
    "(prima che|prima) ~ (diventino|finiscano|arrivino|escano) ~ (recensioni|negative|google|online)",
    "(filtra|filtrano|filtrare|intercetta|intercettano|blocca|bloccano|ferma|fermano) ~ (recensioni|recensioni negative|negative|scontenti|insoddisfatti|criticità)",
    "(filtra|filtrare|intercetta|intercettare|blocca) ~ (recensioni|negative|clienti|insoddisfatti)",
    "(filtra|filtrare|filtriamo|intercetta|intercettare|intercettiamo|blocca|bloccare|devia|evita|ferma) ~ (recensioni negative|clienti insoddisfatti|clienti scontenti|critiche|cattive recensioni|brutte recensioni)",
    "(solo|soltanto) (i clienti soddisfatti|i soddisfatti|i clienti contenti|le recensioni positive) ~ (google|online|pubblico|pubblicano|pagina|vedono)",
    "(insoddisfatti|scontenti|negative) ~ (modulo interno|modulo privato|restano private|non vengono pubblicate|deviati|intercettati|intercettate)",
  ],
  screenshot: [
    "(screenshot|foto|schermata|prova) (della|di una|della tua) recensione",
    "screenshot",
    "(screenshot|schermata|foto|prova|link|cattura) (della|alla|di|a|del) (tua|sua|vostra|una|recensione|valutazione|commento) (recensione|valutazione|)",
    "(schermate|screenshots|uno screen)",
  ],
  reciprocal: [
    "(recensione per recensione|scambio di recensioni|io recensisco te)",
    "(tu recensisci me|io recensisco il tuo|ti recensisco|io recensisco te|ricambio la recensione|ricambio con|ricambio il favore|recensione contro recensione|recensione reciproca|recensioni reciproche|una mano lava l'altra|ci scambiamo)",
  ],
  extra: [
    "(ti|le|vi) (carichiamo|accreditiamo|mettiamo) ~ (sul conto|sul tuo conto|sul suo conto|euro|punti)",
    "(a nostre spese|a nostro carico|offre la casa|pensiamo a tutto noi|ci pensiamo noi)",
    "(non ti|non le|ti|le) (costerà|costa|costeranno) (nulla|niente|zero)",
    "(è|sono|sarà|lo|la|li) (offerto|offerta|offerti|gratis|omaggio|offriamo noi|mettiamo noi|paghiamo noi) (da noi|dalla casa|)",
    "(aggiungiamo|mettiamo|infiliamo|includiamo|mandiamo|spediamo|regaliamo|ti mandiamo|le mandiamo|inseriamo|offriamo) ~ (nel prossimo (pacco|ordine)|in più|in omaggio|gratis|nel pacco|senza spese|a nostre spese)",
  ],
};
