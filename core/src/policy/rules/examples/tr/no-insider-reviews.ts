import type { Examples } from "../../../kit/define-rule.ts";

/** What no-insider-reviews finds and spares in Turkish. */
export const examples: Examples = {
  hits: [
    "[[Anne, mumlarıma bir yorum yazar mısın]]?",
    "[[Ekip arkadaşları, lütfen]] yeni paspasımızı bugün [[puanlayın]].",
    "[[Arkadaşlar, mağazama beş yıldız]] verin lütfen.",
    "[[Teyzecim, ilanımın altına bir yorum]] bırakır mısın?",
    "[[Her çalışanımız bu hafta yorum yapmak]] zorunda, lütfen.",
    "[[Canım ailem, herkes lambalarımın altına güzel bir şeyler yazsın]].",
    "[[Gece vardiyası, patron yeni lambayı herkesin puanlamasını]] istiyor.",
  ],
  passes: [
    "Anne, mumlarımı dener misin?",
    "Ekibimiz her yorumu okuyor.",
    "Çalışanlar ürünlerimizi değerlendiremez.",
    "Ailenize ve arkadaşlarınıza güzel bir hediye.",
    "Hala cevap bekliyoruz, kargo firmasına yazdık.",
  ],
};
