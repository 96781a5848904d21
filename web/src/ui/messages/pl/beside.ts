import type { ShopperMessages } from "../messages.ts";

/** What stands under a review, and reviews from elsewhere, in Polish. */
export const beside: ShopperMessages = {
  following: {
    reply: (seller) => `Odpowiedź: ${seller}, sprzedawca tego produktu`,
    replyWhat: "Sprzedawca tego produktu odpowiedział publicznie, jeden raz.",
    replyTitle:
      "Sprzedawcy mogą odpowiadać pod swoją nazwą. Odpowiedź nie zmienia ani słów, ani gwiazdek.",
    quote: (sellers) => `Może być cytowana przez: ${sellers}`,
    quoteWhat: "Autor pozwala temu sprzedawcy cytować opinię gdzie indziej.",
    quoteTitle: "Opinia należy do autora. Nikt nie cytuje jej gdzie indziej bez zgody.",
  },
  spotlight: {
    title: "Z innych serwisów",
    note: "Liczą się tam, gdzie je napisano",
    what: "Te opinie dotyczą tego samego produktu i pochodzą z innego serwisu.",
    because:
      "Opinia należy do swojego serwisu. Gdzie indziej jest pokazana; gwiazdki i głosy tam się nie liczą.",
  },
};
