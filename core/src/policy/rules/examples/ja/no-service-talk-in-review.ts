import type { Examples } from "../../../kit/define-rule.ts";

/** What no-service-talk-in-review finds and spares in Japanese. */
export const examples: Examples = {
  hits: [
    "[[出品者に三回連絡しても返信がない。]]",
    "[[届くのが二週間も遅れました。]]",
    "[[サポートの対応が最悪で、返金もまだです。]]",
    "[[配達員が雨の中に荷物を置いていった。]]",
    "[[発送が早く、出品者も親切でした。]]",
  ],
  passes: [
    "到着は遅かったけれど、音質は素晴らしい。",
    "出品者は親切で、ライトも明るいです。",
    "二日で壊れて、返金をお願いしました。",
    "届くのが早く、使いやすいです。",
    "コスパが良い。",
  ],
};
