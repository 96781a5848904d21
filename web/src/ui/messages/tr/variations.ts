import type { ShopperMessages } from "../messages.ts";

/** Variations that share reviews, in Turkish. */
export const variations: ShopperMessages = {
  variations: {
    shared: (count) => `${count} çeşidin puanları birlikte`,
    why: "neden birlikte",
    what: (title) => `Bu yıldızlar ve yorumlar “${title}” ile onun çeşitlerine aittir.`,
    because:
      "Çeşitler, az farklı oldukları ve yaptıkları iş aynı kaldığı sürece yorumlarını paylaşır.",
    facts: (count) => `Şu anda ${count} çeşit paylaşıyor; her yorum alınan ürünün yanında kalır.`,
    instead: "Tablo her çeşidi ayrı gösterir; bir bağlantı ötekileri dışarıda bırakır.",
    each: "Her çeşit ayrı ayrı",
    variation: "Çeşit",
    stars: "Yıldız",
    ratings: "Puanlar",
    none: "henüz yok",
    own: "Yalnız bu çeşit",
    all: "Paylaşan tüm çeşitler",
    onlyOwn: "Yalnız bu çeşidin yorumlarını görüyorsunuz.",
    of: (title) => `Ürün: ${title}`,
    earlierTitle: "Bu sayfa daha önce başka bir ürünü anlatıyordu",
    earlier: (title, day, count) =>
      `${day} tarihine kadar “${title}” gösteriliyordu. O ürünün yorumları: ${count}. Onun yanında kalır ve burada sayılmazlar.`,
    earlierLink: "Onları oku",
    onlyEarlier: "Bu sayfanın önceki ürününün yorumlarını görüyorsunuz.",
    today: "Bugünkü ürünün yorumları",
  },
};
