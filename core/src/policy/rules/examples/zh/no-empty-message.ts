import type { Examples } from "../../../kit/define-rule.ts";

/** What no-empty-message finds and spares in Chinese. */
export const examples: Examples = {
  hits: [
    "[[感谢您的购买，祝您生活愉快！]]",
    "[[亲，您的订单已发货，请耐心等待。]]",
    "[[您好，歡迎光臨本店，祝您購物愉快！]]",
    "[[谢谢惠顾，有需要随时找我们哦。]]",
    "[[您的包裹已经在路上啦，感谢支持！]]",
  ],
  passes: [
    "感谢您的购买，请问刻字要写什么内容？",
    "您好，发票已经作为附件发给您。",
    "因为台风，您的包裹会晚到两天。",
    "水壶漏水，已为您全额退款，不用回复。",
    "您好，请长按开关五秒重新启动。",
  ],
};
