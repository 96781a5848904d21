import type { enRequests } from "./en-requests.ts";

/** The pages behind a request's mail, in German. */
export const deRequests: typeof enRequests = {
  title: "Ihre Bestellung",
  lead: (order, seller) => `Bestellung ${order} bei ${seller}.`,
  product: "Das Produkt",
  seller: "Der Verkäufer",
  stars: "Ihre Sterne",
  starOption: (stars) => (stars === 1 ? "1 Stern" : `${stars} Sterne`),
  confirm: "Diese Sterne veröffentlichen",
  confirmHint: "Nichts wird veröffentlicht, bevor Sie diesen Knopf drücken.",
  words: "Das Produkt in Worten bewerten",
  taken: "Veröffentlicht. Danke.",
  held: "Angenommen. Ein Mensch liest es, bevor es veröffentlicht wird.",
  sellerWords: "Mit Worten bewerten",
  stopTitle: "Anfragen nach Bewertungen abbestellen",
  stopLead:
    "Sie erhalten keine Mail mehr, die um eine Bewertung von Produkt oder Verkäufer bittet, von keinem Verkäufer hier. Mails zu Ihren Bestellungen kommen weiterhin.",
  stop: "Diese Mails abbestellen",
  stopped: "Abbestellt. Sie erhalten keine Anfragen mehr.",
  stoppedHint: "In Ihren Einstellungen können Sie das jederzeit ändern.",
};
