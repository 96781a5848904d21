import type { Examples } from "../../../kit/define-rule.ts";

/** What no-refund-for-review finds and spares in Chinese. */
export const examples: Examples = {
  hits: [
    "[[删除差评后我们给您全额退款]]。",
    "[[改成五星，货款全部退给您]]。",
    "先下单，[[收到货写好评，支付宝全额返款]]。",
    "等您的[[評價修改完成，就退您一半的錢]]。",
    "[[差评删了马上退款]]，说到做到。",
  ],
  passes: [
    "因为水壶漏水，我们已经全额退款。",
    "退款和评价没有任何关系。",
    "退款三天内会回到您的卡上。",
    "不合适可以七天无理由退款。",
    "您的退款已寄出，凹痕的事很抱歉。",
    "不管您打几分，钱都会退给您。",
  ],
};
