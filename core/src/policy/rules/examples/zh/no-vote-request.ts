import type { Examples } from "../../../kit/define-rule.ts";

/** What no-vote-request finds and spares in Chinese. */
export const examples: Examples = {
  hits: [
    "请给我们的[[评论点个有用]]。",
    "大家帮忙[[给第一条评价点赞]]。",
    "看到[[差评请点举报]]。",
    "麻煩[[幫這則評論按有幫助]]。",
    "把那条[[差评踩下去]]，谢谢。",
  ],
  passes: [
    "这条评论是假的，该向哪里举报？",
    "这条评论很有用，告诉了我滤网尺寸。",
    "谢谢，您的问题对我们很有帮助。",
    "我们从不请人给评论点赞。",
    "附上一份有用的保养说明。",
    "如果缺少配件，请告诉我们。",
  ],
};
