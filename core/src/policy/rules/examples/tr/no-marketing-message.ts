import type { Examples } from "../../../kit/define-rule.ts";

/** What no-marketing-message finds and spares in Turkish. */
export const examples: Examples = {
  hits: [
    "[[Bültenimize]] [[abone olun]].",
    "TAVA koduyla [[sonraki siparişinizde %20 indirim]].",
    "[[Diğer ürünlerimize]] de göz atın.",
    "[[Yeni sezon]] ürünleri geldi, [[hemen alın]].",
    "Kutuda [[bir sonraki alışverişiniz]] için kupon var.",
  ],
  passes: [
    "Sorduğunuz indirim pazar günü bitti.",
    "Siparişinizde kullandığınız indirim faturada görünüyor.",
    "Ödemede kullandığınız kupon geri yüklendi.",
    "Bildirim ayarlarınızı biz değiştiremeyiz.",
    "Lamba artık satılmıyor, ikincisini gönderemiyoruz.",
    "İki renkten birini seçer misiniz?",
  ],
};
