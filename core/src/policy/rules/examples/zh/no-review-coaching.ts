import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-coaching finds and spares in Chinese. */
export const examples: Examples = {
  hits: [
    "评价里请[[提到发货快]]。",
    "评价请[[写满15个字以上]]，谢谢。",
    "[[可以复制下面这段话]]作为评价。",
    "評論時請[[強調材質好]]。",
    "[[评价模板]]：质量很好，物流很快。",
  ],
  passes: [
    "欢迎用您自己的话写评价。",
    "寄回时请附上螺丝。",
    "请先用短的那根线。",
    "告诉我们您要的尺寸，我们寄给您。",
    "我们看了评价，改了说明书。",
  ],
};
