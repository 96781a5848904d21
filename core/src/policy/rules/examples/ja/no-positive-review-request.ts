import type { Examples } from "../../../kit/define-rule.ts";

/** What no-positive-review-request finds and spares in Japanese. */
export const examples: Examples = {
  hits: [
    "ぜひ[[星5の評価]]をお願いします。",
    "[[高評価をいただける]]と嬉しいです。",
    "[[良いレビューを書いて]]いただけると助かります。",
    "[[★★★★★]]での応援をお願いいたします。",
    "[[最高評価]]をつけてくださいますよう、ご協力ください。",
  ],
  passes: [
    "良い点も悪い点も、率直なレビューをお待ちしております。",
    "高評価のレビューをありがとうございます。",
    "当店は星5をお願いすることはありません。",
    "星型のライトは三個入りです。",
    "ご希望の色をお知らせください。",
  ],
};
