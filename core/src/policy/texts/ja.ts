import type { LanguageTexts } from "./said.ts";

/** Japanese: polite, no blame, no exclamation marks. */
export const ja: LanguageTexts = {
  "no-cancel-request": {
    title: "お届けできないことを理由に、購入者へキャンセルをお願いしない",
    message: "お届けできない注文のキャンセルを、購入者にお願いしています。",
    suggestion: "ご自身でキャンセルし、理由をお伝えください。",
  },
  "no-diverting-unhappy-buyers": {
    title: "満足していない購入者を、レビューの代わりに個別の窓口へ誘導しない",
    message: "満足していない購入者を、レビューではなく出品者側の窓口へ誘導しています。",
    suggestion: "すべての購入者にサポートを案内し、その横でレビューには触れないでください。",
  },
  "no-emoji": {
    title: "メッセージに絵文字を使わない",
    message: "絵文字が入っています。",
    suggestion: "言葉でお書きください。",
  },
  "no-empty-lines": {
    title: "空行を二行以上続けない",
    message: "空行が二行以上続いています。",
    suggestion: "段落の間は一行だけ空けてください。",
  },
  "no-empty-message": {
    title: "お礼や挨拶だけのメッセージを送らない",
    message: "購入者がまだ知らない内容がありません。",
    suggestion: "送らずにおくか、購入者が知る必要のあることを加えてください。",
  },
  "no-feedback-change-pressure": {
    title: "出品者への評価を変えるよう迫ったり、見返りを渡したりしない",
    message: "評価の変更や削除を購入者に迫るように読めます。",
    suggestion: "評価は編集できるとだけ中立に伝えるか、触れずにおいてください。",
  },
  "no-hate": {
    title: "属性を理由に人を攻撃しない",
    message: "属性を理由とする人への攻撃のように読めます。",
    suggestion: "注文や商品で何があったかをお書きください。",
  },
  "no-illegal-content": {
    title: "違法なことや危険なことを書かない",
    message: "違法なことの提供や予告のように読めます。",
    suggestion: "印の付いた部分を外してください。危険が迫っている場合は緊急通報をご利用ください。",
  },
  "no-incentive-for-review": {
    title: "レビューの見返りを提供しない",
    message: "レビューの見返りに何かを提供しています。",
    suggestion: "見返りなしにお願いするか、レビューに触れずに贈ってください。",
  },
  "no-incentivised-review": {
    title: "見返りを受けて書いたレビューを載せない",
    message: "何かの見返りとして書かれたレビューのようです。",
    suggestion:
      "誰からの申し出かお知らせください。ご自身で代金を払った商品には、あらためて投稿できます。",
  },
  "no-insider-reviews": {
    title: "家族、友人、従業員にレビューをお願いしない",
    message: "出品者に近い人へレビューをお願いしています。",
    suggestion: "商品を試してもらい、感想は個別に聞いてください。",
  },
  "no-insults": {
    title: "購入者への侮辱、皮肉、脅しを書かない",
    message: "失礼、または脅しのように読めます。",
    suggestion: "何があり、どう対応したかを一、二文でお書きください。",
  },
  "no-link-in-review": {
    title: "マーケットプレイスの外へのリンクを載せない",
    message: "マーケットプレイスの外へのリンクです。",
    suggestion: "リンクを外し、指しているものを言葉でお書きください。",
  },
  "no-marketing-message": {
    title: "マーケットプレイスを通じて購入者に宣伝しない",
    message: "注文に関することではなく、宣伝になっています。",
    suggestion: "注文の内容にとどめ、特典、コード、ほかの商品は省いてください。",
  },
  "no-markup": {
    title: "メッセージに HTML を使わない",
    message: "HTML が入っています。そのまま文字として表示されます。",
    suggestion: "普通の文章でお書きください。",
  },
  "no-obscenity": {
    title: "卑猥な言葉や人への罵倒を書かない",
    message: "卑猥または下品な言葉が入っています。",
    suggestion: "印の付いた言葉を使わずに、同じことをお書きください。",
  },
  "no-opt-out-link": {
    title: "メッセージに独自の配信停止の案内を入れない",
    message: "独自の配信停止の案内が入っています。",
    suggestion: "外してください。購入者の設定はマーケットプレイスが添えます。",
  },
  "no-outside-contact": {
    title: "外部のリンク、メールアドレス、電話番号、メッセンジャーを載せない",
    message: "購入者をマーケットプレイスの外の連絡先へ誘導しています。",
    suggestion: "この注文のやり取りの中でお返事ください。",
  },
  "no-personal-data-in-reply": {
    title: "公開の返信に個人情報を書かない",
    message: "購入者の個人情報が公開されます。",
    suggestion: "名前、住所、注文番号は書かず、注文のやり取りの中でご連絡ください。",
  },
  "no-personal-data-in-review": {
    title: "レビューや評価に個人情報を書かない",
    message: "住所、番号、またはメールアドレスが入っています。",
    suggestion: "印の付いた部分を外せば、残りは公開できます。",
  },
  "no-positive-review-request": {
    title: "良いレビューや星の数をお願いしない",
    message: "率直な感想ではなく、良い評価をお願いしています。",
    suggestion: "内容を指定せずにレビューをお願いしてください。",
  },
  "no-price-talk-in-review": {
    title: "ほかの店の値段や在庫に触れない",
    message: "ほかの店の値段や在庫について書かれています。",
    suggestion: "ご自身にとって値段に見合うかどうかをお書きください。",
  },
  "no-product-talk-in-feedback": {
    title: "商品のことだけの評価は、商品レビューに当たる",
    message: "商品のことだけで、出品者のことがありません。",
    suggestion: "ワンクリックで商品レビューに移すか、出品者の対応について書き足してください。",
  },
  "no-promotion-in-review": {
    title: "レビューや評価の中で宣伝しない",
    message: "何かの宣伝になっています。",
    suggestion: "商品の感想だけにし、コードや店、チャンネルは省いてください。",
  },
  "no-refund-for-review": {
    title: "返金とレビューを結び付けない",
    message: "返金とレビューを結び付けています。",
    suggestion: "必要な返金だけを行い、レビューには触れないでください。",
  },
  "no-repeat-request": {
    title: "同じ注文について二度お願いしない",
    message: "同じ注文について、もう一度レビューをお願いしています。",
    suggestion: "重ねてお願いする必要はありません。マーケットプレイスが一度だけ自動で案内します。",
  },
  "no-request-after-praise": {
    title: "お褒めの言葉にレビューのお願いで応えない",
    message: "お褒めの言葉に続けてレビューをお願いしています。",
    suggestion: "お礼だけにとどめてください。マーケットプレイスが全員に同じ言葉で案内します。",
  },
  "no-request-from-happy-buyers-only": {
    title: "満足した購入者だけにレビューをお願いしない",
    message: "満足した購入者だけにレビューをお願いしています。",
    suggestion: "条件を付けず、すべての購入者に同じ言葉でお願いしてください。",
  },
  "no-review-by-seller": {
    title: "出品者、メーカー、その近しい人はレビューを書かない",
    message: "出品者やメーカーと関係のある人が書いたように読めます。",
    suggestion: "出品者の文章として公開するか、関係がないことをお知らせください。",
  },
  "no-review-change-request": {
    title: "商品レビューの変更や削除を購入者にお願いしない",
    message: "商品レビューの変更や削除をお願いしています。",
    suggestion: "お願いは外し、どう対応したかをお書きください。",
  },
  "no-review-coaching": {
    title: "レビューに何を書くかを購入者に指示しない",
    message: "何を書くかを購入者に指示しています。",
    suggestion: "言葉は購入者に任せてください。",
  },
  "no-review-pressure": {
    title: "レビューや評価について購入者に圧力をかけない",
    message: "レビューについて購入者への圧力のように読めます。",
    suggestion: "注文の対応に集中し、意見は購入者に任せてください。",
  },
  "no-review-trade": {
    title: "レビューを取引しない",
    message: "レビューの売買や募集、仲介になっています。",
    suggestion: "レビューは、書きたい購入者に任せてください。",
  },
  "no-reviews-against-rivals": {
    title: "競合商品のレビューを手配しない",
    message: "競合商品のレビューを手配しています。",
    suggestion: "ほかの出品者のレビューは、その購入者に任せてください。",
  },
  "no-service-talk-in-review": {
    title: "出品者や配送のことだけのレビューは、出品者への評価に当たる",
    message: "出品者や配送のことだけが書かれています。",
    suggestion: "ワンクリックで出品者への評価に移すか、商品の感想を書き足してください。",
  },
  "no-shouting": {
    title: "大文字や感嘆符を連ねない",
    message: "大声のように読めます。",
    suggestion: "普通の書き方にし、文末の記号は一つにしてください。",
  },
  "no-spam": {
    title: "同じ言葉の繰り返しや、記号で描いた絵を載せない",
    message: "同じ言葉や記号が繰り返されています。",
    suggestion: "ご自身の言葉で一度だけお書きください。",
  },
  "no-unsupported-language": {
    title: "相手が読めると分かっている言語だけを使う",
    message: "相手が読めない言語かもしれません。",
    suggestion: "相手の言語で書くか、訳を添えてください。",
  },
  "no-vote-request": {
    title: "レビューへの投票や通報をお願いしない",
    message: "レビューへの投票や通報をお願いしています。",
    suggestion: "投票や通報は読む人に任せてください。",
  },
};
