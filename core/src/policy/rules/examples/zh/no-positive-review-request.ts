import type { Examples } from "../../../kit/define-rule.ts";

/** What no-positive-review-request finds and spares in Chinese. */
export const examples: Examples = {
  hits: [
    "麻烦您[[给个五星好评]]哦。",
    "亲，满意不满意都请[[打五颗星]]。",
    "希望您能[[给我们五星]]支持。",
    "拜託[[留個五星好評]]鼓勵一下。",
    "期待您的[[满分评价]]，谢谢。",
  ],
  passes: [
    "欢迎您写下真实评价，好坏都可以。",
    "谢谢您的好评，祝您用得开心。",
    "我们从不要求五星。",
    "附近有一家五星级酒店，停车很方便。",
    "请告诉我们您需要哪个颜色。",
  ],
};
