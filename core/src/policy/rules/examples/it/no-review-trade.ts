import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-trade finds and spares in Italian. */
export const examples: Examples = {
  hits: [
    {
      text: "L'app chiede il voto: i contenti vanno su Google, [[gli altri restano da te]].",
      context: { surface: "social" },
    },
    {
      text: "[[Alziamo il tuo punteggio]] su Maps, [[paghi solo a risultato]].",
      context: { surface: "social" },
    },
    {
      text: "[[Recensioni che restano]], [[profili verificati]], scrivici su Telegram.",
      context: { surface: "social" },
    },
    {
      text: "[[Recensioni]] Google da 8 € l'una, consegna graduale.",
      context: { surface: "social" },
    },
    {
      text: "Recensioni sotto controllo: gli [[scontenti finiscono nella tua casella]].",
      context: { surface: "social" },
    },
    "[[Compra recensioni verificate]] da noi.",
    "[[Cercasi tester]]: prodotto gratis.",
    "Entra nel [[gruppo di tester]].",
    "Propongo uno [[scambio di recensioni]].",
    "[[Aumenta le tue stelle]] con recensioni vere.",
  ],
  passes: [
    { text: "Cosa non fare: comprare recensioni.", context: { surface: "social" } },
    "Non compriamo recensioni.",
    "Legga le recensioni prima di comprare la tenda.",
    "Il nostro gruppo di lettura si vede martedì.",
    "Il tester per le pile è incluso.",
    "Le vostre recensioni ci aiutano.",
  ],
};
