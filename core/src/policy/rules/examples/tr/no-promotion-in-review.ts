import type { Examples } from "../../../kit/define-rule.ts";

/** What no-promotion-in-review finds and spares in Turkish. */
export const examples: Examples = {
  hits: [
    "[[Davet kodumu]] kullanırsanız ucuza gelir.",
    "[[Kanalıma abone]] olun, tarifler orada.",
    "[[Mağazamda daha ucuz]].",
    "Devamı [[www.tava.example]] sayfasında.",
    "İsteyen [[bana yazsın, bende daha ucuz]].",
  ],
  passes: [
    "Kuponla yarı fiyatına aldım.",
    "Şimdiye kadarki en iyi tavam.",
    "Kapağın üstünde bir kod yazıyor.",
    "Aldığımda indirimdeydi.",
    "Köşedeki dükkânda yoktu.",
  ],
};
