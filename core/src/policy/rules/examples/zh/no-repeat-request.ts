import type { Examples } from "../../../kit/define-rule.ts";

/** What no-repeat-request finds and spares in Chinese. */
export const examples: Examples = {
  hits: [
    "[[再次提醒]]，您还没有[[评价]]这个订单哦。",
    "亲，[[上次跟您说的评价]]，有空写一下吗？",
    "您[[还没评价]]，麻烦抽一分钟。",
    "[[第二次打扰]]，想请您写个[[评价]]。",
    "[[仍未收到您的評價]]，請撥空填寫。",
    "[[又来打扰啦，上次跟您说的评价还没看到]]呢。",
  ],
  passes: [
    "再次提醒，请在周五前寄回旧灯。",
    "零件我们会再寄一次。",
    "谢谢您的评价，第二个包裹已寄出。",
    "我们又催了一次快递。",
    "上次您问的型号是A20。",
  ],
};
