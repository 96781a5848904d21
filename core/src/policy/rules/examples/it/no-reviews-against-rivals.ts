import type { Examples } from "../../../kit/define-rule.ts";

/** What no-reviews-against-rivals finds and spares in Italian. */
export const examples: Examples = {
  hits: [
    "Lascia una [[recensione negativa al concorrente]], per favore.",
    "Potresti dare [[una stella al nostro concorrente]]?",
    "Chi può [[scrivere una brutta recensione]] sulla loro pagina?",
    "Paghiamo per ogni [[recensione negativa sulla concorrenza]].",
    "Per favore, [[valuta i concorrenti]] con una stella.",
    "C'è qualcuno che [[abbassa la media della concorren]]za?",
    {
      text: "Pago 8 € per ogni [[recensione cattiva]] sul profilo di quel negozio.",
      context: { surface: "social" },
    },
  ],
  passes: [
    "Il nostro concorrente ha recensioni migliori delle nostre.",
    "Quest'anno la concorrenza è forte.",
    "Non scriviamo recensioni sui concorrenti.",
    "Confronti con la concorrenza prima di comprare.",
    "Una recensione negativa ci ha insegnato molto.",
    {
      text: "Le recensioni cattive ci costano 8 € di tempo ciascuna.",
      context: { surface: "social" },
    },
  ],
};
