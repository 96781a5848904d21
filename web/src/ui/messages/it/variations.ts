import type { ShopperMessages } from "../messages.ts";

/** Variations that share reviews, in Italian. */
export const variations: ShopperMessages = {
  variations: {
    shared: (count) => `Voti di ${count} varianti insieme`,
    why: "perché insieme",
    what: (title) => `Queste stelle e recensioni riguardano «${title}» e le sue varianti.`,
    because:
      "Le varianti condividono le recensioni finché differiscono di poco e in nulla di ciò che fanno.",
    facts: (count) =>
      `Ora ${count} varianti condividono; ogni recensione resta con ciò che è stato acquistato.`,
    instead: "La tabella mostra ogni variante da sola, e un link esclude le altre.",
    each: "Ogni variante da sola",
    variation: "Variante",
    stars: "Stelle",
    ratings: "Voti",
    none: "ancora nessuno",
    own: "Solo questa variante",
    all: "Tutte le varianti che condividono",
    onlyOwn: "Vede le recensioni di questa sola variante.",
    of: (title) => `Di ${title}`,
    earlierTitle: "Prima questa pagina riguardava un altro prodotto",
    earlier: (title, day, count) =>
      `Fino al ${day} mostrava «${title}». Recensioni di quel prodotto: ${count}. Restano con esso e qui non contano.`,
    earlierLink: "Leggile",
    onlyEarlier: "Vede le recensioni del prodotto precedente di questa pagina.",
    today: "Recensioni del prodotto di oggi",
  },
};
