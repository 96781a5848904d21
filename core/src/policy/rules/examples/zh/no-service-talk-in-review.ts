import type { Examples } from "../../../kit/define-rule.ts";

/** What no-service-talk-in-review finds and spares in Chinese. */
export const examples: Examples = {
  hits: [
    "[[卖家发了三次消息都不回。]]",
    "[[快递晚了两周。]]",
    "[[客服态度极差，退款还没到。]]",
    "[[快遞員把包裹丟在雨裡。]]",
    "[[发货快，卖家服务态度好。]]",
  ],
  passes: [
    "到得晚，但是音质很好。",
    "卖家不错，灯也很亮。",
    "用两天就坏了，只好退款。",
    "发货快，好用。",
    "性价比高。",
    "开关反应很快。",
  ],
};
