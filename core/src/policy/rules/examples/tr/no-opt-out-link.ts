import type { Examples } from "../../../kit/define-rule.ts";

/** What no-opt-out-link finds and spares in Turkish. */
export const examples: Examples = {
  hits: [
    "[[Abonelikten çıkmak]] için tıklayın.",
    "Mesaj [[almak istemiyorsanız]] yanıtlayın.",
    "[[Listeden çıkmak için RED yazın]].",
    "[[Bildirimleri durdurmak]] isterseniz yazın.",
    "[[Üyelikten ayrıl]] bağlantısı aşağıda.",
  ],
  passes: [
    "Siparişiniz iptal edildi.",
    "Bildirimlerinizi biz yönetmiyoruz.",
    "Düğmeye iki kez basın.",
    "Tava fırına girebilir.",
    "İstediğiniz rengi yazın.",
  ],
};
