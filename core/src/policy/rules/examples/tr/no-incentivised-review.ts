import type { Examples } from "../../../kit/define-rule.ts";

/** What no-incentivised-review finds and spares in Turkish. */
export const examples: Examples = {
  hits: [
    "[[Bu yorum için 100 TL]]'lik çek verecekler.",
    "[[Beş yıldız verirsem satıcı paramı iade edecek]].",
    "[[Bu yorumla çekilişe]] katılıyorum.",
    {
      text: "Üretici [[yorum yapayım diye]] bu lambayı bedava verdi.",
      context: { surface: "review" },
    },
    "[[Yorum karşılığında ücretsiz aldım]], fena değil.",
    "[[Ürün test etmem için bedava gönderildi]].",
    "[[İndirim kuponu için yazıyorum]], beş yıldız.",
    "[[Satıcı yorum yaparsam]] paranın yarısını verecek.",
    "[[Dürüst yorumum karşılığında]] bu tavayı hediye ettiler.",
    "Marka [[bana bedava yolladı, ben de düşüncemi yaz]]ıyorum.",
  ],
  passes: [
    "Daha çok pil hâlâ yüzde 90 olduğu için yazıyorum.",
    "İşte yorumum: 400 TL ödedim, iki haftada bozuldu.",
    "Eşim doğum günümde hediye etti, her gün kullanıyorum.",
    "Kapağım kırıktı, satıcı ücretsiz yenisini gönderdi.",
    "Kutudan çıkan kartta kupon vaat ediliyordu, kullanmadım, kapak sızdırıyor.",
    "İndirimdeyken yarı fiyatına aldım.",
    "Satıcı bir günde yeni kapak yolladı, lamba güzel.",
    "Eşim doğum günümde hediye etti.",
    "Yanında bir pena bedava geliyor.",
  ],
};
