import type { Examples } from "../../../kit/define-rule.ts";

/** What no-empty-message finds and spares in Turkish. */
export const examples: Examples = {
  hits: [
    "[[Alışverişiniz için teşekkür eder, iyi günler dileriz.]]",
    "[[Merhaba, siparişiniz kargoya verildi. Saygılarımızla]]",
    "[[Siparişinizi aldık, bizi tercih ettiğiniz için teşekkürler.]]",
    "[[Teşekkürler, her zaman yanınızdayız.]]",
    "[[Paketiniz yola çıktı, güle güle kullanın.]]",
  ],
  passes: [
    "Siparişiniz için teşekkürler, üzerine hangi isim yazılsın?",
    "Merhaba, faturanız ektedir.",
    "Fırtına nedeniyle paketiniz iki gün geç gelecek.",
    "Su ısıtıcı sızdırdığı için ücretin tamamını iade ettik.",
    "Lütfen düğmeyi beş saniye basılı tutun.",
  ],
};
