/** What stands under a review, in English. */
export const enFollowing = {
  reply: (seller: string) => `Reply of ${seller}, who sells this`,
  replyWhat: "A seller of this product replied in public, once.",
  replyTitle:
    "Sellers may reply to a review under their name. A reply changes neither its words nor its stars.",
  quote: (sellers: string) => `May be quoted by ${sellers}`,
  quoteWhat: "The author allows this seller to quote the review elsewhere.",
  quoteTitle: "A review belongs to its author. Nobody quotes it elsewhere without permission.",
};
