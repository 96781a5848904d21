import type { Examples } from "../../../kit/define-rule.ts";

/** What no-cancel-request finds and spares in Chinese. */
export const examples: Examples = {
  hits: [
    "亲，这款没货了，麻烦您[[取消一下订单]]。",
    "很抱歉缺货，请您[[在后台申请取消]]。",
    "商品已售完，能不能请您那边[[点取消订单]]？",
    "不好意思，庫存不足，煩請您[[自行取消訂單]]。",
    "厂家断货，请[[以“不想要了”为由申请退款]]。",
  ],
  passes: [
    "您的取消申请我们已经收到，退款明天到账。",
    "订单已发出，无法取消。",
    "因为缺货，我们已经替您取消了订单并全额退款。",
    "请问您想要哪个颜色？",
    "如果您想取消订单，请在发货前告诉我们。",
  ],
};
