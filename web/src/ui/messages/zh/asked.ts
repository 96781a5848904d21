import type { ShopperMessages } from "../messages.ts";

/** What a buyer is asked, and how a conversation is reported, in Chinese. */
export const asked: ShopperMessages = {
  asked: {
    title: "向您征求的评价",
    lead: "每个订单只征求一次评价，对所有人使用相同的文字。星级、退货和退款都不影响。",
    none: "暂无内容。",
    noneHint: "您的订单发货后会显示在这里。",
    order: (order, seller) => `${seller} 的订单 ${order}`,
    askedOn: (day) => `${day} 已征求评价`,
    planned: (day) => `自 ${day} 起征求评价`,
    notAsked: "未征求评价",
    because: {
      automatic: "系统会自动向每位买家征求评价。",
      button: "卖家为此订单按下了按钮。",
      api: "平台为此订单发起了征求。",
      seller_message: "卖家在消息中征求了评价。",
    },
    mail: {
      waiting: "邮件正在发送。",
      sending: "邮件正在发送。",
      sent: "邮件已发送。",
      bounced: "邮件被退回。",
      failed: "邮件未能送交。",
      unknown: "无法得知邮件是否送达。",
    },
    reason: {
      opted_out: "您已停止接收此类邮件。",
      order_cancelled: "订单已取消。",
      never_delivered: "商品从未送达。",
      fraud: "账户已关闭。",
      seller_switched_off: "卖家未启用自动征求评价。",
      seller_requests_off: "因对卖家采取的措施，征求评价已暂停。",
      buyer_unreachable: "没有可用的邮箱地址。",
      language_unavailable: "暂无您所用语言的文字。",
      already_given: "您已经为卖家评分。",
      window_closed: "征求评价的期限已过。",
    },
    perWeek: "七天内最多接收的此类邮件数",
    perWeekHint: "留空：与其他人相同。",
    link: "向您征求的评价及原因",
  },
  telling: {
    title: "举报此对话",
    lead: "会有人阅读对方所写的内容并作出决定。单纯要求退款或差评不属于举报范围。",
    why: "发生了什么",
    reason: {
      extortion: "以差评相威胁，索取不应得的利益",
      off_platform: "要求在其他地方付款或联系",
      abuse: "侮辱或威胁",
    },
    note: "您的说明",
    send: "举报",
    taken: "已收到举报。会有人阅读此对话。",
  },
};
