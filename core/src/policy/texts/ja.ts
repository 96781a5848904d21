import type { LanguageTexts } from "./texts.ts";

/** Japanese: polite, no blame, no exclamation marks. */
export const ja: LanguageTexts = {
  "no-cancel-request": {
    message: "お届けできない注文のキャンセルを、購入者にお願いしています。",
    suggestion: "ご自身でキャンセルし、理由をお伝えください。",
  },
  "no-diverting-unhappy-buyers": {
    message: "満足していない購入者を、レビューではなく御社の窓口へ誘導しています。",
    suggestion: "すべての購入者にサポートを案内し、その横でレビューには触れないでください。",
  },
  "no-emoji": {
    message: "絵文字が入っています。",
    suggestion: "言葉でお書きください。",
  },
  "no-empty-lines": {
    message: "空行が二行以上続いています。",
    suggestion: "段落の間は一行だけ空けてください。",
  },
  "no-empty-message": {
    message: "購入者がまだ知らない内容がありません。",
    suggestion: "送らずにおくか、購入者が知る必要のあることを加えてください。",
  },
  "no-feedback-change-pressure": {
    message: "評価の変更や削除を購入者に迫っています。",
    suggestion: "評価は編集できるとだけ中立に伝えるか、触れずにおいてください。",
  },
  "no-hate": {
    message: "人の属性を理由に攻撃しています。",
    suggestion: "注文や商品で何があったかをお書きください。",
  },
  "no-illegal-content": {
    message: "違法なことの提供や予告のように読めます。",
    suggestion: "印の付いた部分を外してください。危険が迫っている場合は緊急通報をご利用ください。",
  },
  "no-incentive-for-review": {
    message: "レビューの見返りに何かを提供しています。",
    suggestion: "見返りなしにお願いするか、レビューに触れずに贈ってください。",
  },
  "no-incentivised-review": {
    message: "何かの見返りとして書かれたレビューのようです。",
    suggestion:
      "誰からの申し出かお知らせください。ご自身で代金を払った商品には、あらためて投稿できます。",
  },
  "no-insider-reviews": {
    message: "出品者に近い人へレビューをお願いしています。",
    suggestion: "商品を試してもらい、感想は個別に聞いてください。",
  },
  "no-insults": {
    message: "失礼、または脅しのように読めます。",
    suggestion: "何があり、どう対応したかを一、二文でお書きください。",
  },
  "no-link-in-review": {
    message: "マーケットプレイスの外へのリンクです。",
    suggestion: "リンクを外し、指しているものを言葉でお書きください。",
  },
  "no-marketing-message": {
    message: "注文に関することではなく、宣伝になっています。",
    suggestion: "注文の内容にとどめ、特典、コード、ほかの商品は省いてください。",
  },
  "no-markup": {
    message: "HTML が入っています。そのまま文字として表示されます。",
    suggestion: "普通の文章でお書きください。",
  },
  "no-obscenity": {
    message: "卑猥または下品な言葉が入っています。",
    suggestion: "印の付いた言葉を使わずに、同じことをお書きください。",
  },
  "no-opt-out-link": {
    message: "独自の配信停止の案内が入っています。",
    suggestion: "外してください。購入者の設定はマーケットプレイスが添えます。",
  },
  "no-outside-contact": {
    message: "購入者をマーケットプレイスの外の連絡先へ誘導しています。",
    suggestion: "この注文のやり取りの中でお返事ください。",
  },
  "no-personal-data-in-reply": {
    message: "購入者の個人情報が公開されます。",
    suggestion: "名前、住所、注文番号は書かず、注文のやり取りの中でご連絡ください。",
  },
  "no-personal-data-in-review": {
    message: "住所、番号、またはメールアドレスが入っています。",
    suggestion: "印の付いた部分を外せば、残りは公開できます。",
  },
  "no-positive-review-request": {
    message: "率直な感想ではなく、良い評価をお願いしています。",
    suggestion: "内容を指定せずにレビューをお願いしてください。",
  },
  "no-price-talk-in-review": {
    message: "ほかの店の値段や在庫について書かれています。",
    suggestion: "ご自身にとって値段に見合うかどうかをお書きください。",
  },
  "no-product-talk-in-feedback": {
    message: "商品のことだけで、出品者のことがありません。",
    suggestion: "ワンクリックで商品レビューに移すか、出品者の対応について書き足してください。",
  },
  "no-promotion-in-review": {
    message: "何かの宣伝になっています。",
    suggestion: "商品の感想だけにし、コードや店、チャンネルは省いてください。",
  },
  "no-refund-for-review": {
    message: "返金とレビューを結び付けています。",
    suggestion: "必要な返金だけを行い、レビューには触れないでください。",
  },
  "no-repeat-request": {
    message: "同じ注文について、もう一度レビューをお願いしています。",
    suggestion: "重ねてお願いする必要はありません。マーケットプレイスが一度だけ自動で案内します。",
  },
  "no-request-after-praise": {
    message: "お褒めの言葉に続けてレビューをお願いしています。",
    suggestion: "お礼だけにとどめてください。マーケットプレイスが全員に同じ言葉で案内します。",
  },
  "no-request-from-happy-buyers-only": {
    message: "満足した購入者だけにレビューをお願いしています。",
    suggestion: "条件を付けず、すべての購入者に同じ言葉でお願いしてください。",
  },
  "no-review-by-seller": {
    message: "出品者やメーカーと関係のある人が書いたように読めます。",
    suggestion: "出品者の文章として公開するか、関係がないことをお知らせください。",
  },
  "no-review-change-request": {
    message: "商品レビューの変更や削除をお願いしています。",
    suggestion: "お願いは外し、どう対応したかをお書きください。",
  },
  "no-review-coaching": {
    message: "何を書くかを購入者に指示しています。",
    suggestion: "言葉は購入者に任せてください。",
  },
  "no-review-pressure": {
    message: "レビューについて購入者に圧力をかけています。",
    suggestion: "注文の対応に集中し、意見は購入者に任せてください。",
  },
  "no-review-trade": {
    message: "レビューの売買や募集、仲介になっています。",
    suggestion: "レビューは、書きたい購入者に任せてください。",
  },
  "no-reviews-against-rivals": {
    message: "競合商品のレビューを手配しています。",
    suggestion: "ほかの出品者のレビューは、その購入者に任せてください。",
  },
  "no-service-talk-in-review": {
    message: "出品者や配送のことだけが書かれています。",
    suggestion: "ワンクリックで出品者への評価に移すか、商品の感想を書き足してください。",
  },
  "no-shouting": {
    message: "大声のように読めます。",
    suggestion: "普通の書き方にし、文末の記号は一つにしてください。",
  },
  "no-spam": {
    message: "同じ言葉や記号が繰り返されています。",
    suggestion: "ご自身の言葉で一度だけお書きください。",
  },
  "no-unsupported-language": {
    message: "相手が読めない言語かもしれません。",
    suggestion: "相手の言語で書くか、訳を添えてください。",
  },
  "no-vote-request": {
    message: "レビューへの投票や通報をお願いしています。",
    suggestion: "投票や通報は読む人に任せてください。",
  },
};
