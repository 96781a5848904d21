import type { ShopperMessages } from "../messages.ts";

/** What stands under a review, and reviews from elsewhere, in Chinese. */
export const beside: ShopperMessages = {
  following: {
    reply: (seller) => `销售此商品的 ${seller} 的回复`,
    replyWhat: "此商品的一位卖家公开回复了一次。",
    replyTitle: "卖家可以署名回复。回复不会改变文字，也不会改变星级。",
    quote: (sellers) => `可由 ${sellers} 引用`,
    quoteWhat: "作者允许这位卖家在别处引用此评价。",
    quoteTitle: "评价属于其作者。未经许可，任何人不得在别处引用。",
  },
  spotlight: {
    title: "来自其他市场",
    note: "它们在写下的地方计入",
    what: "这些评价针对同一商品，来自另一个市场。",
    because: "评价属于其所在市场。在别处只作展示，星级和投票都不计入。",
  },
};
