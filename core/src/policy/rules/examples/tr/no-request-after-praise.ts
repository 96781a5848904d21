import type { Examples } from "../../../kit/define-rule.ts";

/** What no-request-after-praise finds and spares in Turkish. */
export const examples: Examples = {
  hits: [
    "[[Beğendiğinize sevindik]]. Bir [[yorum yazar mısınız]]?",
    "[[Bunu duymak çok güzel]]. Lütfen sayfada [[değerlendirin]].",
    "[[Güzel sözleriniz için teşekkürler]], bunları [[yorum olarak paylaşır mısınız]]?",
    "[[Memnun kalmanıza sevindik]], [[yorumunuzu bekliyoruz]].",
    "[[Övgünüz için teşekkür ederiz]]. [[Puan verirseniz]] seviniriz.",
  ],
  passes: [
    "Beğendiğinize sevindik. Yedek ampul pazartesi çıkıyor.",
    "Güzel sözleriniz için teşekkürler.",
    "Bunu duymak çok güzel. Faturanız ektedir.",
    "Parça uyduğu için sevindik.",
    "Mesajınıza sevindik. Hangi beden geldi?",
  ],
};
