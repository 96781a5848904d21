import type { ShopperProblems } from "../problems.ts";

/** Refusals that shoppers meet, in Italian. */
export const problems: ShopperProblems = {
  not_found: {
    title: "A questo indirizzo non c’è nulla per lei.",
    remedy: "Controlli l’indirizzo. A ciò che è di altri si risponde come a ciò che non esiste.",
  },
  product_unknown: {
    title: "Questo prodotto non è nel catalogo.",
    remedy: "Controlli l’indirizzo; forse il negozio non lo ha ancora comunicato.",
  },
  marketplace_unknown: {
    title: "Questo negozio non esiste.",
    remedy: "Ne scelga uno che esiste in fondo alla pagina.",
  },
  seller_unknown: {
    title: "Questo venditore non esiste.",
    remedy: "Controlli l’indirizzo; forse il negozio non lo ha ancora comunicato.",
  },
  forbidden: {
    title: "Questa pagina è per un altro account.",
    remedy: "Acceda con un account che ne ha diritto.",
  },
  rate_limited: {
    title: "Troppe richieste in poco tempo.",
    remedy: "Attenda un momento e ricarichi la pagina.",
  },
  cursor_invalid: { title: "Questo elenco è cambiato.", remedy: "Ricominci dalla prima pagina." },
  internal: {
    title: "Da parte nostra qualcosa non funziona.",
    remedy: "Nulla è stato modificato. Se si ripete, comunichi il numero della richiesta.",
  },
  unavailable: {
    title: "Il servizio si avvia, si arresta o non raggiunge il suo database.",
    remedy: "Riprovi tra qualche secondo; nulla è stato modificato.",
  },
  data_on_hold: {
    title: "Per ora i tuoi dati devono essere conservati per una pretesa legale.",
    remedy: "Nulla è stato cancellato. Chiedilo di nuovo dopo questo periodo.",
  },
  contributions_restricted: {
    title: "Al momento questo account non può scrivere recensioni.",
    remedy: "La motivazione che ha ricevuto dice perché, fino a quando e come fare ricorso.",
  },
  intake_closed: {
    title: "Al momento questo prodotto non accetta nuove recensioni.",
    remedy: "La pagina del prodotto dice perché e fino a quando.",
  },
  product_not_listed: {
    title: "Questo prodotto non è in vendita, perciò non si può recensire.",
    remedy: "Le recensioni si riaprono quando il prodotto torna in vendita.",
  },
  promotional_lock: {
    title: "Una sua recensione precedente di questo prodotto faceva pubblicità.",
    remedy: "Perciò questo prodotto è chiuso al suo account. Se è stato un errore, faccia ricorso.",
  },
  not_released: {
    title: "Questo prodotto non è ancora uscito.",
    remedy: "Potrà recensirlo dal giorno dell’uscita.",
  },
  own_product: {
    title: "Il suo account è legato a un venditore di questo prodotto.",
    remedy:
      "I venditori, il loro personale e le loro famiglie non recensiscono ciò che vendono. Se il legame non è corretto, faccia ricorso.",
  },
  competitor_product: {
    title: "Il suo account è legato a un venditore di prodotti concorrenti.",
    remedy:
      "I venditori, il loro personale e le loro famiglie non recensiscono i concorrenti. Se il legame non è corretto, faccia ricorso.",
  },
  spend_too_low: {
    title: "Il suo account non ha ancora raggiunto la spesa che apre qui le recensioni.",
    remedy: "Si apre da sé quando bastano i pagamenti con carta degli ultimi 12 mesi.",
  },
  purchase_required: {
    title: "Qui le stelle senza testo richiedono l’acquisto del prodotto.",
    remedy: "Aggiunga qualche parola sul prodotto.",
  },
  intake_verified_only: {
    title: "Per ora questo prodotto accetta recensioni solo da chi lo ha acquistato qui.",
    remedy: "La pagina del prodotto dice perché e fino a quando.",
  },
  unverified_quota: {
    title: "Questa settimana ha usato tutte le recensioni di prodotti acquistati altrove.",
    remedy: "Poi se ne aprono altre. I prodotti acquistati qui non hanno limiti.",
  },
  review_refused: {
    title: "Non pubblicato: il testo contiene parole che le regole non ammettono.",
    remedy: "Cambi le parole segnate; accanto a ognuna c’è che cosa è possibile.",
  },
  review_exists: {
    title: "Ha già recensito questo prodotto.",
    remedy: "Può modificare la recensione nella sua pagina.",
  },
  edit_conflict: {
    title: "Nel frattempo la recensione è stata modificata altrove.",
    remedy: "Ripeta la modifica sulla versione più recente.",
  },
  review_not_published: {
    title: "Questa recensione non è pubblicata.",
    remedy: "La ricarichi per vedere a che punto è.",
  },
  feedback_exists: {
    title: "Ha già lasciato un feedback per questo ordine.",
    remedy: "Lo modifichi nella sua pagina, finché è aperta.",
  },
  feedback_missing: {
    title: "Non c’è alcun feedback da modificare.",
    remedy: "Ciò che è stato ritirato resta ritirato.",
  },
  feedback_too_early: {
    title: "È troppo presto per un feedback su questo ordine.",
    remedy: "Si apre alcuni giorni dopo la conferma.",
  },
  feedback_too_late: {
    title: "Il feedback su questo ordine è chiuso.",
    remedy: "Può ancora recensire ciò che ha acquistato.",
  },
  feedback_edit_closed: {
    title: "Questo feedback non si può più modificare.",
    remedy: "Il termine per modificarlo è passato.",
  },
  feedback_reason_needed: {
    title: "Fino a tre stelle serve un motivo.",
    remedy: "Scelga che cosa è andato male, perché risponda chi deve.",
  },
  feedback_refused: {
    title: "Non pubblicato: il testo contiene parole che le regole non ammettono.",
    remedy: "Dica lo stesso senza le parole segnate.",
  },
  feedback_own_seller: {
    title: "Il suo account è legato a questo venditore.",
    remedy:
      "I venditori e il loro personale non danno feedback a sé stessi. Se il legame non è corretto, faccia ricorso.",
  },
  feedback_conflict: {
    title: "Nel frattempo il feedback è stato modificato altrove.",
    remedy: "Lo ricarichi e ripeta la modifica sulla versione più recente.",
  },
  vote_own_review: {
    title: "Chi scrive non vota le proprie recensioni.",
    remedy: "Non serve altro; sono i lettori a dire che cosa li ha aiutati.",
  },
  vote_tied_to_seller: {
    title: "Il suo account è legato a un venditore di questo prodotto o di uno concorrente.",
    remedy:
      "I venditori e il loro personale qui non votano. Ciò che è contro una regola si può segnalare.",
  },
  vote_voided: {
    title: "Il suo voto su questa recensione non è più contato.",
    remedy: "La motivazione che ha ricevuto dice perché e come fare ricorso.",
  },
  vote_missing: { title: "Non c’è alcun voto da ritirare.", remedy: "È già stato ritirato." },
  report_exists: {
    title: "Ha già segnalato questa recensione.",
    remedy: "L’elenco delle sue segnalazioni mostra che cosa ne è stato.",
  },
  report_own_review: {
    title: "Questa recensione è sua.",
    remedy: "Può modificarla o eliminarla nella sua pagina.",
  },
  reports_paused: {
    title:
      "Per un certo tempo le sue segnalazioni non sono accolte, perché quasi tutte erano palesemente infondate.",
    remedy: "Ne era stato dato avviso. In seguito saranno accolte di nuovo.",
  },
  photo_missing: {
    title: "Questa foto non c’è più.",
    remedy: "Chi l’ha aggiunta l’ha tolta.",
  },
  photo_type: {
    title: "Non aggiunta: non è una foto che si possa mostrare.",
    remedy: "Aggiunga un JPEG, PNG o WebP. Che cosa sia un file lo dice il contenuto, non il nome.",
  },
  photo_too_large: {
    title: "Non aggiunta: la foto è troppo grande.",
    remedy: "Una foto ha al massimo 10 MB e 40 megapixel.",
  },
  photos_too_many: {
    title: "Non aggiunta: una recensione mostra cinque foto.",
    remedy: "Ne tolga una per aggiungerne un’altra.",
  },
  photo_harmful: {
    title: "Non aggiunta: nel file è stato trovato software dannoso.",
    remedy: "Controlli il dispositivo da cui viene e rifaccia la foto.",
  },
  photo_not_looked_at: {
    title: "Non aggiunta: ora la foto non si è potuta guardare.",
    remedy: "Riprovi tra un minuto. Parole e stelle sono salvate.",
  },
  photo_words_refused: {
    title: "Non aggiunta: le parole della foto violano una regola.",
    remedy: "Dica in breve che cosa mostra la foto e la aggiunga di nuovo.",
  },
};
