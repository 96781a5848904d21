import type { Examples } from "../../../kit/define-rule.ts";

/** What no-opt-out-link finds and spares in Chinese. */
export const examples: Examples = {
  hits: [
    "[[回T退订]]。",
    "如不想再收到，[[请回复TD退订]]。",
    "[[点击此处取消订阅]]。",
    "若要[[停止接收通知]]，請告知。",
    "[[取消訂閱]]請按連結。",
  ],
  passes: [
    "您的订单已经取消。",
    "我们无法更改您的通知设置。",
    "请点击开关两次。",
    "这款锅可以进烤箱。",
    "请回复您要的颜色。",
  ],
};
