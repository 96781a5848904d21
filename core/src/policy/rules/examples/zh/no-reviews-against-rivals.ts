import type { Examples } from "../../../kit/define-rule.ts";

/** What no-reviews-against-rivals finds and spares in Chinese. */
export const examples: Examples = {
  hits: [
    "大家去[[给对家打一星]]。",
    "谁能帮忙[[给竞争对手写个差评]]？",
    "[[给同行刷差评]]，一条十块。",
    "請幫忙到[[競爭對手的賣場留負評]]。",
    "去[[隔壁店铺给他们差评]]，回来找我领钱。",
  ],
  passes: [
    "同行的滤网更便宜。",
    "我们从不评价竞争对手的产品。",
    "比赛在五月举行。",
    "您可以和别家比较一下价格。",
    "对手机没有影响，请放心使用。",
  ],
};
