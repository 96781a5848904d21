import type { Examples } from "../../../kit/define-rule.ts";

/** What no-product-talk-in-feedback finds and spares in Turkish. */
export const examples: Examples = {
  hits: [
    "[[Sesi harika, pili bütün gün gidiyor.]]",
    "[[Fermuarı ikinci gün bozuldu.]]",
    "[[Blenderin motoru bir haftada yandı.]]",
    "[[Rengi ilk yıkamada soldu.]]",
    "[[Bıçağı keskin, sapı rahat.]]",
  ],
  passes: [
    "İlgili satıcı, hızlı ve güvenilir.",
    "Lamba kırıktı, satıcı değiştirdi.",
    "Hızlı kargo, kaliteli ürün.",
    "Yanlış renk geldi, mesajlara cevap yok.",
    "Paketleme iyi, çalışıyor.",
  ],
};
