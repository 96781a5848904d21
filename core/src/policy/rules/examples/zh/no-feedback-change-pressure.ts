import type { Examples } from "../../../kit/define-rule.ts";

/** What no-feedback-change-pressure finds and spares in Chinese. */
export const examples: Examples = {
  hits: [
    "请您今天[[删除给卖家的反馈]]。",
    "麻烦把[[卖家评价改一下]]，我们送您优惠券。",
    "问题已经解决，[[店铺反馈也该撤回]]了才公平。",
    "能不能[[把店铺评分修改]]一下？",
    "請立即[[撤銷您對賣家的回饋]]。",
  ],
  passes: [
    "如果您认为问题已经解决，可以修改或删除您之前留下的卖家反馈。",
    "我们不会要求您修改反馈。",
    "谢谢您的反馈，我们已经改进了包装。",
    "您随时可以补充卖家反馈。",
    "是否更新賣家評價，完全由您決定。",
  ],
};
