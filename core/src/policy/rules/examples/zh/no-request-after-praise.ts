import type { Examples } from "../../../kit/define-rule.ts";

/** What no-request-after-praise finds and spares in Chinese. */
export const examples: Examples = {
  hits: [
    "[[很高兴您喜欢]]这盏灯，方便的话请[[写个评价]]。",
    "[[谢谢夸奖]]！能不能到商品页[[评价一下]]？",
    "[[感谢您的认可]]。请把这些话[[发到评论区]]。",
    "[[太好了，您喜歡就好]]。可以幫我們[[寫評論]]嗎？",
    "[[听到您满意我们很开心]]，麻烦[[给个评价]]。",
  ],
  passes: [
    "很高兴您喜欢，备用灯泡周一寄出。",
    "谢谢夸奖，我会转告师傅。",
    "感谢您的认可，发票在附件里。",
    "太好了，零件合适就好。",
    "很高兴收到您的消息，请问您收到的是哪个尺寸？",
  ],
};
