import type { Examples } from "../../../kit/define-rule.ts";

/** What no-refund-for-review finds and spares in Turkish. */
export const examples: Examples = {
  hits: [
    "Siz [[beşe çıkarın, biz ücretin tamamını geri yatır]]alım, anlaştık mı?",
    "[[Yorumunuzu silerseniz paranızın tamamını iade ederiz]].",
    "[[Puanınız değiştikten sonra ücretin yarısını geri]] yatırıyoruz.",
    "Satın alın, [[yorum yazın, para iadesi]] yapalım.",
    "[[Yorum kaldırılınca para iadesi]] yapılacak.",
    "[[5 yıldız verin, paranızı geri verelim]].",
  ],
  passes: [
    "Kapak çatlak olduğu için 400 TL'yi geri yatırdık.",
    "Eski lamba bize ulaşınca ücreti geri yatırırız.",
    "Su ısıtıcı sızdırdığı için ücretin tamamını iade ettik.",
    "Para iadesi yoruma bağlı değildir.",
    "Paranız üç gün içinde kartınıza geçer.",
    "Lamba uymazsa 30 gün içinde para iadesi alırsınız.",
    "Yorumunuzu okuduk ve kılavuzu değiştirdik.",
  ],
};
