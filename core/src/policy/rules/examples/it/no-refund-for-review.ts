import type { Examples } from "../../../kit/define-rule.ts";

/** What no-refund-for-review finds and spares in Italian. */
export const examples: Examples = {
  hits: [
    {
      text: "Avrà il [[rimborso quando questo testo sarà]] tolto.",
      context: { surface: "review_reply" },
    },
    "Lei lo [[porta a cinque e noi Le riaccreditiamo]] tutto il prezzo, va bene?",
    "[[La rimborsiamo se elimina la recensione]].",
    "Appena la [[recensione è online ti restituiamo i soldi]].",
    "Scrivi una [[recensione e riavrai i soldi]].",
    "Compra la custodia, lascia un [[commento e ricevi il rimborso]] su PayPal.",
    "Il [[rimborso arriva dopo la modifica della recensione]].",
  ],
  passes: [
    "Le abbiamo riaccreditato i 40 € perché il coperchio era rotto.",
    "Appena riceviamo la vecchia lampada, Le riaccreditiamo il prezzo.",
    "Le abbiamo rimborsato il bollitore perché perdeva.",
    "Il rimborso non dipende da una recensione.",
    "Quando riceviamo il reso, le facciamo il rimborso.",
    "Se la lampada non va bene, le restituiamo i soldi.",
    "Abbiamo letto la sua recensione e corretto il manuale.",
  ],
};
