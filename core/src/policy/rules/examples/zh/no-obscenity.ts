import type { Examples } from "../../../kit/define-rule.ts";

/** What no-obscenity finds and spares in Chinese. */
export const examples: Examples = {
  hits: [
    "[[他妈的]]什么垃圾灯。",
    "卖家是个[[傻逼]]。",
    "[[狗屁]]质量，用一天就坏。",
    "[[去死]]吧，再也不买了。",
    "這東西[[爛得像坨屎]]。",
  ],
  passes: [
    "妈妈的生日礼物，她很喜欢。",
    "质量很差，用一天就坏了。",
    "这家店的服务太糟糕了。",
    "滚轮很顺滑。",
    "狗狗的皮带很结实。",
  ],
};
