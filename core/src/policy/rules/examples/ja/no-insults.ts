import type { Examples } from "../../../kit/define-rule.ts";

/** What no-insults finds and spares in Japanese. */
export const examples: Examples = {
  hits: [
    {
      text: "箱の説明は読みましたか。[[字が読めないの]]でしょうか。",
      context: { surface: "review_reply" },
    },
    {
      text: "スプーンを壊せるなんて、[[すごい才能]]ですね。",
      context: { surface: "review_reply" },
    },
    {
      text: "他の[[皆さんは使えているのに、あなただけ]]ですね。",
      context: { surface: "review_reply" },
    },
    { text: "[[ばかばかしいクレーム]]ですね。", context: { surface: "review_reply" } },
    "[[説明書も読めない]]のですか。",
    "あなたは[[嘘つき]]です。",
    "[[頭が悪い]]としか思えません。",
    "[[自業自得]]でしょう。",
    "こういう[[クレーマー]]は[[他で買って]]ください。",
  ],
  passes: [
    {
      text: "レビューありがとうございます。何とかして改善いたします。",
      context: { surface: "review_reply" },
    },
    { text: "お写真、すごい才能ですね。素敵です。", context: { surface: "review_reply" } },
    {
      text: "スプーンが折れてしまい申し訳ございません。新しいものをお送りしました。",
      context: { surface: "review_reply" },
    },
    {
      text: "蓋は左に回すと開きます。説明書3ページをご覧ください。",
      context: { surface: "review_reply" },
    },
    "お届けが遅れ、申し訳ございません。",
    "フィルターの洗い方は説明書の四ページにございます。",
    "取っ手のゆるみを教えてくださり、ありがとうございます。",
    "届いたばかりの商品に傷があったとのこと、お詫びいたします。",
    "見解は異なりますが、お気持ちは理解しております。",
  ],
};
