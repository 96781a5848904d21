import type { Examples } from "../../../kit/define-rule.ts";

/** What no-marketing-message finds and spares in Chinese. */
export const examples: Examples = {
  hits: [
    "[[新品上新]]，快来看看吧。",
    "[[双十一大促]]，[[满减]]不停。",
    "[[下次购物用优惠码PAN享8折优惠]]。",
    "[[关注店铺]]领优惠券。",
    "本店[[限時特價]]，[[全館免運]]。",
  ],
  passes: [
    "发票上写了您当时享受的折扣。",
    "您付款用的优惠券已退回。",
    "这款折叠桌的桌腿需要自己安装。",
    "商品已下架，没有第二台可以寄给您。",
    "请在两种颜色里选一种。",
  ],
};
