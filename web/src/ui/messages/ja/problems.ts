import type { ShopperProblems } from "../problems.ts";

/** Refusals that shoppers meet, in Japanese. */
export const problems: ShopperProblems = {
  not_found: {
    title: "このアドレスに表示できるものはありません。",
    remedy:
      "アドレスをご確認ください。ほかの方のものも、存在しないものと同じようにお答えしています。",
  },
  product_unknown: {
    title: "この商品はカタログにありません。",
    remedy: "アドレスをご確認ください。マーケットプレイスからまだ届いていない場合もあります。",
  },
  marketplace_unknown: {
    title: "このマーケットプレイスはありません。",
    remedy: "ページの下からお選びください。",
  },
  seller_unknown: {
    title: "この出品者は見つかりません。",
    remedy: "アドレスをご確認ください。マーケットプレイスからまだ届いていない場合もあります。",
  },
  forbidden: {
    title: "このページは別のアカウント用です。",
    remedy: "権限のあるアカウントでログインしてください。",
  },
  rate_limited: {
    title: "短い時間にアクセスが集中しています。",
    remedy: "少し待ってからページを再読み込みしてください。",
  },
  cursor_invalid: {
    title: "この一覧は変更されました。",
    remedy: "最初のページからやり直してください。",
  },
  internal: {
    title: "こちら側で不具合が起きました。",
    remedy: "何も変更されていません。繰り返す場合は、リクエスト番号をお知らせください。",
  },
  unavailable: {
    title: "サービスが起動中か停止中、またはデータベースに接続できません。",
    remedy: "数秒後にもう一度お試しください。何も変更されていません。",
  },
  data_on_hold: {
    title: "あなたのデータは、法的請求のため当面保存する必要があります。",
    remedy: "何も消去されていません。期間が過ぎてから、もう一度お申し込みください。",
  },
  contributions_restricted: {
    title: "このアカウントでは現在、レビューを投稿できません。",
    remedy: "お送りした理由書に、その理由、期限、異議の申し立て方法があります。",
  },
  intake_closed: {
    title: "この商品は現在、新しいレビューを受け付けていません。",
    remedy: "商品ページに理由と期限があります。",
  },
  product_not_listed: {
    title: "この商品は販売されていないため、レビューできません。",
    remedy: "販売が再開されると、レビューもまた受け付けます。",
  },
  promotional_lock: {
    title: "この商品への以前のレビューに宣伝が含まれていました。",
    remedy:
      "そのため、このアカウントからはこの商品をレビューできません。誤りの場合は異議を申し立ててください。",
  },
  not_released: {
    title: "この商品はまだ発売されていません。",
    remedy: "発売日からレビューできます。",
  },
  own_product: {
    title: "お使いのアカウントは、この商品の出品者と関係があります。",
    remedy:
      "出品者、その従業員と家族は、自らが売る商品をレビューできません。関係が誤りの場合は異議を申し立ててください。",
  },
  competitor_product: {
    title: "お使いのアカウントは、競合商品の出品者と関係があります。",
    remedy:
      "出品者、その従業員と家族は、競合商品をレビューできません。関係が誤りの場合は異議を申し立ててください。",
  },
  spend_too_low: {
    title: "レビューに必要なご利用額に、まだ達していません。",
    remedy: "過去12か月のカードでのお支払いが足りるようになると、自動的に始められます。",
  },
  purchase_required: {
    title: "星だけの評価には、ここでのこの商品の購入が必要です。",
    remedy: "商品についての言葉を少しお書き添えください。",
  },
  intake_verified_only: {
    title: "この商品は当面、ここで購入した方のレビューだけを受け付けます。",
    remedy: "商品ページに理由と期限があります。",
  },
  unverified_quota: {
    title: "ここで購入していない商品のレビューは、今週の上限に達しました。",
    remedy: "しばらくすると再び投稿できます。ここで購入した商品に上限はありません。",
  },
  review_refused: {
    title: "公開していません: 規則で認められない言葉が含まれています。",
    remedy: "該当する言葉を変更してください。それぞれに、代わりにできることを示しています。",
  },
  review_exists: {
    title: "この商品はすでにレビュー済みです。",
    remedy: "レビューのページで変更できます。",
  },
  edit_conflict: {
    title: "レビューがその間に別の場所で変更されました。",
    remedy: "最新の版で変更をやり直してください。",
  },
  review_not_published: {
    title: "このレビューは公開されていません。",
    remedy: "再読み込みすると現在の状態がわかります。",
  },
  feedback_exists: {
    title: "この注文はすでに評価済みです。",
    remedy: "期限内であれば、評価のページで変更できます。",
  },
  feedback_missing: {
    title: "変更できる評価がありません。",
    remedy: "取り下げた評価は元に戻りません。",
  },
  feedback_too_early: {
    title: "この注文はまだ評価できません。",
    remedy: "確定から数日後に評価できるようになります。",
  },
  feedback_too_late: {
    title: "この注文の評価は締め切られました。",
    remedy: "お買い求めの商品のレビューは引き続き書けます。",
  },
  feedback_edit_closed: {
    title: "この評価はもう変更できません。",
    remedy: "変更の期限が過ぎました。",
  },
  feedback_reason_needed: {
    title: "星3つまでの場合は理由が必要です。",
    remedy: "適切な相手が対応できるよう、問題の内容をお選びください。",
  },
  feedback_refused: {
    title: "公開していません: 規則で認められない言葉が含まれています。",
    remedy: "該当する言葉を使わずにお書きください。",
  },
  feedback_own_seller: {
    title: "お使いのアカウントは、この出品者と関係があります。",
    remedy:
      "出品者とその従業員は、自らを評価できません。関係が誤りの場合は異議を申し立ててください。",
  },
  feedback_conflict: {
    title: "評価がその間に別の場所で変更されました。",
    remedy: "再読み込みして、最新の版で変更をやり直してください。",
  },
  vote_own_review: {
    title: "ご自身のレビューには投票できません。",
    remedy: "ほかに必要な操作はありません。役に立ったかどうかは読んだ方が決めます。",
  },
  vote_tied_to_seller: {
    title: "お使いのアカウントは、この商品または競合商品の出品者と関係があります。",
    remedy: "出品者とその従業員は投票できません。規則に反するものは報告できます。",
  },
  vote_voided: {
    title: "このレビューへの投票は集計から外されました。",
    remedy: "お送りした理由書に、その理由と異議の申し立て方法があります。",
  },
  vote_missing: { title: "取り下げる投票がありません。", remedy: "すでに取り下げられています。" },
  report_exists: {
    title: "このレビューはすでに報告済みです。",
    remedy: "結果は報告の一覧で確認できます。",
  },
  report_own_review: {
    title: "これはご自身のレビューです。",
    remedy: "レビューのページで変更または削除できます。",
  },
  reports_paused: {
    title: "明らかに根拠のない報告が続いたため、しばらくの間、報告を受け付けていません。",
    remedy: "以前に注意をお知らせしました。期間が過ぎると再び受け付けます。",
  },
  photo_missing: {
    title: "この写真はもうありません。",
    remedy: "加えた人が取り下げました。",
  },
  photo_type: {
    title: "加えられません：表示できる写真ではありません。",
    remedy: "JPEG、PNG、WebPを加えてください。ファイルの種類は名前ではなく中身で決まります。",
  },
  photo_too_large: {
    title: "加えられません：写真が大きすぎます。",
    remedy: "写真は10 MB、4000万画素までです。",
  },
  photos_too_many: {
    title: "加えられません：写真は1件のレビューに5枚までです。",
    remedy: "別の写真を加えるには1枚取り下げてください。",
  },
  photo_harmful: {
    title: "加えられません：ファイルに有害なソフトウェアが見つかりました。",
    remedy: "ファイルのあった機器を確かめ、撮り直してください。",
  },
  photo_not_looked_at: {
    title: "加えられません：今は写真を確認できませんでした。",
    remedy: "1分ほどしてからもう一度お試しください。文章と星は保存されています。",
  },
  photo_words_refused: {
    title: "加えられません：写真に添えた言葉が規則に反しています。",
    remedy: "写っているものを短く書いて、もう一度加えてください。",
  },
};
