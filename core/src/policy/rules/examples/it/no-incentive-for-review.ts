import type { Examples } from "../../../kit/define-rule.ts";

/** What no-incentive-for-review finds and spares in Italian. */
export const examples: Examples = {
  hits: [
    "[[Metta un voto sotto l'annuncio e Le aggiungo un magnete nel pacco]].",
    "[[Due righe sulla scheda della teiera e il tè lo paga la casa]].",
    "[[Sapremo ricompensarla se scrive un parere sulla]] teiera.",
    {
      text: "[[Dicci cosa ne pensi e la prossima spedizione la paghiamo noi]].",
      context: { surface: "email" },
    },
    "Lasci una [[recensione e riceva una carta regalo]] da 10 euro.",
    "Per ogni [[recensione pubblicata c'è una piccola sorpresa]].",
    "Ti aspetta [[un buono sconto appena il tuo commento]] è online.",
    "[[Valuta]] la caffettiera sul sito. Poi ricevi [[un filtro gratis]].",
    "[[Chi ci recensisce partecipa all'estrazione]] di una bici.",
    "Basta un [[commento sotto la padella e vinci un]] grembiule.",
  ],
  passes: [
    {
      text: "Un buono per una recensione? Pessima idea, dicono i giuristi.",
      context: { surface: "social" },
    },
    "Ci chiede uno sconto per una recensione. Non ne facciamo.",
    { text: "Idee regalo: ecco le teiere più recensite.", context: { surface: "email" } },
    {
      text: "Un acquirente ha minacciato una stella se non gli davamo lo sconto; abbiamo detto no.",
      context: { surface: "email" },
    },
    {
      text: "Il parrucchiere mi sconta 10 euro se metto cinque stelle. È legale?",
      context: { surface: "social" },
    },
    "Ci dice che qualcuno Le ha offerto 10 euro per cinque stelle. Lo segnali.",
    {
      text: "Da evitare: buoni in cambio di recensioni, richieste di cinque stelle.",
      context: { surface: "social" },
    },
    { text: "Nel pacco un biglietto offriva soldi per le stelle.", context: { surface: "social" } },
    "I 20 euro sono versati; la sua recensione può restare così.",
    "Lei scrive che un biglietto prometteva un regalo in cambio di una recensione.",
    "È vietato offrire un regalo in cambio di una recensione.",
    "Non possiamo offrire nulla in cambio di una recensione.",
    "La lampada sostitutiva è gratuita perché la prima era rotta.",
    "Il buono che ha usato è stato riaccreditato.",
    "La carta regalo colorata che ha scelto è nel pacco.",
    "Il suo sconto risulta in fattura.",
  ],
};
