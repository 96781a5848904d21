import type { ShopperMessages } from "../messages.ts";

/** What a buyer is asked, and how a conversation is reported, in Japanese. */
export const asked: ShopperMessages = {
  asked: {
    title: "お願いの一覧",
    lead: "お願いはご注文ごとに一度だけ、どなたにも同じ文面でお送りします。星の数、返品、返金は関係ありません。",
    none: "まだありません。",
    noneHint: "ご注文が発送されると、ここに表示されます。",
    order: (order, seller) => `${seller} からのご注文 ${order}`,
    askedOn: (day) => `${day} にお願い済み`,
    planned: (day) => `${day} 以降にお願いします`,
    notAsked: "お願いしません",
    because: {
      automatic: "すべての購入者に自動でお願いしています。",
      button: "出品者がこのご注文についてボタンを押しました。",
      api: "マーケットプレイスがこのご注文について開始しました。",
      seller_message: "出品者がメッセージでお願いしました。",
    },
    mail: {
      waiting: "メールを送信しています。",
      sending: "メールを送信しています。",
      sent: "メールを送信しました。",
      bounced: "メールが戻ってきました。",
      failed: "メールを引き渡せませんでした。",
      unknown: "メールが届いたかどうかは分かりません。",
    },
    reason: {
      opted_out: "これらのメールの停止をご希望です。",
      order_cancelled: "ご注文はキャンセルされました。",
      never_delivered: "商品は届きませんでした。",
      fraud: "アカウントは閉鎖されました。",
      seller_switched_off: "出品者は自動のお願いを使っていません。",
      seller_requests_off: "出品者への措置により、お願いは止められています。",
      buyer_unreachable: "届くメールアドレスがありません。",
      language_unavailable: "お使いの言語の文面がまだありません。",
      already_given: "出品者の評価はすでにお済みです。",
      window_closed: "お願いできる期間は終わりました。",
    },
    perWeek: "7日間に受け取るメールの上限",
    perWeekHint: "空欄の場合は、ほかの方と同じ数です。",
    link: "お願いの一覧とその理由",
  },
  telling: {
    title: "このやり取りを報告する",
    lead: "担当者が相手の書いた内容を読んで判断します。返金の希望や低い評価だけでは報告の対象になりません。",
    why: "起きたこと",
    reason: {
      extortion: "低い星を盾にした過大な要求",
      off_platform: "別の場所での支払いや連絡の要求",
      abuse: "侮辱や脅迫",
    },
    note: "詳しい内容",
    send: "報告する",
    taken: "報告を受け付けました。担当者がやり取りを読みます。",
  },
};
