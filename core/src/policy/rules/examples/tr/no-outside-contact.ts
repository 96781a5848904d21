import type { Examples } from "../../../kit/define-rule.ts";

/** What no-outside-contact finds and spares in Turkish. */
export const examples: Examples = {
  hits: [
    "Bizi [[0532 123 45 67]] numarasından arayın.",
    "[[destek@lamba.example]] adresine yazın.",
    "[[WhatsApp'tan]] da ulaşabilirsiniz.",
    "[[Karekodu]] okutup garantiyi başlatın.",
    "Ayrıntılar [[www.lamba.example]] adresinde.",
    "Faturayı ister misiniz? satis et lambalar [[nokta example]] yazın.",
  ],
  passes: [
    "İade için karekodu kargo şubesinde gösterin.",
    "Lütfen buradan yanıtlayın.",
    "Sipariş numaranız 303-1234567-7654321.",
    "Lamba 2500 g ağırlığında ve 230 V ile çalışıyor.",
    "Teslimat 12.05.2026 tarihinde.",
    "Kılavuz ektedir.",
  ],
};
