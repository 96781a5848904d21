import type { Examples } from "../../../kit/define-rule.ts";

/** What no-promotion-in-review finds and spares in Chinese. */
export const examples: Examples = {
  hits: [
    { text: "用[[我频道的优惠码]]LISA15也能省。", context: { surface: "review" } },
    "[[用我的邀请码]]下单便宜10块。",
    "喜欢的话[[关注我]]，有更多测评。",
    "[[我的店也有卖]]，更便宜。",
    "详情看[[www.pans.example]]。",
    "想要的[[私信我]]。",
  ],
  passes: [
    "我用券买的，半价。",
    "用过最好的锅。",
    "盖子上印了一个码。",
    "活动的时候买的。",
    "楼下的店没有货。",
  ],
};
