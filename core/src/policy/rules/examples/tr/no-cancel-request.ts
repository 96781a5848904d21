import type { Examples } from "../../../kit/define-rule.ts";

/** What no-cancel-request finds and spares in Turkish. */
export const examples: Examples = {
  hits: [
    "Stokta kalmadı, lütfen [[siparişinizi iptal edin]].",
    "Rica etsek [[siparişi iptal eder misiniz]]?",
    "Ürün tükendi, kendi tarafınızdan [[iptal talebi oluşturur musunuz]]?",
    "Gönderemiyoruz, [[siparişi sizin iptal etmenizi]] rica ediyoruz.",
    "Lamba bitti, lütfen [[iptal talebi açın]].",
  ],
  passes: [
    "Lamba tükendiği için siparişi biz iptal ettik ve ücreti iade ettik.",
    "İptal talebiniz bize ulaştı.",
    "Kargoya verilen sipariş artık iptal edilemiyor.",
    "Hangi rengi istediğinizi yazar mısınız?",
    "Siparişiniz pazartesi çıkacak.",
  ],
};
