import type { Examples } from "../../../kit/define-rule.ts";

/** What no-incentive-for-review finds and spares in Chinese. */
export const examples: Examples = {
  hits: [
    "[[五星好评晒图返现5元]]。",
    "[[写评价送小礼品]]，截图找客服领取。",
    "收到后[[给个好评，我们给您发红包]]。",
    "[[留下評論即可獲得100元折價券]]。",
    "[[带图评价的亲都可以参加抽奖]]。",
    "[[追评20字，下次购物立减10元]]。",
  ],
  passes: [
    "禁止以礼品换取评价。",
    "我们不能因为评价给您任何优惠或礼品。",
    "您付款用的优惠券已经退回到您的账户。",
    "因为盖子坏了，我们免费补发一个新的。",
    "赠品已经放在包裹里，请注意查收。",
    "本店没有好评返现。",
  ],
};
