import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-pressure finds and spares in Italian. */
export const examples: Examples = {
  hits: [
    "Ha tempo fino a venerdì per sistemare la [[recensione]]. Poi interviene il nostro [[avvocato]].",
    "[[Niente parole gentili, niente]] ricambio.",
    "Per il [[Suo commento]] [[ho pianto]] tutta la sera.",
    "[[Un voto così]] vuol dire che qualcuno [[perde il posto]].",
    "La sua [[brutta recensione]] [[rovina]] il nostro negozio.",
    "Il nostro [[avvocato ritiene la sua recensione]] una diffamazione.",
    "La sua [[valutazione]] [[ci penalizza]], pensi alle nostre famiglie.",
    "Il pezzo parte [[solo quando]] avrà modificato la [[recensione]].",
    "Siamo una [[piccola azienda]] e la sua [[recensione negativa]] ci toglie clienti.",
    "Se lascia [[quello che ha scritto]] dovremo [[annullare la garanzia]].",
  ],
  passes: [
    "Spedisca la giacca entro domani, altrimenti l'etichetta scade.",
    "Il suo reso è arrivato e viene controllato oggi.",
    {
      text: "La Sua recensione, bella o brutta, appare entro 48 ore.",
      context: { surface: "email" },
    },
    "Siamo una piccola azienda e leggiamo ogni recensione.",
    "Il pezzo è partito ieri, senza aspettare risposta.",
    "Grazie per la recensione, anche se critica.",
    "Ci dispiace per questa esperienza.",
    "La sua recensione non influisce sulla garanzia.",
    "Aprire la cassa fa perdere la garanzia.",
  ],
};
