import type { Examples } from "../../../kit/define-rule.ts";

/** What no-hate finds and spares in Chinese. */
export const examples: Examples = {
  hits: [
    "[[滚回你的国家]]。",
    "[[外地人都是骗子]]。",
    "[[不要跟黑鬼买东西]]。",
    "[[河南人都是小偷]]。",
    "[[外勞都很髒]]，別買。",
  ],
  passes: [
    "国外生产的，做工很好。",
    "外国插头不合适。",
    "镜头到手时很脏。",
    "卖家中文不太好，但是很热心。",
    "可以免费退回原产国。",
  ],
};
