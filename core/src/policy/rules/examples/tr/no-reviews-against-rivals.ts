import type { Examples } from "../../../kit/define-rule.ts";

/** What no-reviews-against-rivals finds and spares in Turkish. */
export const examples: Examples = {
  hits: [
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
    "Rakibin filtresi daha ucuz.",
    "Rakipler hakkında yorum yazmayız.",
    "Yarışma mayısta yapıldı.",
    "Fiyatları rahatça karşılaştırın.",
    "Rakip marka da aynı motoru kullanıyor.",
  ],
};
