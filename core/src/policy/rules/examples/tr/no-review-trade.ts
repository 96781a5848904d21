import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-trade finds and spares in Turkish. */
export const examples: Examples = {
  hits: [
    {
      text: "[[Profilinizi beş yıldızlı yorumlarla]] doldururuz, fiyat için bize yazın.",
      context: { surface: "social" },
    },
    { text: "Google [[yorumları satılık]], 10 adet 300 TL.", context: { surface: "social" } },
    {
      text: "[[Eski hesaplar]], [[silinmeyen yorum]]lar, fiyat için DM.",
      context: { surface: "social" },
    },
    {
      text: "Yorum aracı: [[şikayetçi misafirler yalnızca size]] yazar.",
      context: { surface: "social" },
    },
    "[[Google yorumu satın alın]], hızlı teslim.",
    "[[Ürün test edecek kişiler aranıyor]].",
    "[[Karşılıklı yorum]] yapalım mı?",
    "[[Yorum grubumuza]] katılın, ürünler bedava.",
    "[[5 yıldızlı yorum satıyoruz]].",
  ],
  passes: [
    {
      text: "Yalnızca memnun olanlardan değil, herkesten yorum isteyin.",
      context: { surface: "social" },
    },
    "Yorum satın almak yasaktır.",
    "Ticaret Bakanlığı sahte yorumlara ceza kesti.",
    "Her yorumu okuyoruz.",
    "Tavayı aldım ve yorum yazdım.",
    "Test iki hafta sürüyor.",
  ],
};
