import type { Examples } from "../../../kit/define-rule.ts";

/** What no-reviews-against-rivals finds and spares in Chinese. */
export const examples: Examples = {
  hits: [
    { text: "[[我们店卖同款]]，质量更好，别买这家。", context: { surface: "review" } },
    { text: "[[作为同行]]说一句，这就是垃圾，[[来我家买]]吧。", context: { surface: "review" } },
    { text: "一起给VeloMax[[刷差评]]，刷到掉出首页。", context: { surface: "social" } },
    { text: "招十个人给同行[[写差评，按条]]结算。", context: { surface: "social" } },
    "大家去[[给对家打一星]]。",
    "谁能帮忙[[给竞争对手写个差评]]？",
    "[[给同行刷差评]]，一条十块。",
    "請幫忙到[[競爭對手的賣場留負評]]。",
    "去[[隔壁店铺给他们差评]]，回来找我领钱。",
  ],
  passes: [
    { text: "我家的用了三年还很好。", context: { surface: "review" } },
    { text: "我是电工，天天用。", context: { surface: "review" } },
    { text: "竞品的线更长一些。", context: { surface: "review" } },
    { text: "上个月有同行给我们刷假的一星差评，我们已经举报了。", context: { surface: "social" } },
    { text: "能不能给竞争对手打差评？不能，原因如下。", context: { surface: "social" } },
    "同行的滤网更便宜。",
    "我们从不评价竞争对手的产品。",
    "比赛在五月举行。",
    "您可以和别家比较一下价格。",
    "对手机没有影响，请放心使用。",
  ],
};
