import type { Examples } from "../../../kit/define-rule.ts";

/** What no-insults finds and spares in Chinese. */
export const examples: Examples = {
  hits: [
    { text: "您看说明了吗？是[[不识字吗]]？", context: { surface: "review_reply" } },
    { text: "[[恭喜您，连勺子都能弄坏，真有本事]]。", context: { surface: "review_reply" } },
    { text: "奇怪了，[[别人都会用，就您不]]会。", context: { surface: "review_reply" } },
    "你是[[不识字]]吗？说明书写得清清楚楚。",
    "[[白痴]]才会放进水里洗。",
    "你就是个[[骗子]]，[[不要脸]]。",
    "自己不会用，[[活该]]。",
    "[[素質低]]的客人我們不歡迎。",
  ],
  passes: [
    { text: "感谢评价，我们马上处理一下。", context: { surface: "review_reply" } },
    { text: "有您这样的顾客是我们的幸运！", context: { surface: "review_reply" } },
    { text: "勺子断了非常抱歉，新的已经寄出。", context: { surface: "review_reply" } },
    { text: "盖子向左转就能打开，说明书第3页有图。", context: { surface: "review_reply" } },
    "很抱歉包裹晚到了。",
    "说明书第四页写了滤网怎么清洗。",
    "谢谢您告诉我们把手松了。",
    "我们的看法不同，但理解您的心情。",
    "这款比较笨重，您可以退货。",
    "滚筒请用温水清洗。",
  ],
};
