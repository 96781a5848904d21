import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-change-request finds and spares in Turkish. */
export const examples: Examples = {
  hits: [
    "[[Tek yıldızın artık kalkmasını]] umuyoruz.",
    "Lütfen [[yorumunuzu değiştirin]].",
    "[[Yorumu silebilir misiniz]]?",
    "Yeni vidalar geldiyse [[değerlendirmenizi güncellemenizi]] rica ederiz.",
    "[[Tek yıldızı yükseltir misiniz]]?",
    "Yeni ısıtıcı, [[yorumunuz kaldırılınca]] yola çıkacak, lütfen.",
    "O [[iftirayı çarşambaya kadar kaldırmazsanız avukat]]ımız arayacak.",
    "[[İki yıldız]] verdiğinizi gördüm. Kapak değişti, [[dördü hak et]]miyor muyuz?",
    "Yeni kapak yollasam o [[yorum hiç yazılmamış]] gibi yapsak?",
  ],
  passes: [
    "Yorumunuzu okuduk, bugün yeni şarj aleti gönderdik.",
    "Yorumunuzu değiştirmenizi asla istemeyiz.",
    "Yorumunuz üzerine kılavuzu güncelledik.",
    "Kullanmadan önce koruyucu filmi çıkarın.",
    "Teslimat adresini cumaya kadar değiştirin lütfen.",
    "Avukatımız sözleşmeyi gönderirse faturayı ekleriz.",
    "İki yıldız verdiğinizi gördüm. Yeni kapak ulaştı mı?",
  ],
};
