import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-trade finds and spares in Japanese. */
export const examples: Examples = {
  hits: [
    {
      text: "[[リアル垢]]の口コミ、[[削除補償付]]き、料金はDMへ。",
      context: { surface: "social" },
    },
    { text: "弊社が[[高評価レビューを獲得]]します。", context: { surface: "social" } },
    { text: "口コミツール。[[不満の声は貴社だけに]]届きます。", context: { surface: "social" } },
    "[[口コミ代行]]、一件五百円から。",
    "[[レビュアー募集]]、商品は無料です。",
    "[[相互レビュー]]しませんか。",
    "星5の[[レビューを販売]]しています。",
    "[[全額返金モニター]]さんを募集中です。",
    "認証済み[[レビューを販売]]します、1件250円から。",
  ],
  passes: [
    "レビューの購入は規約違反です。",
    "消費者庁がレビュー代行業者に注意を呼びかけています。",
    "いただいたレビューはすべて読んでいます。",
    "フライパンを買ってレビューを書きました。",
    "モニターの画面が明るいです。",
  ],
};
