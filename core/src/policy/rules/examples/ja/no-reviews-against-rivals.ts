import type { Examples } from "../../../kit/define-rule.ts";

/** What no-reviews-against-rivals finds and spares in Japanese. */
export const examples: Examples = {
  hits: [
    {
      text: "同じランプを[[もっと良い品質で販売しています]]。ここでは買わないで。",
      context: { surface: "review" },
    },
    {
      text: "[[同業者として]]言いますが、これは粗悪品です。当店の商品をどうぞ。",
      context: { surface: "review" },
    },
    {
      text: "VeloMaxに[[低評価を大量]]に入れて、1ページ目から落としましょう。",
      context: { surface: "social" },
    },
    {
      text: "[[競合店に悪いレビュー]]を書いてくれる人を10名募集、1件ごとに支払います。",
      context: { surface: "social" },
    },
    {
      text: "[[向かいのキャンドル店に星一つを付け]]てくれる人いませんか。",
      context: { surface: "social" },
    },
    "[[競合の商品に低評価をつけて]]ください。",
    "誰か[[ライバル店に星1をつけて]]くれませんか。",
    "[[他店に悪いレビューを書いて]]くれる方、一件千円払います。",
    "みんなで[[競争相手のページに悪い口コミを書いて]]ください。",
    "[[同業他社に低評価を入れて]]くれたら謝礼をお支払いします。",
  ],
  passes: [
    { text: "うちのものは三年たっても長持ちしています。", context: { surface: "review" } },
    { text: "電気工事士ですが毎日使っています。", context: { surface: "review" } },
    { text: "他社のモデルの方がコードが長いです。", context: { surface: "review" } },
    {
      text: "先月、競合から偽の星1レビューを書かれました。通報しました。",
      context: { surface: "social" },
    },
    { text: "競合に低評価をつけてもよいのか。答えはノーです。", context: { surface: "social" } },
    "他社製品のフィルターのほうが安いです。",
    "当店は競合のレビューを書くことはありません。",
    "競技会は五月に行われます。",
    "ほかの店と値段を比べてみてください。",
    "ライバル社も同じモーターを使っています。",
  ],
};
