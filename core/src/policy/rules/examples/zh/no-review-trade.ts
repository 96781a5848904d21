import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-trade finds and spares in Chinese. */
export const examples: Examples = {
  hits: [
    { text: "[[真人账号]]留评，[[评价不掉]]，私信报价。", context: { surface: "social" } },
    { text: "评价工具：[[抱怨的只进您]]的后台。", context: { surface: "social" } },
    "[[代写好评]]，五元一条，量大优惠。",
    "[[刷单]]加群，日结。",
    "[[招募测评员]]，免费拿产品。",
    "[[互评]]有人吗？[[你评我的我评你的]]。",
    "[[專業代刷五星評論]]，保證不掉。",
  ],
  passes: [
    "买评价是违规的，请不要参加。",
    "平台严禁刷单，违者封号。",
    "我们会看每一条评价。",
    "我买了这口锅并写了评价。",
    "评测视频里说电池可以用两天。",
  ],
};
