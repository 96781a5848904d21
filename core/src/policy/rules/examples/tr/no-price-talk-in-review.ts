import type { Examples } from "../../../kit/define-rule.ts";

/** What no-price-talk-in-review finds and spares in Turkish. */
export const examples: Examples = {
  hits: [
    "[[Başka yerde daha ucuz]].",
    "Bir gün sonra [[fiyatı düştü]].",
    "Yine [[stokta yok]].",
    "[[Markette yarı fiyatına]] var.",
    "[[Daha ucuza satılıyor]], bakın.",
  ],
  passes: [
    "Fiyatına göre iyi.",
    "Ucuz değil ama değer.",
    "Yaptığı işe göre pahalı.",
    "Yirmi verdim, yine veririm.",
    "Parasının hakkını veriyor.",
  ],
};
