import type { Examples } from "../../../kit/define-rule.ts";

/** What no-product-talk-in-feedback finds and spares in Japanese. */
export const examples: Examples = {
  hits: [
    "[[音質が良く、電池も一日もちます。]]",
    "[[二日目にファスナーが壊れました。]]",
    "[[ミキサーのモーターがすぐ動かなくなりました。]]",
    "[[一度の洗濯で色落ちしました。]]",
    "[[切れ味がよく、取っ手も握りやすい。]]",
  ],
  passes: [
    "対応が早く、とても親切でした。",
    "ランプが壊れていましたが、出品者が交換してくれました。",
    "発送が早く、品質も良いです。",
    "色違いが届き、連絡しても返信がありません。",
    "梱包が丁寧で、問題なく使えます。",
  ],
};
