import type { Examples } from "../../../kit/define-rule.ts";

/** What no-diverting-unhappy-buyers finds and spares in Chinese. */
export const examples: Examples = {
  hits: [
    { text: "满意请去谷歌留言，[[不满意请]][[给我们发邮件]]。", context: { surface: "email" } },
    "有任何问题[[请先联系客服，不要直接给差评]]。",
    "满意请给好评，[[不满意请私下联系我们]]。",
    "[[给差评之前请先跟我们沟通]]，我们一定给您解决。",
    "喜歡就留下五星，[[不滿意請直接聯繫我們]]，不要留負評。",
    "亲，不满意的话[[别急着给中差评，先找客服]]处理。",
  ],
  passes: [
    "商品有问题请七天内联系客服。",
    "无论满意与否，您都可以写评价，也可以联系我们。",
    "开封前请先联系我们确认型号。",
    "少了配件的话告诉我们，我们补寄。",
    "每一条评价我们都会认真看。",
  ],
};
