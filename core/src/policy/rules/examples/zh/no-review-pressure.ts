import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-pressure finds and spares in Chinese. */
export const examples: Examples = {
  hits: [
    "每个[[差评]]都会[[扣掉我的奖金]]，请体谅。",
    "您的[[差评]]让我们[[被扣工资]]，求求您了。",
    "我们的[[律师]]认为您的[[评论]]属于[[诽谤]]。",
    "[[小本生意不容易]]，一个[[差评]]就让我们[[没饭吃]]。",
    "[[看到评价修改后]]才能给您补发。",
    "再不[[删评]]就[[公布你的地址]]。",
  ],
  passes: [
    { text: "业内人士提醒，刷来的好评一旦被发现，店铺会被降权。", context: { surface: "social" } },
    "我们是小店，每条消息都亲自回复。",
    "请在14天内寄回。",
    "旧灯收到后给您补发新的。",
    "感谢您的评价，我们已通知快递公司。",
    "保修期两年，请保留发票。",
  ],
};
