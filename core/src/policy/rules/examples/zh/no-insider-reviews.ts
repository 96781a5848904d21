import type { Examples } from "../../../kit/define-rule.ts";

/** What no-insider-reviews finds and spares in Chinese. */
export const examples: Examples = {
  hits: [
    "[[妈，帮我在店里写个五星好评]]吧。",
    "[[同事们，请大家今天都去给新品写评价]]。",
    "[[亲朋好友们，帮忙给我的店铺点五星]]。",
    "[[表哥，拜托去我的賣場留個好評]]。",
    "[[各位员工，每人必须发一条评价]]。",
    "[[夜班同事注意，老板要求每人给新台灯打分]]。",
  ],
  passes: [
    "妈，你先试用一下我做的蜡烛好吗？",
    "我们团队会认真看每一条评价。",
    "员工不得评价本公司的产品。",
    "送家人朋友都很合适。",
    "全体同事感谢您的评价。",
  ],
};
