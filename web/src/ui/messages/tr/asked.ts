import type { ShopperMessages } from "../messages.ts";

/** What a buyer is asked, and how a conversation is reported, in Turkish. */
export const asked: ShopperMessages = {
  asked: {
    title: "Size sorulanlar",
    lead: "Her sipariş için bir kez, herkese aynı sözlerle sorulur. Yıldızların, iadelerin ve geri ödemelerin bunda payı yoktur.",
    none: "Henüz bir şey yok.",
    noneHint: "Bir siparişiniz yola çıktığında burada görünür.",
    order: (order, seller) => `${seller} satıcısından ${order} numaralı sipariş`,
    askedOn: (day) => `${day} tarihinde soruldu`,
    planned: (day) => `${day} tarihinden itibaren sorulur`,
    notAsked: "Sorulmadı",
    because: {
      automatic: "Her alıcıya otomatik olarak sorulur.",
      button: "Satıcı bu sipariş için düğmeye bastı.",
      api: "Pazar yeri bunu bu sipariş için başlattı.",
      seller_message: "Satıcı bir mesajda sordu.",
    },
    mail: {
      waiting: "E-posta yolda.",
      sending: "E-posta yolda.",
      sent: "E-posta gönderildi.",
      bounced: "E-posta geri döndü.",
      failed: "E-posta teslim edilemedi.",
      unknown: "E-postanın ulaşıp ulaşmadığı bilinmiyor.",
    },
    reason: {
      opted_out: "Bu e-postaları durdurdunuz.",
      order_cancelled: "Sipariş iptal edildi.",
      never_delivered: "Hiç ulaşmadı.",
      fraud: "Hesap kapatıldı.",
      seller_switched_off: "Satıcı kimseye otomatik olarak sordurmuyor.",
      seller_requests_off: "Satıcıya yönelik bir önlem istekleri durduruyor.",
      buyer_unreachable: "Çalışan bir e-posta adresi yok.",
      language_unavailable: "Dilinizde henüz bir metin yok.",
      already_given: "Satıcıyı zaten değerlendirdiniz.",
      window_closed: "Sorma süresi doldu.",
    },
    perWeek: "Yedi günde bu e-postalardan en fazla",
    perWeekHint: "Boş: herkesin aldığı kadar.",
    link: "Size sorulanlar ve nedenleri",
  },
  telling: {
    title: "Bu görüşmeyi bildir",
    lead: "Bir kişi karşı tarafın yazdıklarını okur ve karar verir. Yalnızca geri ödeme istemek ya da kötü bir yorum bildirilecek bir şey değildir.",
    why: "Ne oldu",
    reason: {
      extortion: "Hakkından fazlasını almak için kötü yıldız tehdidi",
      off_platform: "Başka yerde ödeme ya da görüşme isteği",
      abuse: "Hakaret ya da tehdit",
    },
    note: "Kendi sözlerinizle",
    send: "Bildir",
    taken: "Bildirildi. Bir kişi görüşmeyi okuyor.",
  },
};
