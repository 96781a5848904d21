import type { ShopperMessages } from "../messages.ts";

/** Notices of illegal content, in Italian. */
export const notices: ShopperMessages = {
  notices: {
    menu: "Segnala contenuti illegali",
    title: "Segnalazione di contenuti illegali",
    lead: "Chiunque può dire che qualcosa qui viola la legge. Decide una persona, e lei saprà che cosa ne è stato e perché.",
    rulesOnly: "Ciò che viola solo le regole di questo negozio si segnala accanto alla recensione.",
    where: "Dove si trova",
    whereHint: "L’indirizzo della pagina o della recensione. Se sono più di uno: uno per riga.",
    whereProblem: "A questi indirizzi non c’è alcuna recensione, prodotto o venditore.",
    law: "Quale legge viola",
    lawHint: "Il più esattamente possibile: la legge e l’articolo.",
    why: "Perché la viola",
    whyHint: "Copi le parole in questione e dica che cosa hanno di illegale.",
    name: "Il suo nome",
    email: "Il suo indirizzo e-mail",
    emailHint: "Per la ricevuta e la risposta. Chi ha scritto non viene a sapere nessuno dei due.",
    unnamed: "Riguarda abusi sessuali su minori e non do il mio nome.",
    goodFaith: "Credo in buona fede che tutto questo sia esatto e completo.",
    send: "Invia la segnalazione",
    incomplete:
      "Non inviata: manca qualcosa. Servono nome e indirizzo e-mail, e alla fine la sua parola.",
    receivedTitle: "La sua segnalazione è stata ricevuta",
    received: (id, day) => `Numero ${id}, ${day}.`,
    due: (day) => `Una persona risponde entro il ${day}.`,
    keep: "Conservi l’indirizzo di questa pagina: qui starà la risposta.",
    mailed: "Ricevuta e risposta arrivano anche per e-mail.",
    waits: "Nessuno ha ancora deciso.",
    founded: "La sua segnalazione è risultata fondata.",
    unfounded: "La sua segnalazione non è risultata fondata.",
    byPerson: "Ha deciso una persona, non una macchina.",
    reason: "Il motivo",
    redress: "Se la vede diversamente",
    outOfCourt: "Fuori dal tribunale",
    court: "In tribunale",
  },
};
