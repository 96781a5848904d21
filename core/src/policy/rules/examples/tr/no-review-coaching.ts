import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-coaching finds and spares in Turkish. */
export const examples: Examples = {
  hits: [
    "[[Yorumunuzda hızlı kargodan bahsedin]].",
    "Yorum [[en az 50 kelime]] olsun.",
    "[[Aşağıdaki metni]] yorum olarak kopyalayın.",
    "[[Örnek yorum]] aşağıda.",
    "[[Değerlendirmenizde kaliteyi vurgulayın]].",
  ],
  passes: [
    "Yorumu kendi sözlerinizle yazabilirsiniz.",
    "Geri gönderirken vidaları da ekleyin.",
    "Önce kısa kabloyu kullanın.",
    "Bedeninizi yazın, gönderelim.",
    "Yorumunuzu okuduk, kılavuzu yeniledik.",
  ],
};
