import type { Examples } from "../../../kit/define-rule.ts";

/** What no-reviews-against-rivals finds and spares in Turkish. */
export const examples: Examples = {
  hits: [
    {
      text: "[[Aynı lambaları daha kaliteli satıyorum]], buradan almayın.",
      context: { surface: "review" },
    },

    {
      text: "VeloMax'i [[kötü yorumlarla doldur]]alım, ilk sayfadan düşsünler.",
      context: { surface: "social" },
    },
    {
      text: "Bu [[taklitçi gitmeli]]. Kim ürünlerinin altına [[ağır bir şey yazar]]?",
      context: { surface: "social" },
    },
    {
      text: "[[Karşıdaki dükkana kim tek yıldız]] verir? Ben de senin için yaparım.",
      context: { surface: "social" },
    },
    "Lütfen [[rakibimize kötü yorum yazın]].",
    "Biri [[rakip mağazaya tek yıldız verebilir mi]]?",
    "[[Rakiplere olumsuz yorum yapana]] 50 TL.",
    "Hadi [[yandaki mağazayı tek yıldızla puanlayalım]].",
    "[[Rakibin ürününe kötü bir değerlendirme]] bırakır mısınız?",
    "Karşıdaki dükkâna birkaç [[tek yıldız çak]]acak var mı?",
    {
      text: "O mağazaya yazılacak her [[kötü yorum]] için 80 TL veriyorum.",
      context: { surface: "social" },
    },
  ],
  passes: [
    { text: "Bizimkiler üç yıldır sağlam.", context: { surface: "review" } },
    {
      text: "Aynı işi yapan biri olarak tavsiye ederim, güzel kesiyor.",
      context: { surface: "review" },
    },
    { text: "Elektrikçiyim, her gün kullanıyorum.", context: { surface: "review" } },
    { text: "Rakip modelin kablosu daha uzun.", context: { surface: "review" } },
    {
      text: "Bir rakip geçen ay bize sahte tek yıldız yorumlar yazdı. Şikayet ettik.",
      context: { surface: "social" },
    },
    {
      text: "Rakibe kötü puan verilir mi? Hayır, nedenini anlattık.",
      context: { surface: "social" },
    },
    "Rakibin filtresi daha ucuz.",
    "Rakipler hakkında yorum yazmayız.",
    "Yarışma mayısta yapıldı.",
    "Fiyatları rahatça karşılaştırın.",
    "Rakip marka da aynı motoru kullanıyor.",
  ],
};
