import type { ShopperMessages } from "../messages.ts";

/** What stands under a review, and reviews from elsewhere, in Turkish. */
export const beside: ShopperMessages = {
  following: {
    reply: (seller) => `Bunu satan ${seller} yanıtladı`,
    replyWhat: "Bu ürünün bir satıcısı herkese açık olarak bir kez yanıt verdi.",
    replyTitle:
      "Satıcılar kendi adlarıyla yanıt verebilir. Yanıt ne sözleri ne de yıldızları değiştirir.",
    quote: (sellers) => `${sellers} alıntılayabilir`,
    quoteWhat: "Yazan kişi bu satıcının yorumu başka yerde alıntılamasına izin veriyor.",
    quoteTitle: "Yorum yazana aittir. İzin olmadan kimse başka yerde alıntılamaz.",
  },
  spotlight: {
    title: "Başka pazar yerlerinden",
    note: "Yazıldıkları yerde sayılırlar",
    what: "Bu yorumlar aynı ürün içindir ve başka bir pazar yerinden gelir.",
    because:
      "Yorum kendi pazar yerine aittir. Başka yerde gösterilir; orada ne yıldız ne oy sayılır.",
  },
};
