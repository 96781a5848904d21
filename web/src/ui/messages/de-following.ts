import type { enFollowing } from "./en-following.ts";

/** What stands under a review, in German. */
export const deFollowing: typeof enFollowing = {
  reply: (seller) => `Antwort von ${seller}, der dies verkauft`,
  replyWhat: "Jemand, der dieses Produkt verkauft, hat öffentlich und einmal geantwortet.",
  replyTitle: "Verkäufer können unter ihrem Namen antworten. Das ändert weder Worte noch Sterne.",
  quote: (sellers) => `Darf zitiert werden von ${sellers}`,
  quoteWhat: "Wer sie schrieb, erlaubt diesem Verkäufer, die Bewertung anderswo zu zitieren.",
  quoteTitle: "Eine Bewertung gehört dem, der sie schrieb. Ohne Erlaubnis zitiert sie niemand.",
};
