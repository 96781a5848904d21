import type { Examples } from "../../../kit/define-rule.ts";

/** What no-illegal-content finds and spares in Chinese. */
export const examples: Examples = {
  hits: [
    "我要[[杀了你]]。",
    "[[办假证]]联系我。",
    "店里[[卖假币]]。",
    "教你怎么[[制作炸弹]]。",
    "[[出售毒品]]，貨到付款。",
  ],
  passes: [
    "这灯杀风景。",
    "仿皮看起来像真的。",
    "安全开关正常。",
    "包裹在门口被偷了，可惜。",
    "假植物看起来很真。",
  ],
};
