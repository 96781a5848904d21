import type { Examples } from "../../../kit/define-rule.ts";

/** What no-price-talk-in-review finds and spares in Japanese. */
export const examples: Examples = {
  hits: [
    "[[他店の方が安い]]。",
    "[[近所で半額]]でした。",
    "また[[売り切れ]]です。",
    "翌日に[[値下がり]]していました。",
    "[[ホームセンターなら安く]]買えます。",
  ],
  passes: [
    "コスパが良いです。",
    "安くはないですが、買う価値があります。",
    "値段の割によくできています。",
    "二千円ならまた買います。",
    "この値段なら満足です。",
  ],
};
