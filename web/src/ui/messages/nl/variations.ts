import type { ShopperMessages } from "../messages.ts";

/** Variations that share reviews, in Dutch. */
export const variations: ShopperMessages = {
  variations: {
    shared: (count) => `Beoordelingen van ${count} varianten samen`,
    why: "waarom samen",
    what: (title) => `Deze sterren en reviews gaan over “${title}” en varianten ervan.`,
    because: "Varianten delen reviews zolang ze weinig verschillen, en in niets wat ze doen.",
    facts: (count) => `${count} varianten delen nu; elke review blijft bij wat is gekocht.`,
    instead: "De tabel toont elke variant apart, en een link laat de andere weg.",
    each: "Elke variant apart",
    variation: "Variant",
    stars: "Sterren",
    ratings: "Beoordelingen",
    none: "nog geen",
    own: "Alleen deze variant",
    all: "Alle varianten die delen",
    onlyOwn: "U ziet alleen de reviews van deze variant.",
    of: (title) => `Over ${title}`,
    earlierTitle: "Deze pagina ging eerder over een ander product",
    earlier: (title, day, count) =>
      `Tot ${day} stond hier “${title}”. Reviews daarvan: ${count}. Ze blijven daarbij en tellen hier niet.`,
    earlierLink: "Lees ze",
    onlyEarlier: "U ziet reviews van waar deze pagina eerder over ging.",
    today: "Reviews van het product van nu",
  },
};
