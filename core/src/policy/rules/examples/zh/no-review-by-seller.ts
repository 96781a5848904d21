import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-by-seller finds and spares in Chinese. */
export const examples: Examples = {
  hits: [
    "[[我是这家店的老板]]，质量绝对放心。",
    "[[我老公设计的]]，大家多支持。",
    "[[我在这家公司上班]]，知道用料很好。",
    "[[自家工厂生产]]，品质有保证。",
    "[[作為賣家]]，我可以保證鋼材是最好的。",
  ],
  passes: [
    "我在工厂上班，每天戴这副手套。",
    "我老公每天都用。",
    "我在医院上班，一站就是一天，这鞋舒服。",
    "我养两条狗，需要结实的绳子。",
    "我姐姐也买了一个。",
    "小公司做的，做工看得出来用心。",
  ],
};
