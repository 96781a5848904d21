import type { Examples } from "../../../kit/define-rule.ts";

/** What no-hate finds and spares in Turkish. */
export const examples: Examples = {
  hits: [
    "[[Ülkenize dönün]].",
    "[[Pis Suriyeliler]] paketlemiş.",
    "[[Yahudilerden alışveriş yapmayın]].",
    "[[Tipik Çingene]] işi.",
    "[[Yabancılar hep hırsız]].",
  ],
  passes: [
    "Yurt dışında yapılmış, işçiliği iyi.",
    "Yabancı fiş prize uymuyor.",
    "Mercek kirli geldi.",
    "Satıcının Türkçesi zayıf ama yardımcı oluyor.",
    "Üretildiği ülkeye iade ücretsiz.",
  ],
};
