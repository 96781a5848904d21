import type { Examples } from "../../../kit/define-rule.ts";

/** What no-reviews-against-rivals finds and spares in Italian. */
export const examples: Examples = {
  hits: [
    {
      text: "[[Vendo le stesse lampade di qualità migliore]], non comprate qui.",
      context: { surface: "review" },
    },

    {
      text: "[[Riempiamo VeloMax di recensioni negative]] finché non escono dalla prima pagina.",
      context: { surface: "social" },
    },
    {
      text: "Cerco dieci persone che lascino [[recensioni cattive al concorrente, pago a recensione]].",
      context: { surface: "social" },
    },
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
    { text: "I nostri durano da anni.", context: { surface: "review" } },
    { text: "Sono del mestiere e lo consiglio, taglia bene.", context: { surface: "review" } },
    { text: "Sono elettricista e lo uso ogni giorno.", context: { surface: "review" } },
    { text: "Il modello della concorrenza ha il cavo più lungo.", context: { surface: "review" } },
    {
      text: "Un concorrente ci ha messo recensioni false da una stella il mese scorso. Le abbiamo segnalate.",
      context: { surface: "social" },
    },
    {
      text: "Si può recensire male un concorrente? No, ecco perché.",
      context: { surface: "social" },
    },
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
