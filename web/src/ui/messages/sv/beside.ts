import type { ShopperMessages } from "../messages.ts";

/** What stands under a review, and reviews from elsewhere, in Swedish. */
export const beside: ShopperMessages = {
  following: {
    reply: (seller) => `Svar från ${seller}, som säljer detta`,
    replyWhat: "En säljare av produkten har svarat offentligt, en gång.",
    replyTitle: "Säljare får svara under sitt namn. Ett svar ändrar varken ord eller stjärnor.",
    quote: (sellers) => `Får citeras av ${sellers}`,
    quoteWhat: "Den som skrev tillåter säljaren att citera omdömet på andra ställen.",
    quoteTitle:
      "Ett omdöme tillhör den som skrev det. Ingen citerar det någon annanstans utan lov.",
  },
  spotlight: {
    title: "Från andra marknadsplatser",
    note: "De räknas där de skrevs",
    what: "De här omdömena gäller samma produkt och kommer från en annan marknadsplats.",
    because:
      "Ett omdöme hör till sin marknadsplats. På andra visas det; stjärnor och röster räknas inte där.",
  },
};
