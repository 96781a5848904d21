import type { ShopperMessages } from "../messages.ts";

/** What stands under a review, and reviews from elsewhere, in Japanese. */
export const beside: ShopperMessages = {
  following: {
    reply: (seller) => `この商品を販売する${seller}からの返信`,
    replyWhat: "この商品の販売者が一度だけ公開で返信しました。",
    replyTitle: "販売者は名前を示して返信できます。返信で言葉や星が変わることはありません。",
    quote: (sellers) => `${sellers}が引用できます`,
    quoteWhat: "書いた人が、この販売者による別の場所での引用を認めています。",
    quoteTitle: "レビューは書いた人のものです。許可なく別の場所に引用する人はいません。",
  },
  spotlight: {
    title: "ほかのマーケットプレイスから",
    note: "書かれた場所で数えます",
    what: "これらは同じ商品について、別のマーケットプレイスで書かれたレビューです。",
    because: "レビューは書かれた場所に属します。ほかでは表示だけされ、星も投票も数えません。",
  },
};
