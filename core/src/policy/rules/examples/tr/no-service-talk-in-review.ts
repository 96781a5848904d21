import type { Examples } from "../../../kit/define-rule.ts";

/** What no-service-talk-in-review finds and spares in Turkish. */
export const examples: Examples = {
  hits: [
    "[[Satıcı üç mesajıma da cevap vermedi.]]",
    "[[Kargo iki hafta gecikti.]]",
    "[[Müşteri hizmetleri berbat, iadem hâlâ yok.]]",
    "[[Kurye paketi yağmurda bıraktı.]]",
    "[[Hızlı kargo, ilgili satıcı.]]",
  ],
  passes: [
    "Geç geldi ama sesi harika.",
    "Satıcı nazik, lamba da parlak.",
    "İki günde bozuldu, iade istemek zorunda kaldım.",
    "Hızlı kargo, güzel çalışıyor.",
    "Düğmeye basınca hemen tepki veriyor.",
  ],
};
