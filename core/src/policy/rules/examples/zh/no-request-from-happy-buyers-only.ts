import type { Examples } from "../../../kit/define-rule.ts";

/** What no-request-from-happy-buyers-only finds and spares in Chinese. */
export const examples: Examples = {
  hits: [
    "[[帮到您]]了吗？那就写条[[评价]]吧。",
    "[[如果您满意，请给我们写个评价]]。",
    "[[喜欢吗]]？[[写个评价]]吧。",
    "[[满意的话麻烦动动手指评价一下]]。",
    "[[如果您喜歡這款燈，歡迎留下評論]]。",
    "[[用得开心的话，分享一下您的使用体验]]。",
  ],
  passes: [
    "希望您对这盏灯满意。",
    "满意与否都欢迎您写评价。",
    "如果新滤网合适，您不用做任何事。",
    "请写评价，无论您怎么看这盏灯。",
    "颜色您喜欢吗，还是需要换一个？",
  ],
};
