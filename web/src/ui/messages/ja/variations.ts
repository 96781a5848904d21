import type { ShopperMessages } from "../messages.ts";

/** Variations that share reviews, in Japanese. */
export const variations: ShopperMessages = {
  variations: {
    shared: (count) => `${count}種類のバリエーションをまとめた評価`,
    why: "まとめている理由",
    what: (title) => `この星とレビューは「${title}」とそのバリエーションのものです。`,
    because: "違いがわずかで、はたらきが同じである間、バリエーションはレビューを共有します。",
    facts: (count) =>
      `現在${count}種類が共有しています。どのレビューも、購入されたものに付いたままです。`,
    instead: "表ではバリエーションごとに示し、リンクからほかのものを除けます。",
    each: "バリエーションごと",
    variation: "バリエーション",
    stars: "星",
    ratings: "評価数",
    none: "まだありません",
    own: "このバリエーションのみ",
    all: "共有しているすべて",
    onlyOwn: "このバリエーションだけのレビューを表示しています。",
    of: (title) => `対象: ${title}`,
    earlierTitle: "このページは以前、別の商品のものでした",
    earlier: (title, day, count) =>
      `${day}までは「${title}」のページでした。その商品のレビューは${count}件です。その商品に残り、ここでは数えません。`,
    earlierLink: "読む",
    onlyEarlier: "このページの以前の商品のレビューを表示しています。",
    today: "現在の商品のレビュー",
  },
};
