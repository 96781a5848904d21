import type { Examples } from "../../../kit/define-rule.ts";

/** What no-outside-contact finds and spares in Chinese. */
export const examples: Examples = {
  hits: [
    "[[加微信]]领取安装视频。",
    "打电话给我们：[[010-6234 5678]]。",
    "发邮件到[[help@lamps.example]]办理退款。",
    "[[扫描二维码]]注册保修。",
    "加我們的[[LINE]]詢問更快。",
    "[[加我企鹅聊]]吧。",
  ],
  passes: [
    "仓库收到旧件后扫码登记，款项自动退回。",
    "请在订单页面联系我们。",
    "您的订单号是303-1234567-7654321。",
    "这款灯重2500克，电压230V。",
    "包裹预计2026年5月12日送到。",
    "说明书在附件里。",
  ],
};
