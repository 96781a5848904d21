import type { Examples } from "../../../kit/define-rule.ts";

/** What no-incentivised-review finds and spares in Chinese. */
export const examples: Examples = {
  hits: [
    "[[卖家说好评返现5元]]，所以来写一下。",
    "[[免费试用的产品，如实评价]]，音质不错。",
    "[[为了领红包才给的五星]]。",
    "[[商家免費提供試用，換取我的評價]]。",
    "客服答应[[给好评退一半的钱]]，我就来评了。",
  ],
  passes: [
    "卡片上写好评返现，我没参加，因为质量一般。",
    "打折的时候买的，很划算。",
    "盖子坏了，卖家免费补发了一个。",
    "买一送一，两个都好用。",
    "朋友送的礼物，用了半年。",
  ],
};
