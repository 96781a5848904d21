import type { Examples } from "../../../kit/define-rule.ts";

/** What no-insults finds and spares in Japanese. */
export const examples: Examples = {
  hits: [
    { text: "[[ばかばかしいクレーム]]ですね。", context: { surface: "review_reply" } },
    "[[説明書も読めない]]のですか。",
    "あなたは[[嘘つき]]です。",
    "[[頭が悪い]]としか思えません。",
    "[[自業自得]]でしょう。",
    "こういう[[クレーマー]]は[[他で買って]]ください。",
  ],
  passes: [
    "お届けが遅れ、申し訳ございません。",
    "フィルターの洗い方は説明書の四ページにございます。",
    "取っ手のゆるみを教えてくださり、ありがとうございます。",
    "届いたばかりの商品に傷があったとのこと、お詫びいたします。",
    "見解は異なりますが、お気持ちは理解しております。",
  ],
};
