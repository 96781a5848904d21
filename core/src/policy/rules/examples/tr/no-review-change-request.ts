import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-change-request finds and spares in Turkish. */
export const examples: Examples = {
  hits: [
    "Lütfen [[yorumunuzu değiştirin]].",
    "[[Yorumu silebilir misiniz]]?",
    "Yeni vidalar geldiyse [[değerlendirmenizi güncellemenizi]] rica ederiz.",
    "[[Tek yıldızı yükseltir misiniz]]?",
    "Yeni ısıtıcı, [[yorumunuz kaldırılınca]] yola çıkacak, lütfen.",
  ],
  passes: [
    "Yorumunuzu okuduk, bugün yeni şarj aleti gönderdik.",
    "Yorumunuzu değiştirmenizi asla istemeyiz.",
    "Yorumunuz üzerine kılavuzu güncelledik.",
    "Kullanmadan önce koruyucu filmi çıkarın.",
    "Teslimat adresini cumaya kadar değiştirin lütfen.",
  ],
};
