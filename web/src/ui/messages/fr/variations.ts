import type { ShopperMessages } from "../messages.ts";

/** Variations that share reviews, in French. */
export const variations: ShopperMessages = {
  variations: {
    shared: (count) => `Notes de ${count} variantes réunies`,
    why: "pourquoi réunies",
    what: (title) => `Ces étoiles et ces avis portent sur « ${title} » et sur ses variantes.`,
    because:
      "Les variantes partagent leurs avis tant qu’elles diffèrent peu, et en rien de ce qu’elles font.",
    facts: (count) =>
      `${count} variantes partagent actuellement ; chaque avis reste avec ce qui a été acheté.`,
    instead: "Le tableau montre chaque variante séparément, et un lien laisse les autres de côté.",
    each: "Chaque variante séparément",
    variation: "Variante",
    stars: "Étoiles",
    ratings: "Notes",
    none: "aucune note",
    own: "Seulement cette variante",
    all: "Toutes les variantes réunies",
    onlyOwn: "Vous voyez les avis de cette seule variante.",
    of: (title) => `Sur ${title}`,
    earlierTitle: "Cette page portait auparavant sur un autre produit",
    earlier: (title, day, count) =>
      `Jusqu’au ${day}, elle montrait « ${title} ». Avis sur ce produit : ${count}. Ils restent avec lui et ne comptent pas ici.`,
    earlierLink: "Les lire",
    onlyEarlier: "Vous voyez les avis sur l’ancien produit de cette page.",
    today: "Avis sur le produit actuel",
  },
};
