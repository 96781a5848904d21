import type { Examples } from "../../../kit/define-rule.ts";

/** What no-feedback-change-pressure finds and spares in Turkish. */
export const examples: Examples = {
  hits: [
    "Lütfen bugün [[satıcı değerlendirmenizi silin]].",
    "[[Mağaza puanınızı değiştirirseniz kupon]] veriyoruz.",
    "Sorunu çözdük, [[satıcı yorumunuzu kaldırmanız]] adil olan.",
    "[[Satıcı puanını yükseltir misiniz]]?",
    "[[Geri bildiriminizi derhal silmenizi]] talep ediyoruz.",
  ],
  passes: [
    "Sorunun çözüldüğünü düşünüyorsanız satıcı değerlendirmenizi değiştirebilir veya silebilirsiniz.",
    "Satıcı değerlendirmenizi değiştirmenizi istemeyiz.",
    "Geri bildiriminiz sayesinde paketlemeyi iyileştirdik.",
    "Satıcı değerlendirmesine her zaman ekleme yapılabilir.",
    "Geri bildiriminiz için teşekkürler.",
  ],
};
