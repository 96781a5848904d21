import type { Examples } from "../../../kit/define-rule.ts";

/** What no-incentive-for-review finds and spares in Turkish. */
export const examples: Examples = {
  hits: [
    "[[Yıldızınızı paylaşın, kahve bizden]].",
    "[[Yorum yapın, 50 TL indirim kuponu kazanın]].",
    "[[Her yorum için küçük bir hediye]] gönderiyoruz.",
    "[[Değerlendirmeniz yayınlanınca size bir indirim kodu]] vereceğiz.",
    "[[Yorum yazanlar çekilişe]] katılıyor.",
    "Fotoğraflı [[yorum yapana ikinci lamba bizden hediye]].",
    "[[Yorumunuz yayımlandığında cüzdanınıza 100 TL]] tanımlarız.",
    "[[Ürün sayfasında nasıl bulduğunuzu anlatırsanız size bir kavanoz reçel ayırıyor]]um.",
  ],
  passes: [
    "Her yorum yayınlanır, karşılığında hediye verilmez.",
    {
      text: "Kuaförüm beş yıldız verirsem 10 lira indirim yapacakmış. Yasal mı?",
      context: { surface: "social" },
    },
    {
      text: "Yapmadıklarımız: yorum karşılığı kupon, beş yıldız ricası.",
      context: { surface: "social" },
    },
    "Kutudan çıkan kartta yorum karşılığında hediye vaat edildiğini yazmışsınız.",
    "Yorum karşılığında hediye vermek yasaktır.",
    "Yorum için indirim veremeyiz.",
    "Kapak kırık geldiği için yenisini ücretsiz gönderdik.",
    "Ödemede kullandığınız kupon hesabınıza iade edildi.",
    "Hediye paketi kutunun içinde.",
    "Yorum karşılığında asla hediye teklif etmeyiz.",
    "Lambayı iade ettiğinizde cüzdanınıza 100 TL tanımlarız.",
  ],
};
