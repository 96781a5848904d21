import type { Examples } from "../../../kit/define-rule.ts";

/** What no-repeat-request finds and spares in Turkish. */
export const examples: Examples = {
  hits: [
    "[[Üçüncü kez soruyorum: o yorum ne oldu]]?",
    "[[İki kere rica ettim]], lütfen bugün [[değerlendirmen]]izi bırakın.",
    "[[Yorum]]la ilgili [[mesajımı gördünüz mü]]? Hâlâ bekliyorum.",
    "[[Hatırlatmak]] isteriz, lütfen [[yorumunuzu]] yazın.",
    "[[Tekrar]] rica ediyoruz, ürünü [[değerlendirir misiniz]]?",
    "[[Henüz]] [[yorum]] yapmadınız, bekliyoruz.",
    "[[Geçen hafta rica etmiştik]], [[yorum]] yazar mısınız?",
    "[[İkinci kez]] yazıyoruz: lütfen [[puan verin]].",
  ],
  passes: [
    "Yine ben: kuryenin ikinci paket için kapı kodunuza ihtiyacı var.",
    "Kargoya iki kez sordum, yarın yine arayacağım.",
    "Hatırlatma: eski lambayı cumaya kadar geri gönderin.",
    "Parçayı tekrar gönderiyoruz.",
    "Yorumunuz için teşekkürler. İkinci paket yola çıktı.",
    "Kargo firmasına yeniden sorduk.",
    "Henüz kargodan yanıt gelmedi.",
  ],
};
