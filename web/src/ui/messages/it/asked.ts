import type { ShopperMessages } from "../messages.ts";

/** What a buyer is asked, and how a conversation is reported, in Italian. */
export const asked: ShopperMessages = {
  asked: {
    title: "Che cosa le viene chiesto",
    lead: "Per ogni ordine si chiede una volta sola, a tutti con le stesse parole. Stelle, resi e rimborsi non contano.",
    none: "Ancora niente.",
    noneHint: "Quando un suo ordine è in viaggio, compare qui.",
    order: (order, seller) => `Ordine ${order} da ${seller}`,
    askedOn: (day) => `Chiesto il ${day}`,
    planned: (day) => `Le verrà chiesto dal ${day}`,
    notAsked: "Non chiesto",
    because: {
      automatic: "Si chiede automaticamente a tutti gli acquirenti.",
      button: "Il venditore ha premuto il pulsante per questo ordine.",
      api: "Il marketplace l’ha avviato per questo ordine.",
      seller_message: "Il venditore l’ha chiesto in un messaggio.",
    },
    mail: {
      waiting: "L’e-mail è in viaggio.",
      sending: "L’e-mail è in viaggio.",
      sent: "L’e-mail è stata inviata.",
      bounced: "L’e-mail è tornata indietro.",
      failed: "Non è stato possibile consegnare l’e-mail.",
      unknown: "Non si sa se l’e-mail sia arrivata.",
    },
    reason: {
      opted_out: "Lei ha fermato queste e-mail.",
      order_cancelled: "L’ordine è stato annullato.",
      never_delivered: "Non è mai arrivato.",
      fraud: "L’account è stato chiuso.",
      seller_switched_off: "Il venditore non fa chiedere automaticamente a nessuno.",
      seller_requests_off: "Una misura contro il venditore trattiene le richieste.",
      buyer_unreachable: "Non c’è un indirizzo e-mail che funzioni.",
      language_unavailable: "Non c’è ancora un testo nella sua lingua.",
      already_given: "Ha già valutato il venditore.",
      window_closed: "Il tempo per chiedere è finito.",
    },
    perWeek: "Al massimo tante di queste e-mail in sette giorni",
    perWeekHint: "Vuoto: quante ne riceve chiunque.",
    link: "Che cosa le viene chiesto, e perché",
  },
  telling: {
    title: "Segnalare questa conversazione",
    lead: "Una persona legge ciò che l’altra parte ha scritto e decide. Chiedere semplicemente un rimborso o lasciare una cattiva recensione non si segnala.",
    why: "Che cosa è successo",
    reason: {
      extortion: "Minaccia di stelle negative per ottenere più del dovuto",
      off_platform: "Richiesta di pagare o parlare altrove",
      abuse: "Insulti o minacce",
    },
    note: "Con le sue parole",
    send: "Segnala",
    taken: "Segnalato. Una persona legge la conversazione.",
  },
};
