import type { ShopperMessages } from "../messages.ts";

/** Variations that share reviews, in Swedish. */
export const variations: ShopperMessages = {
  variations: {
    shared: (count) => `Betyg för ${count} varianter tillsammans`,
    why: "varför tillsammans",
    what: (title) => `Stjärnorna och recensionerna gäller ”${title}” och varianter av den.`,
    because: "Varianter delar recensioner så länge de skiljer sig lite, och inte i något de gör.",
    facts: (count) => `${count} varianter delar nu; varje recension hör till det som köptes.`,
    instead: "Tabellen visar varje variant för sig, och en länk utelämnar de andra.",
    each: "Varje variant för sig",
    variation: "Variant av produkten",
    stars: "Stjärnor",
    ratings: "Betyg",
    none: "inga än",
    own: "Bara den här varianten",
    all: "Alla varianter som delar",
    onlyOwn: "Du ser recensionerna av enbart den här varianten.",
    of: (title) => `Om ${title}`,
    earlierTitle: "Sidan gällde tidigare en annan produkt",
    earlier: (title, day, count) =>
      `Till ${day} visade den ”${title}”. Recensioner av den: ${count}. De hör kvar till den och räknas inte här.`,
    earlierLink: "Läs dem",
    onlyEarlier: "Du ser recensioner av det som sidan tidigare gällde.",
    today: "Recensioner av dagens produkt",
  },
};
