import type { Examples } from "../../../kit/define-rule.ts";

/** What no-positive-review-request finds and spares in Italian. */
export const examples: Examples = {
  hits: [
    "Una bella recensione con [[il voto più alto]] sarebbe gradita.",
    "Non dimenticate di lasciarci [[cinque stelle]].",
    "Non chiediamo mai nulla ma per favore lasciateci [[cinque stelle]].",
    "Per favore, [[lascia una recensione positiva]] sulla lampada.",
    "Saremmo felici delle tue [[cinque stelle]].",
    "[[Dacci il massimo dei voti]], per favore.",
    "Una [[bella recensione]] ci farebbe felici, puoi scriverla?",
    "Aiutaci a mantenere le [[5 stelle]].",
    "Quando ci [[valuta ricordi che sotto il cinque]] per noi è una bocciatura.",
  ],
  passes: [
    "Può lasciare una recensione, positiva o negativa.",
    "Grazie per la recensione positiva.",
    "Non chiediamo mai cinque stelle.",
    "Il manuale ha una buona panoramica a pagina cinque.",
    "Ci dica quale taglia le va bene.",
  ],
};
