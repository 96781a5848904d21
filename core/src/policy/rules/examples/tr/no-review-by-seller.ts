import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-by-seller finds and spares in Turkish. */
export const examples: Examples = {
  hits: [
    "Bunları [[üreten firmada çalışıyorum]], kalitesine kefilim.",
    "[[Sahibinin kuzeniyim]] ama dürüst yazıyorum: beş yıldız.",
    "[[Atölyemizde]] kendimiz dikiyoruz, gönül rahatlığıyla alın.",
    "[[Eşim tasarladı]], gurur duyuyorum.",
    "[[Bu firmada çalışıyorum]], çeliğin iyi olduğunu biliyorum.",
    "[[Üretici olarak]] söyleyebilirim, en iyisi bu.",
    "Mağazanın [[sahibiyim]] ve bu tavaya bayılıyorum.",
    "[[Kardeşim bunu icat etti]], herkese öneririm.",
    "Kardeşimle [[atölyemizde]] tasarladık, en iyisi bu.",
  ],
  passes: [
    "Mağaza annemin çok hoşuna gitti, tencere de güzel.",
    "Atölyemizde her gün kullanıyoruz.",
    "Görümcemin mağazası var, o da aldı.",
    "Hastanede çalışıyorum, ayakkabı çok rahat.",
    "Perdeleri bu makineyle kendim diktim.",
    "Eşim bu testereyle bank yaptı.",
    "Fabrikada çalışıyorum, bu eldivenleri her gün giyiyorum.",
    "Eşim her gün kullanıyor.",
    "Hastanede çalışıyorum, bütün gün giyiyorum.",
    "İki köpeğim var, sağlam tasma gerekiyordu.",
    "Kardeşim de aldı.",
    "Küçük bir firmanın ürünü, işçilik özenli.",
  ],
};
