import type { Examples } from "../../../kit/define-rule.ts";

/** What no-product-talk-in-feedback finds and spares in Chinese. */
export const examples: Examples = {
  hits: [
    "[[音质很好，低音也足，电池能用一整天。]]",
    "[[拉链第二天就坏了。]]",
    "[[搅拌机的电机一周就烧了。]]",
    "[[顏色洗一次就掉。]]",
    "[[刀很锋利，把手舒服。]]",
  ],
  passes: [
    "卖家态度很好，发货快。",
    "灯坏了，卖家给换了新的。",
    "物流快，质量好。",
    "发错颜色，客服一直不回。",
    "包裝很好，可以用。",
  ],
};
