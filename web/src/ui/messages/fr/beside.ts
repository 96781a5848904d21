import type { ShopperMessages } from "../messages.ts";

/** What stands under a review, and reviews from elsewhere, in French. */
export const beside: ShopperMessages = {
  following: {
    reply: (seller) => `Réponse de ${seller}, qui vend ce produit`,
    replyWhat: "Un vendeur de ce produit a répondu en public, une seule fois.",
    replyTitle:
      "Les vendeurs peuvent répondre sous leur nom. Une réponse ne change ni les mots ni les étoiles.",
    quote: (sellers) => `Peut être cité par ${sellers}`,
    quoteWhat: "L'auteur permet à ce vendeur de citer l'avis ailleurs.",
    quoteTitle: "Un avis appartient à son auteur. Personne ne le cite ailleurs sans permission.",
  },
  spotlight: {
    title: "D'autres places de marché",
    note: "Ils comptent là où ils ont été écrits",
    what: "Ces avis portent sur le même produit et viennent d'une autre place de marché.",
    because:
      "Un avis appartient à sa place de marché. Ailleurs il est montré ; ni étoiles ni votes n'y comptent.",
  },
};
