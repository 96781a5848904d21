import type { ShopperMessages } from "../messages.ts";

/** Variations that share reviews, in Chinese. */
export const variations: ShopperMessages = {
  variations: {
    shared: (count) => `${count} 个款式合并的评分`,
    why: "为何合并",
    what: (title) => `这些星级和评价针对“${title}”及其款式。`,
    because: "款式之间差别很小、用途完全相同时，共享评价。",
    facts: (count) => `目前有 ${count} 个款式共享，每条评价仍归属所购买的款式。`,
    instead: "表格分别显示各个款式，也可以通过链接排除其他款式。",
    each: "各款式分别显示",
    variation: "款式",
    stars: "星级",
    ratings: "评分数",
    none: "暂无",
    own: "仅此款式",
    all: "所有共享的款式",
    onlyOwn: "您看到的只是此款式的评价。",
    of: (title) => `关于 ${title}`,
    earlierTitle: "此页面以前是另一件商品",
    earlier: (title, day, count) =>
      `${day}之前，这里是“${title}”。该商品的评价：${count} 条。它们归属该商品，不计入这里。`,
    earlierLink: "查看",
    onlyEarlier: "您看到的是此页面以前商品的评价。",
    today: "当前商品的评价",
  },
};
